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

    /** So many of a telling sort, and not others, are the same: "the six priests" are the six Jesuits. */
    private static final Set<String> FEW = Set.of("", "one", "1", "two", "2");

    /**
     * What became of somebody.
     *
     * @param words those of the name, or the noun
     * @param sort the sort of people; empty where many others are of it
     * @param count how many, in the words of the report; empty when it gives no number
     * @param known whether the words say that one knows who is meant: a name, or "the priests"
     */
    private record Fate(Effect effect, Set<String> words, boolean named, String sort, String count, boolean known) {
        boolean isSame(Fate other) {
            return effect == other.effect && (isCalledTheSame(other) || isSameCrew(other));
        }

        private boolean isCalledTheSame(Fate other) {
            boolean wording = words.containsAll(other.words) || other.words.containsAll(words);
            return named == other.named && wording && (named || agreesIn(other));
        }

        boolean isTelling() {
            return named || known || !sort.isEmpty();
        }

        /** "The priests" may be "six priests"; of two soldiers elsewhere only "the two soldiers" may be told. */
        private boolean agreesIn(Fate other) {
            return count.equals(other.count) || (!sort.isEmpty() && (count.isEmpty() || other.count.isEmpty()));
        }

        private boolean isSameCrew(Fate other) {
            return !sort.isEmpty() && sort.equals(other.sort) && !FEW.contains(count) && count.equals(other.count);
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
                        .filter(other -> !isCounted(fates) || meet(strand, other))
                        .findFirst();
    }

    /** Of "two women" beside six priests nobody knows whether they are those of before. */
    private static boolean areSame(Set<Fate> fates, Set<Fate> others) {
        boolean names = isNamed(fates);
        List<Fate> telling = fates.stream().filter(Fate::isTelling).toList();
        return !telling.isEmpty()
                && telling.stream()
                        .allMatch(fate ->
                                isKnown(fate, telling) && others.stream().anyMatch(fate::isSame))
                && others.stream().filter(other -> names && other.named).allMatch(other -> fates.stream()
                        .anyMatch(other::isSame));
    }

    /** Beside "six priests" the word "priests" means them. */
    private static boolean isKnown(Fate fate, List<Fate> told) {
        return told.stream().anyMatch(other -> other.known && other.words.equals(fate.words));
    }

    /** The same number of the same sort may be killed again, another day or elsewhere. */
    private static boolean meet(Strand strand, Strand other) {
        return strand.when().meets(other.when()) && Bearing.of(strand.where(), other.where()) != Bearing.APART;
    }

    private static boolean isCounted(Set<Fate> fates) {
        return fates.stream().noneMatch(fate -> fate.count.isEmpty());
    }

    private static boolean isNamed(Set<Fate> fates) {
        return fates.stream().anyMatch(Fate::named);
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
                .map(name -> new Fate(effect, words(glimpse.tree().sentence(), name), true, "", "", true));
        return named.or(() -> unnamed(effect, glimpses.get(sentence), head));
    }

    /** Of "the priests" it is known who is meant, and of "the two soldiers"; "the soldiers" may be any. */
    private static Optional<Fate> unnamed(Effect effect, Glimpse glimpse, int head) {
        String told = glimpse.sorts().people(head);
        String sort = MANY.contains(told) ? "" : told;
        String count = glimpse.tree()
                .child(head, "nummod")
                .map(number -> number.form().toLowerCase(Locale.ROOT))
                .orElse("");
        boolean crew = !sort.isEmpty() && !FEW.contains(count);
        return sort.isEmpty() && count.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fate(
                        effect,
                        Set.of(glimpse.tree().token(head).form().toLowerCase(Locale.ROOT)),
                        false,
                        sort,
                        count,
                        crew || glimpse.isDefinite(head)));
    }

    private static Set<String> words(Sentence sentence, Name name) {
        Set<String> words = new HashSet<>();
        for (int i = name.first(); i < name.end(); i++) {
            words.add(sentence.token(i).form().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
