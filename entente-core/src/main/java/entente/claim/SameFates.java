package entente.claim;

import entente.lexicon.IncidentKinds;
import entente.model.Document;
import entente.model.Name;
import entente.model.Phrase;
import entente.model.Sentence;
import entente.model.Target;
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

    private final Document document;
    private final Referents referents;
    private final IncidentKinds kinds;

    /** What became of somebody, known by the words of his name. */
    private record Fate(Effect effect, Set<String> name) {
        boolean isSame(Fate other) {
            return effect == other.effect && (name.containsAll(other.name) || other.name.containsAll(name));
        }
    }

    SameFates(Document document, Referents referents, IncidentKinds kinds) {
        this.document = document;
        this.referents = referents;
        this.kinds = kinds;
    }

    /** The earlier strand with which a strand shares all those killed or taken by name; none when it tells of others. */
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
        return fates.stream().allMatch(fate -> others.stream().anyMatch(fate::isSame))
                && others.stream().allMatch(other -> fates.stream().anyMatch(other::isSame));
    }

    private Set<Fate> fates(Strand strand) {
        Set<Fate> fates = new HashSet<>();
        for (Happening happening : strand.happenings()) {
            for (Hit hit : happening.hits()) {
                hit.effects().forEach(effect -> fate(effect, hit.sentence(), hit.head())
                        .ifPresent(fates::add));
            }
            for (Casualty casualty : happening.casualties()) {
                Targets.effect(casualty.state())
                        .flatMap(effect -> fate(
                                effect, casualty.sentence(), casualty.people().head()))
                        .ifPresent(fates::add);
            }
        }
        return fates;
    }

    private Optional<Fate> fate(Target.Effect effect, int sentence, int head) {
        Optional<Phrase> named = referents.named(sentence, head);
        int at = named.map(Phrase::sentence).orElse(sentence);
        int word = named.map(Phrase::head).orElse(head);
        return Optional.of(document.sentences().get(at))
                .filter(unused -> ONCE.contains(effect))
                .flatMap(told -> told.name(word)
                        .filter(name -> name.kind() == Name.Kind.PERSON)
                        .map(name -> new Fate(effect, words(told, name))));
    }

    private static Set<String> words(Sentence sentence, Name name) {
        Set<String> words = new HashSet<>();
        for (int i = name.first(); i < name.end(); i++) {
            words.add(sentence.token(i).form().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
