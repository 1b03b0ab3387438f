package entente.claim;

import entente.model.Actor;
import entente.model.Attribution;
import entente.model.Attribution.Sort;
import entente.model.Basis;
import entente.model.Party;
import entente.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In whose name those act whom a report calls only rebels or soldiers: of the one armed group that it names, if it names but one; of
 * the armed forces that it speaks of most.
 */
final class Banner {
    /** What tells of the people does not name their organisation. */
    static final Basis INFERRED = Basis.rule("responsibility.banner");

    /** Letters of the code of a nation with the sector of its rebels. */
    private static final int NAMED = 6;

    private static final int NATION = 3;

    private static final int FAR_MORE = 2;

    /** What members of a cartel are called by. */
    private static final Set<String> TRAFFICKERS = Set.of(
            "trafficker", "traffickers", "capo", "capos", "kingpin", "kingpins", "lord", "lords", "cartel", "drug");

    private static final Set<String> UNKNOWN = Set.of("unidentified", "unknown", "unnamed");

    private final Context context;
    private final List<Glimpse> glimpses;
    private final Bodies bodies;
    private final List<Actor> groups;

    Banner(Context context, List<Glimpse> glimpses) {
        this.context = context;
        this.glimpses = glimpses;
        this.bodies = new Bodies(context);
        this.groups = context.mentions().actors().stream()
                .filter(Banner::isGroup)
                .filter(actor -> !bodies.isMouthpiece(actor.party()))
                .toList();
    }

    /** Adds the organisation to an incident whose doers have none: in the plainest manner in which they are told of. */
    List<Attribution> with(List<Attribution> doers) {
        boolean named = doers.stream().anyMatch(doer -> doer.sort() == Sort.ORGANISATION);
        if (named) {
            return doers;
        }
        List<Attribution> all = new ArrayList<>(doers);
        doers.stream()
                .sorted(Comparator.comparing(Attribution::sort).reversed().thenComparing(Attribution::mode))
                .flatMap(doer -> behind(doer).map(body -> attribution(doer, body)).stream())
                .findFirst()
                .ifPresent(all::add);
        return all;
    }

    private Optional<Doer> behind(Attribution people) {
        return isUnknown(people)
                ? Optional.empty()
                : isSoldier(people.party())
                        ? forces(people.party())
                        : isRebel(people.party())
                                ? group(people.party(), Banner::isRebel)
                                : isTrafficker(people) ? group(people.party(), Banner::isCriminal) : Optional.empty();
    }

    /** "Unidentified rebels": a report that says so does not know whose they are. */
    private static boolean isUnknown(Attribution people) {
        return words(people.wording()).anyMatch(UNKNOWN::contains);
    }

    private static Stream<String> words(String phrase) {
        return Stream.of(phrase.toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** The one group of their kind and nation, or the one that is told of far more than all others together. */
    private Optional<Doer> group(Party people, Predicate<Party> kind) {
        Map<String, List<Actor>> told = groups.stream()
                .filter(actor -> kind.test(actor.party()) && isOfOneNation(actor.party(), people))
                .collect(Collectors.groupingBy(actor -> actor.party().name(), LinkedHashMap::new, Collectors.toList()));
        int all = told.values().stream().mapToInt(List::size).sum();
        return told.values().stream()
                .filter(one -> one.size() > FAR_MORE * (all - one.size()))
                .findFirst()
                .map(one -> one.getFirst())
                .map(actor -> doer(actor, actor.span()));
    }

    /** The forces of the nation of soldiers that are told of most. */
    private Optional<Doer> forces(Party soldiers) {
        Map<String, Integer> told = new LinkedHashMap<>();
        Map<String, Doer> first = new LinkedHashMap<>();
        for (Actor actor : context.mentions().actors()) {
            if (isForces(actor) && isOfOneNation(actor.party(), soldiers)) {
                Doer doer = doer(actor, words(actor));
                String name = context.document().words(doer.words()).toLowerCase(Locale.ROOT);
                told.merge(name, 1, Integer::sum);
                first.putIfAbsent(name, doer);
            }
        }
        return told.entrySet().stream()
                .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
                .map(most -> first.get(most.getKey()));
    }

    private boolean isForces(Actor actor) {
        return actor.kind() == Actor.Kind.ROLE
                && isSoldier(actor.party())
                && bodies.isBody(glimpses.get(actor.sentence()), actor.head());
    }

    private Span words(Actor actor) {
        return new Phrasing(glimpses.get(actor.sentence()).tree(), context.lexicon()).withComplement(actor.head());
    }

    /** Whether two are of one nation, as far as theirs are known. */
    private static boolean isOfOneNation(Party one, Party other) {
        Optional<String> nation = nation(one);
        Optional<String> second = nation(other);
        return nation.isEmpty() || second.isEmpty() || nation.equals(second);
    }

    private static Optional<String> nation(Party party) {
        return Optional.ofNullable(party.code())
                .filter(code -> code.length() >= NAMED)
                .map(code -> code.substring(0, NATION));
    }

    private static Doer doer(Actor actor, Span words) {
        return new Doer(actor.party(), Sort.ORGANISATION, words);
    }

    private Attribution attribution(Attribution people, Doer body) {
        return new Attribution(
                body.party(),
                Sort.ORGANISATION,
                context.document().words(body.words()),
                people.mode(),
                people.by(),
                people.evidence().by(INFERRED));
    }

    private static boolean isGroup(Actor actor) {
        String code = actor.party().code();
        return Bodies.isNamed(actor)
                && code != null
                && code.length() >= NAMED
                && (isRebel(actor.party()) || isCriminal(actor.party()));
    }

    private static boolean isRebel(Party party) {
        @Nullable String code = party.code();
        return code != null && (code.contains("REB") || code.startsWith("IMG"));
    }

    /** Thieves and inmates are of no cartel. */
    private static boolean isTrafficker(Attribution people) {
        return isCriminal(people.party())
                && Stream.of(people.wording(), String.valueOf(people.party().role()))
                        .flatMap(Banner::words)
                        .anyMatch(TRAFFICKERS::contains);
    }

    private static boolean isCriminal(Party party) {
        @Nullable String code = party.code();
        return code != null && code.contains("CRM");
    }

    private static boolean isSoldier(Party party) {
        @Nullable String code = party.code();
        return code != null && code.contains("MIL");
    }
}
