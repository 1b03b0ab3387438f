package entente.claim;

import entente.lexicon.Kinship;
import entente.model.Attribution;
import entente.model.Quantity;
import entente.model.Toll;
import entente.model.When;
import entente.model.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that one report tells of one incident, while it is being read. */
final class Strand {
    private static final long TELLING = 10;

    private final Kinship kinship;
    private final List<Happening> happenings = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final Set<String> targets = new HashSet<>();
    private When when = When.unknown();
    private @Nullable Where where;
    private String kind;

    Strand(Kinship kinship, String kind) {
        this.kinship = kinship;
        this.kind = kind;
    }

    void add(Happening happening, Set<String> targetWords) {
        happenings.add(happening);
        when = when.narrowedBy(happening.when());
        targets.addAll(targetWords);
        List<Where> places = new ArrayList<>();
        if (where != null) {
            places.add(where);
        }
        places.addAll(happening.places());
        where = Bearing.finest(places);
        kind = leadingKind();
    }

    void add(Attribution attribution) {
        boolean known = attributions.stream()
                .anyMatch(a -> a.mode() == attribution.mode()
                        && a.party().equals(attribution.party())
                        && a.evidence().sentence().equals(attribution.evidence().sentence()));
        if (!known) {
            attributions.add(attribution);
        }
    }

    /** The kind that tells most: the narrowest, the most frequent of equals, the first of these. */
    private String leadingKind() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (Happening happening : happenings) {
            for (Mark mark : happening.marks()) {
                kinds.merge(mark.word().kind(), 1, Integer::sum);
            }
        }
        return kinds.entrySet().stream()
                .min(Comparator.comparing(
                                (Map.Entry<String, Integer> e) -> e.getKey().equals("attack"))
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(kind);
    }

    /** Whether a happening cannot belong here. */
    boolean isApart(Happening happening) {
        return !isAkin(happening)
                || !when.meets(happening.when())
                || Bearing.of(where, happening.where()) == Bearing.APART;
    }

    private boolean isAkin(Happening happening) {
        return happening.marks().isEmpty()
                || happening.marks().stream()
                        .anyMatch(m -> kinship.akin(m.word().kind(), kind));
    }

    /** How much speaks for a happening to belong here; to be asked of those that are not apart. */
    double likeness(Happening happening, Set<String> targetWords) {
        return place(happening) + day(happening) + tolls(happening) + (shares(targetWords) ? 1.5 : 0) + kind(happening);
    }

    private double place(Happening happening) {
        if (happening.where() == null) {
            return 0.5;
        }
        return switch (Bearing.of(where, happening.where())) {
            case SAME -> 2.5;
            case WITHIN -> 2;
            case UNKNOWN -> where == null ? 0 : -0.5;
            case APART -> -4;
        };
    }

    private double day(Happening happening) {
        if (!happening.when().isKnown() || !when.isKnown()) {
            return 0.5;
        }
        return happening.when().equals(when) ? 2.5 : 1.5;
    }

    private boolean shares(Set<String> targetWords) {
        return targetWords.stream().anyMatch(targets::contains);
    }

    private double kind(Happening happening) {
        return happening.marks().stream().anyMatch(m -> m.word().kind().equals(kind)) ? 0.5 : 0;
    }

    private double tolls(Happening happening) {
        double score = 0;
        for (Casualty mine : casualties()) {
            for (Casualty other : happening.casualties()) {
                if (mine.state() == other.state()
                        && mine.group().equals(other.group())
                        && mine.people().isTold()) {
                    score = Math.max(
                            score,
                            likeness(mine.people().quantity(), other.people().quantity()));
                }
            }
        }
        return score;
    }

    private static double likeness(Quantity a, Quantity b) {
        return a.best() == b.best() && a.best() >= TELLING ? 2.5 : 0;
    }

    List<Casualty> casualties() {
        return happenings.stream().flatMap(h -> h.casualties().stream()).toList();
    }

    List<Happening> happenings() {
        return happenings;
    }

    List<Attribution> attributions() {
        return attributions;
    }

    When when() {
        return when;
    }

    @Nullable Where where() {
        return where;
    }

    String kind() {
        return kind;
    }

    boolean isPlural() {
        return happenings.stream().anyMatch(Happening::isPlural);
    }

    int lastSentence() {
        return happenings.get(happenings.size() - 1).sentence();
    }

    boolean has(Toll.State state) {
        return casualties().stream().anyMatch(c -> c.state() == state);
    }
}
