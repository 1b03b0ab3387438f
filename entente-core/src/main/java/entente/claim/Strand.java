package entente.claim;

import entente.lexicon.IncidentKind;
import entente.lexicon.IncidentKinds;
import entente.model.Attribution;
import entente.model.Party;
import entente.model.Quantity;
import entente.model.Stage;
import entente.model.Toll;
import entente.model.When;
import entente.model.Where;
import entente.model.Where.Precision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that one report tells of one incident, while it is being read. */
final class Strand {
    private static final long TELLING = 10;
    private static final String GENERIC = "attack";

    /** Kinds that stay what an incident is, whatever else happens in its course: the kidnapped may be killed. */
    private static final List<String> RULING = List.of("kidnapping", "hostage-taking");

    private static final Set<String> RESULTS = Set.of("kill", "die", "injure", "wound");
    private static final Set<String> PERSONAL = Set.of("kidnapping", "assassination", "armed-assault", "attack");

    private static final Set<String> WHOLE = Set.of(Toll.ALL, "civilian", "tourist", "foreigner", "student");
    private static final Set<String> PARTIAL = Set.of(
            "perpetrator", "police", "soldier", "crew", "suspect", "child", "woman", "peacekeeper", Toll.CUMULATIVE);
    private static final Set<String> FORCES = Set.of("MIL", "COP", "GOV", "SPY");

    private final IncidentKinds kinds;
    private final Stage stage;
    private final List<Happening> happenings = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final Set<Party> allies = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private When when = When.unknown();
    private @Nullable Where where;
    private String kind;

    Strand(IncidentKinds kinds, String kind, Stage stage) {
        this.kinds = kinds;
        this.stage = stage;
        this.kind = kind;
    }

    void add(Happening happening, Set<String> targetWords, Set<String> victims) {
        if (isPart(happening)) {
            happening.setPart();
        }
        happenings.add(happening);
        when = when.narrowedBy(happening.when());
        targets.addAll(targetWords);
        names.addAll(victims);
        List<Where> places = new ArrayList<>();
        if (where != null) {
            places.add(where);
        }
        places.addAll(happening.places());
        where = Bearing.finest(places);
        kind = leadingKind();
    }

    /** Takes over all that another strand tells; to be done before anybody answers for it. */
    void absorb(Strand other) {
        other.happenings.forEach(happening -> add(happening, other.targets, other.names));
        happenings.sort(Comparator.comparing(Strand::position));
    }

    /** Whether both tell of things that were hit, and of none in common: a bomb in a car is not that in a house. */
    boolean hitsOtherThings(Strand other) {
        return !targets.isEmpty() && !other.targets.isEmpty() && !shares(other.targets);
    }

    void add(Attribution attribution) {
        boolean known = attributions.stream()
                .anyMatch(a -> a.mode() == attribution.mode()
                        && a.sort() == attribution.sort()
                        && a.party().equals(attribution.party())
                        && (a.mode() == Attribution.Mode.REPORTED
                                || a.evidence()
                                        .sentence()
                                        .equals(attribution.evidence().sentence())));
        if (!known) {
            attributions.add(attribution);
        }
    }

    /** Adds those whom one list names: forces that it names beside other bodies did it with them. */
    void addTogether(List<Attribution> together) {
        if (together.stream().anyMatch(who -> who.sort() == Attribution.Sort.ORGANISATION && !isForce(who))) {
            together.forEach(who -> allies.add(who.party()));
        }
        together.forEach(this::add);
    }

    /** The kind that tells most: the narrowest, the most frequent of equals, the first of these. */
    private String leadingKind() {
        Map<String, Integer> told = new LinkedHashMap<>();
        for (Happening happening : happenings) {
            for (Mark mark : happening.marks()) {
                told.merge(mark.word().kind(), 1, Integer::sum);
            }
        }
        int marks = told.values().stream().mapToInt(Integer::intValue).sum();
        boolean accident = accidents(told) * 2 > marks - results();
        for (String ruling : RULING) {
            if (told.getOrDefault(ruling, 0) * 3 >= Math.max(1, marks)) {
                return ruling;
            }
        }
        return told.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<String, Integer> e) -> vagueness(e.getKey(), accident))
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(kind);
    }

    private int accidents(Map<String, Integer> told) {
        return told.entrySet().stream()
                .filter(entry -> kinds.is(entry.getKey(), IncidentKind.Nature.ACCIDENT))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many words tell only what became of people, in a crash as in an attack. */
    private int results() {
        return (int) happenings.stream()
                .flatMap(happening -> happening.marks().stream())
                .filter(mark -> RESULTS.contains(mark.word().lemma()))
                .count();
    }

    /** A narrow kind of violence tells more than violence, and that more than a crowd or an accident beside it. */
    private int vagueness(String kind, boolean accident) {
        if (accident && kinds.is(kind, IncidentKind.Nature.ACCIDENT)) {
            return -1;
        }
        return !kinds.is(kind, IncidentKind.Nature.VIOLENCE) ? 2 : kind.equals(GENERIC) ? 1 : 0;
    }

    /** Whether a happening cannot belong here. */
    boolean isApart(Happening happening) {
        return !isAkin(happening)
                || (!happening.marks().isEmpty() && isOfOtherStage(happening.stage()))
                || !when.meets(happening.when())
                || Bearing.of(where, happening.where()) == Bearing.APART;
    }

    private boolean isOfOtherStage(Stage other) {
        return other != stage && !(other.isReal() && stage.isReal());
    }

    private boolean isAkin(Happening happening) {
        return happening.marks().isEmpty()
                || happening.marks().stream().anyMatch(m -> kinds.akin(m.word().kind(), kind));
    }

    /** How much speaks for a happening to belong here; to be asked of those that are not apart. */
    double likeness(Happening happening, Set<String> targetWords, Set<String> victims) {
        return place(happening)
                + day(happening)
                + tolls(happening)
                + (shares(targetWords) ? 1.5 : 0)
                + victims(victims)
                + kind(happening);
    }

    /** The same victim speaks for one incident; another of those killed or taken one by one speaks for another. */
    private double victims(Set<String> victims) {
        if (names.isEmpty() || victims.isEmpty()) {
            return 0;
        }
        boolean same = victims.stream().anyMatch(victim -> names.stream().anyMatch(name -> isSameName(victim, name)));
        return same ? 2 : PERSONAL.contains(kind) ? -2 : -0.5;
    }

    /** "Delgado", and "Mr Parker", are "Delgado Parker". */
    private static boolean isSameName(String one, String other) {
        List<String> words = List.of(one.split(" "));
        List<String> others = List.of(other.split(" "));
        return words.getLast().equals(others.getLast()) || words.containsAll(others) || others.containsAll(words);
    }

    private double place(Happening happening) {
        if (happening.where() == null) {
            return 0.75;
        }
        return switch (Bearing.of(where, happening.where())) {
            case SAME -> 2.5;
            case WITHIN -> isCountry(happening.where()) ? 0.75 : 2;
            case UNKNOWN -> where == null ? 0 : isPart(happening) ? 2 : -0.5;
            case APART -> -4;
        };
    }

    /** "130 died in Paris. In the theatre 89 died": fewer people at a venue that may lie in the place of the whole. */
    private boolean isPart(Happening happening) {
        Where place = happening.where();
        boolean venue = place != null && (place.precision() == Precision.VENUE || place.precision() == Precision.NAME);
        return venue
                && where != null
                && where.precision().compareTo(Precision.VENUE) > 0
                && Bearing.of(where, place) != Bearing.APART
                && happening.marks().stream()
                        .limit(1)
                        .allMatch(mark -> RESULTS.contains(mark.word().lemma()))
                && happening.casualties().stream().anyMatch(this::isOfMore);
    }

    /** Whether more people are told to have met the same. */
    private boolean isOfMore(Casualty part) {
        long most = casualties().stream()
                .filter(whole -> whole.state() == part.state() && isWhole(whole))
                .mapToLong(whole -> whole.people().quantity().best())
                .max()
                .orElse(0);
        return most >= TELLING && most > part.people().quantity().best();
    }

    /** In the same country is hardly the same place. */
    private static boolean isCountry(@Nullable Where place) {
        return place != null && place.precision() == Where.Precision.COUNTRY;
    }

    private double day(Happening happening) {
        if (!happening.when().isKnown() || !when.isKnown()) {
            return 0.75;
        }
        boolean exact = happening.when().asDay().isPresent() || when.asDay().isPresent();
        return happening.when().equals(when) ? 2.5 : exact ? 1.5 : 1;
    }

    private boolean shares(Set<String> targetWords) {
        return targetWords.stream().anyMatch(targets::contains);
    }

    private double kind(Happening happening) {
        if (happening.marks().stream().anyMatch(m -> kinds().contains(m.word().kind()))) {
            return 0.5;
        }
        boolean other =
                happening.marks().stream().noneMatch(m -> m.word().kind().equals(GENERIC));
        return other && happening.isDefinite() && !happening.isAnchored() ? -1 : 0;
    }

    private Set<String> kinds() {
        return happenings.stream()
                .flatMap(h -> h.marks().stream())
                .map(m -> m.word().kind())
                .collect(Collectors.toSet());
    }

    private double tolls(Happening happening) {
        double score = 0;
        for (Casualty mine : casualties()) {
            for (Casualty other : happening.casualties()) {
                if (areComparable(mine, other)) {
                    double likeness =
                            likeness(mine.people().quantity(), other.people().quantity());
                    score = score > 0 ? Math.max(score, likeness) : likeness;
                }
            }
        }
        return isUpdate(happening) ? Math.max(0, score) : score;
    }

    /** "The death toll rose to 16": whatever the number, it counts those of before. */
    private static boolean isUpdate(Happening happening) {
        return happening.marks().isEmpty() && happening.isDefinite();
    }

    private static boolean areComparable(Casualty one, Casualty other) {
        return one.state() == other.state()
                && isWhole(one)
                && isWhole(other)
                && !isSmaller(one, other)
                && !isSmaller(other, one);
    }

    /** Whether a number may count everybody. */
    private static boolean isWhole(Casualty casualty) {
        return !PARTIAL.contains(casualty.group())
                && !casualty.part()
                && casualty.people().isTold();
    }

    /** Of a number of Americans it does not matter how many others there are. */
    private static boolean isSmaller(Casualty casualty, Casualty than) {
        boolean smaller =
                casualty.people().quantity().best() < than.people().quantity().best();
        return smaller && !WHOLE.contains(casualty.group());
    }

    /** The same telling number speaks for one incident; another speaks against it, less when it may be a part of the first. */
    private static double likeness(Quantity a, Quantity b) {
        if (a.best() == b.best()) {
            return a.best() >= TELLING ? 2.5 : 0;
        }
        if (Math.max(a.best(), b.best()) < TELLING) {
            return 0;
        }
        return b.best() < a.best() ? -0.25 : -0.75;
    }

    List<Casualty> casualties() {
        return happenings.stream().flatMap(h -> h.casualties().stream()).toList();
    }

    List<Happening> happenings() {
        return happenings;
    }

    /** Those who did it; forces that fought back or freed hostages are not among them. */
    List<Attribution> attributions() {
        boolean rebels = attributions.stream().anyMatch(a -> a.mode() == Attribution.Mode.REPORTED && !isForce(a));
        return attributions.stream()
                .filter(a ->
                        !rebels || a.mode() != Attribution.Mode.REPORTED || !isForce(a) || allies.contains(a.party()))
                .toList();
    }

    private static boolean isForce(Attribution attribution) {
        String code = attribution.party().code();
        return code != null && FORCES.stream().anyMatch(code::endsWith);
    }

    When when() {
        return when;
    }

    /** All places told of it. */
    List<Where> places() {
        return happenings.stream()
                .flatMap(happening -> happening.places().stream())
                .toList();
    }

    @Nullable Where where() {
        return where;
    }

    /** What is told last tells whether it still goes on. */
    Stage stage() {
        return happenings.stream()
                .filter(happening -> !happening.marks().isEmpty())
                .reduce((earlier, later) -> later)
                .map(Happening::stage)
                .filter(last -> stage.isReal())
                .orElse(stage);
    }

    String kind() {
        return kind;
    }

    boolean isPlural() {
        return happenings.stream().anyMatch(Happening::isPlural);
    }

    /** Where it was told of last. */
    Position last() {
        return position(happenings.get(happenings.size() - 1));
    }

    private static Position position(Happening happening) {
        return new Position(happening.sentence(), happening.token());
    }

    /** A word of the text. */
    record Position(int sentence, int token) implements Comparable<Position> {
        private static final Comparator<Position> ORDER =
                Comparator.comparingInt(Position::sentence).thenComparingInt(Position::token);

        @Override
        public int compareTo(Position other) {
            return ORDER.compare(this, other);
        }
    }

    boolean has(Toll.State state) {
        return casualties().stream().anyMatch(c -> c.state() == state);
    }
}
