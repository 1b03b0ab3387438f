package entente.story;

import entente.lexicon.Frequencies;
import entente.model.Digest;
import entente.model.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final double WEAKEST = 0.02;
    private static final int TELLING_TERMS = 40;

    /** A term or mark that more articles share pairs each only with the next so many. */
    private static final int NEIGHBOURS = 100;

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
        List<Link> found = new ArrayList<>();
        List<Set<Integer>> partners = links.partners();
        for (int a = 0; a < partners.size(); a++) {
            for (int b : partners.get(a)) {
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

    /** For every article the later ones that share a telling term or an incident with it. */
    private List<Set<Integer>> partners() {
        Map<Object, List<Integer>> holders = new HashMap<>();
        List<Set<Integer>> partners = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            partners.add(new TreeSet<>());
            List<Object> marks = new ArrayList<>(profiles.get(i).strongest(TELLING_TERMS));
            marks.addAll(happenings.get(i));
            for (Object mark : marks) {
                List<Integer> earlier = holders.computeIfAbsent(mark, m -> new ArrayList<>());
                for (int other : earlier.subList(Math.max(0, earlier.size() - NEIGHBOURS), earlier.size())) {
                    partners.get(other).add(i);
                }
                earlier.add(i);
            }
        }
        return partners;
    }
}
