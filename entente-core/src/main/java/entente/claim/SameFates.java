package entente.claim;

import entente.lexicon.IncidentKinds;
import entente.model.Name;
import entente.model.Phrase;
import entente.model.Sentence;
import entente.model.Target.Effect;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the strands of one report that tell of the same death or the same abduction: nobody is killed twice, however often and from
 * however many sides a report comes back to it.
 */
final class SameFates {
    private static final Set<Effect> ONCE = Set.of(Effect.KILLED, Effect.TAKEN);

    /** Sorts of people of whom others of the same sort soon die elsewhere. */
    private static final Set<String> MANY =
            Set.of("", "civilian", "military", "police", "insurgent", "criminal", "suspect");

    private final List<Glimpse> glimpses;
    private final Referents referents;
    private final IncidentKinds kinds;

    /**
     * What became of somebody.
     *
     * @param words those of the name, or the noun
     * @param known whether the words say that one knows who is meant: a name, or "the priests"
     */
    private record Fate(Effect effect, Set<String> words, boolean named, boolean known) {
        boolean isSame(Fate other) {
            return effect == other.effect && (words.containsAll(other.words) || other.words.containsAll(words));
        }
    }

    SameFates(List<Glimpse> glimpses, Referents referents, IncidentKinds kinds) {
        this.glimpses = glimpses;
        this.referents = referents;
        this.kinds = kinds;
    }

    /** The earlier strand that tells of all those killed or taken whom a strand names or takes for known; none when it tells of others. */
    Optional<Strand> earlier(Strand strand, List<Strand> told) {
        Set<Fate> fates = fates(strand);
        return fates.isEmpty()
                ? Optional.empty()
                : told.stream()
                        .filter(other ->
                                other.stage().isReal() && strand.stage().isReal())
                        .filter(other -> kinds.akin(other.kind(), strand.kind()) && !strand.hitsOtherThings(other))
                        .filter(other -> areSame(fates, fates(other)))
                        .findFirst();
    }

    private static boolean areSame(Set<Fate> fates, Set<Fate> others) {
        boolean names = fates.stream().anyMatch(Fate::named);
        return fates.stream().allMatch(fate -> fate.known && others.stream().anyMatch(fate::isSame))
                && others.stream().filter(other -> names && other.named).allMatch(other -> fates.stream()
                        .anyMatch(other::isSame));
    }

    private Set<Fate> fates(Strand strand) {
        Set<Fate> fates = new HashSet<>();
        for (Happening happening : strand.happenings()) {
            for (Hit hit : happening.hits()) {
                hit.effects().forEach(effect -> add(fates, effect, hit.sentence(), hit.head()));
            }
            for (Casualty casualty : happening.casualties()) {
                Targets.effect(casualty.state())
                        .ifPresent(effect -> add(
                                fates,
                                effect,
                                casualty.sentence(),
                                casualty.people().head()));
            }
        }
        return fates;
    }

    private void add(Set<Fate> fates, Effect effect, int sentence, int head) {
        if (ONCE.contains(effect)) {
            fate(effect, sentence, head).ifPresent(fates::add);
        }
    }

    private Optional<Fate> fate(Effect effect, int sentence, int head) {
        Optional<Phrase> longest = referents.named(sentence, head);
        Glimpse glimpse = glimpses.get(longest.map(Phrase::sentence).orElse(sentence));
        int word = longest.map(Phrase::head).orElse(head);
        Optional<Fate> named = glimpse.tree()
                .sentence()
                .name(word)
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .map(name -> new Fate(effect, words(glimpse.tree().sentence(), name), true, true));
        return named.or(() -> unnamed(effect, glimpses.get(sentence), head));
    }

    /** Of "the priests" it is known who is meant; of "the nine peasants" it may be nine others. */
    private static Optional<Fate> unnamed(Effect effect, Glimpse glimpse, int head) {
        boolean known = glimpse.isDefinite(head)
                && glimpse.tree().children(head, "nummod").isEmpty();
        return Optional.of(head)
                .filter(noun -> !MANY.contains(glimpse.sorts().people(noun)))
                .map(noun -> glimpse.tree().token(noun).form().toLowerCase(Locale.ROOT))
                .map(noun -> new Fate(effect, Set.of(noun), false, known));
    }

    private static Set<String> words(Sentence sentence, Name name) {
        Set<String> words = new HashSet<>();
        for (int i = name.first(); i < name.end(); i++) {
            words.add(sentence.token(i).form().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
