package entente.train.variation;

import entente.train.corpus.Example;
import entente.train.variation.Speakers.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

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
        return said != null && statement(draft, said) ? Optional.of(said(draft, said, random)) : Optional.empty();
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

    private Example said(Draft draft, Piece said, RandomGenerator random) {
        boolean past = random.nextInt(5) > 0;
        Speaker speaker = speakers.drawn(past, unnamed(draft), random);
        int way = random.nextInt(20);
        if (way < 2) {
            according(draft, said, speakers.described(speaker, unnamed(draft), random));
            return draft.example();
        }
        Piece verb = new Piece(verbs.drawn(past, random), "VERB", past ? "VBD" : "VBZ", "root", null, unnamed(draft));
        speaker.head().hang(verb, "nsubj");
        Piece second = second(draft, said);
        if (way < 10 && second != null) {
            between(draft, said, verb, words(draft, verb, speaker, way > 3, random), second);
        } else if (way < 6 && middling(draft, said)) {
            middle(draft, said, verb, words(draft, verb, speaker, random.nextInt(3) > 0, random));
        } else if (way < 18) {
            behind(draft, said, verb, words(draft, verb, speaker, random.nextInt(4) > 0, random));
        } else {
            before(draft, said, verb, speaker);
        }
        draft.act(verb, Map.of(speaker.head(), "ARG0", said, "ARG1"));
        return draft.example();
    }

    /**
     * The first word of a second main clause with a subject of its own: its "and" or the comma before; {@code null} where
     * there is none.
     */
    private static @Nullable Piece second(Draft draft, Piece said) {
        for (Piece clause : draft.dependents(said, "conj")) {
            Piece first = draft.phrase(clause).getFirst();
            boolean opens = first.relates("cc") || (first.word().equals(",") && follows(draft, first, "cc"));
            if (opens
                    && first.head() == clause
                    && !draft.dependents(clause, "nsubj").isEmpty()) {
                return first;
            }
        }
        return null;
    }

    private static boolean follows(Draft draft, Piece piece, String relation) {
        return draft.at(draft.index(piece) + 1).relates(relation);
    }

    /** Whether a speaker can be put between a subject and its verb: the subject comes first and is no pronoun. */
    private static boolean middling(Draft draft, Piece said) {
        Piece subject = draft.dependents(said, "nsubj").getFirst();
        List<Piece> phrase = draft.phrase(subject);
        return draft.index(phrase.getFirst()) == 0
                && draft.contiguous(phrase)
                && !subject.is("PRON")
                && !draft.at(phrase.size()).is("PUNCT");
    }

    private static String unnamed(Draft draft) {
        return draft.last().name().equals(Example.UNKNOWN) ? Example.UNKNOWN : BioTags.OUTSIDE;
    }

    /** Verb and speaker; a speaker who stands last may be described. */
    private List<Piece> words(Draft draft, Piece verb, Speaker speaker, boolean inverted, RandomGenerator random) {
        return inverted
                ? clause(verb, speakers.described(speaker, unnamed(draft), random), true)
                : clause(verb, speaker, false);
    }

    private static List<Piece> clause(Piece verb, Speaker speaker, boolean inverted) {
        List<Piece> words = new ArrayList<>(speaker.words());
        words.add(inverted ? 0 : words.size(), verb);
        return words;
    }

    private static Piece comma(Piece head, Draft draft) {
        return new Piece(",", "PUNCT", ",", "punct", head, unnamed(draft));
    }

    private static void behind(Draft draft, Piece said, Piece verb, List<Piece> words) {
        Piece comma = comma(said, draft);
        draft.last().hang(verb, "punct");
        said.hang(verb, "ccomp");
        draft.insert(draft.size() - 1, comma);
        draft.insert(draft.size() - 1, words);
    }

    private static void middle(Draft draft, Piece said, Piece verb, List<Piece> words) {
        List<Piece> subject = draft.phrase(draft.dependents(said, "nsubj").getFirst());
        insert(draft, said, verb, words, draft.index(subject.getLast()) + 1);
    }

    private static void between(Draft draft, Piece said, Piece verb, List<Piece> words, Piece second) {
        insert(draft, said, verb, words, draft.index(second));
    }

    /** Between commas, of which the sentence may already have the second. */
    private static void insert(Draft draft, Piece said, Piece verb, List<Piece> words, int at) {
        verb.hang(said, "parataxis");
        List<Piece> all = new ArrayList<>(words);
        all.addFirst(comma(verb, draft));
        if (!draft.at(at).word().equals(",")) {
            all.addLast(comma(verb, draft));
        }
        draft.insert(at, all);
    }

    private static void before(Draft draft, Piece said, Piece verb, Speaker speaker) {
        draft.at(0).small();
        draft.last().hang(verb, "punct");
        said.hang(verb, "ccomp");
        draft.insert(0, new Piece("that", "SCONJ", "IN", "mark", said, unnamed(draft)));
        draft.insert(0, clause(verb, speaker, false));
        draft.at(0).capital();
    }

    private static void according(Draft draft, Piece said, Speaker speaker) {
        Piece head = speaker.head().hang(said, "obl");
        Piece according = new Piece("according", "VERB", "VBG", "case", head, unnamed(draft));
        Piece to = new Piece("to", "ADP", "IN", "fixed", according, unnamed(draft));
        draft.insert(draft.size() - 1, List.of(comma(head, draft), according, to));
        draft.insert(draft.size() - 1, speaker.words());
        draft.join(said, head, "ARGM-ADV");
    }
}
