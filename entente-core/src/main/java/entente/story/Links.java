package entente.story;

import entente.lexicon.Frequencies;
import entente.model.Digest;
import entente.model.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How strongly articles belong together: by telling words and names, fading with the days between them, and by shared incidents. */
final class Links {
    /** Days after which shared words weigh half. */
    private static final double HALF_LIFE = 14;

    /** What the first and every further incident that both tell of adds. */
    private static final double SHARED_INCIDENT = 0.15;

    private static final double MOST_FROM_INCIDENTS = 0.3;
    private static final double WEAKEST = 0.03;
    private static final int TELLING_TERMS = 60;

    private final List<Reading> readings;
    private final List<Profile> profiles;
    private final List<Set<String>> happenings;

    private Links(List<Reading> readings, Frequencies frequencies) {
        this.readings = readings;
        this.profiles = Profile.of(readings.stream().map(Reading::digest).toList(), frequencies);
        this.happenings = readings.stream().map(Happenings::of).toList();
    }

    /** The links among readings that stand in the order of publication. */
    static List<Link> among(List<Reading> inOrder, Frequencies frequencies) {
        Links links = new Links(inOrder, frequencies);
        Partners partners = new Partners(inOrder.size());
        List<Link> found = new ArrayList<>();
        for (int b = 0; b < inOrder.size(); b++) {
            List<Integer> telling = links.profiles.get(b).strongest(TELLING_TERMS);
            for (int a : partners.next(b, telling, links.happenings.get(b))) {
                double strength = links.strength(a, b);
                if (strength >= WEAKEST) {
                    found.add(new Link(a, b, strength));
                }
            }
        }
        return found;
    }

    private double strength(int a, int b) {
        double words = profiles.get(a).cosine(profiles.get(b));
        Set<String> shared = new TreeSet<>(happenings.get(a));
        shared.retainAll(happenings.get(b));
        double incidents = Math.min(MOST_FROM_INCIDENTS, SHARED_INCIDENT * shared.size());
        return Math.min(1, words * fading(a, b) + incidents);
    }

    private double fading(int a, int b) {
        LocalDate first = published(a);
        LocalDate second = published(b);
        if (first == null || second == null) {
            return 1;
        }
        return HALF_LIFE / (HALF_LIFE + Math.abs(ChronoUnit.DAYS.between(first, second)));
    }

    private @Nullable LocalDate published(int at) {
        Digest digest = readings.get(at).digest();
        return digest.imprint().published().earliest();
    }
}
