package entente.train.variation;

import entente.train.corpus.Example;
import entente.train.corpus.TrainingTable;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Puts another noun of the same kind of event in the place of one: "raid" or "air strike" for "attack". */
final class EventNouns implements Variation {
    private final Swap nouns;

    EventNouns(Swap nouns) {
        this.nouns = nouns;
    }

    /** The table: group, singular, plural. */
    static EventNouns load() {
        return new EventNouns(Swap.of(TrainingTable.rows("event-nouns.tsv"), List.of("NN", "NNS")));
    }

    @Override
    public Optional<Example> of(Example example, RandomGenerator random) {
        if (!nouns.holds(example)) {
            return Optional.empty();
        }
        Draft draft = Draft.of(example);
        boolean changed = false;
        for (Piece noun : draft.pieces()) {
            if (event(draft, noun)) {
                changed |= exchange(draft, noun, random);
            }
        }
        return changed ? Optional.of(draft.example()) : Optional.empty();
    }

    /** A predicate where predicates are known; never a part of a compound ("attack helicopter") or of a name. */
    private boolean event(Draft draft, Piece noun) {
        boolean free = !noun.relates("compound") && !noun.relates("flat") && BioTags.nameless(noun.name());
        return nouns.holds(noun.xpos(), noun.word()) && free && (!draft.framed() || draft.acting(noun));
    }

    private boolean exchange(Draft draft, Piece noun, RandomGenerator random) {
        String other = nouns.other(noun.xpos(), noun.word(), random);
        if (other == null) {
            return false;
        }
        List<String> words = List.of(other.split(" "));
        for (String modifier : words.subList(0, words.size() - 1)) {
            draft.insert(draft.index(noun), new Piece(modifier, "NOUN", "NN", "compound", noun, noun.name()));
        }
        noun.say(words.getLast());
        article(draft, draft.index(noun) - words.size());
        return true;
    }

    private static void article(Draft draft, int at) {
        if (at >= 0 && at + 1 < draft.size()) {
            Articles.agree(draft.at(at), draft.at(at + 1).word());
        }
    }
}
