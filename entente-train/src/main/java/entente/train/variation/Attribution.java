package entente.train.variation;

import entente.train.corpus.Example;
import entente.train.variation.Speakers.Speaker;
import entente.train.variation.Telling.Placed;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Puts a statement into somebody's mouth: "S, reported Reuters.", "S1, Lavrov said, S2.", "the minister warned that
 * S.", "S, according to officials." What is said may name a speaker of its own. The treebanks have too few inverted
 * attributions to learn from. Behind and before, the speech verb becomes the root; in the middle it is a parataxis;
 * "according to" is a case: so the treebanks annotate.
 */
final class Attribution implements Variation {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 25;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN", "VBG");
    private static final Set<String> NOISE = Set.of("``", "''", "-LRB-", "-RRB-", ":", "UH", "LS", "NFP", "ADD");

    private final SpeechVerbs verbs;
    private final Speakers speakers;

    Attribution(SpeechVerbs verbs, Speakers speakers) {
        this.verbs = verbs;
        this.speakers = speakers;
    }

    @Override
    public Optional<Example> of(Example example, RandomGenerator random) {
        if (!concerns(example)) {
            return Optional.empty();
        }
        Draft draft = Draft.of(example);
        Piece said = draft.root();
        return said != null && statement(draft, said)
                ? Optional.of(told(new Telling(draft, said), random))
                : Optional.empty();
    }

    private static boolean concerns(Example example) {
        return example.syntax() != null
                && example.size() >= SHORTEST
                && example.size() <= LONGEST
                && example.words().getLast().equals(".")
                && Character.isUpperCase(example.words().getFirst().charAt(0));
    }

    /** A sentence with a verb and a subject, without quote marks, brackets, questions and a second main clause. */
    private static boolean statement(Draft draft, Piece said) {
        boolean verb = said.is("VERB") && FINITE.contains(said.xpos());
        boolean noise = draft.pieces().stream()
                .anyMatch(piece -> NOISE.contains(piece.xpos())
                        || piece.relates("parataxis")
                        || piece.relates("discourse")
                        || piece.relates("vocative"));
        Piece stop = draft.last();
        boolean single = draft.dependents(said, "nsubj").size() == 1;
        return verb && !noise && single && stop.head() == said && draft.spare(stop);
    }

    private Example told(Telling telling, RandomGenerator random) {
        boolean past = random.nextInt(5) > 0;
        Speaker speaker = speakers.drawn(past, telling.unnamed(), random);
        int way = random.nextInt(20);
        if (way < 2) {
            return telling.according(speakers.described(speaker, telling.unnamed(), random));
        }
        Piece verb =
                new Piece(verbs.drawn(past, random), "VERB", past ? "VBD" : "VBZ", "root", null, telling.unnamed());
        Piece second = telling.second();
        if (way < 10 && second != null) {
            return telling.between(verb, speaker(telling, speaker, way > 3, random), second);
        }
        if (way < 6 && telling.divides()) {
            return telling.middle(verb, speaker(telling, speaker, random.nextInt(3) > 0, random));
        }
        return way < 18
                ? telling.behind(verb, speaker(telling, speaker, random.nextInt(4) > 0, random))
                : telling.before(verb, speaker);
    }

    /** A speaker and whether the verb comes first; one who stands last may be described. */
    private Placed speaker(Telling telling, Speaker speaker, boolean inverted, RandomGenerator random) {
        return inverted
                ? new Placed(speakers.described(speaker, telling.unnamed(), random), true)
                : new Placed(speaker, false);
    }
}
