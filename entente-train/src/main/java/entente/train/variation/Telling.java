package entente.train.variation;

import entente.train.corpus.Example;
import entente.train.variation.Speakers.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places that a speaker can take in a statement, as the treebanks annotate them. */
final class Telling {
    private final Draft draft;
    private final Piece said;

    /**
     * @param said the root of the statement, which ends in a stop
     */
    Telling(Draft draft, Piece said) {
        this.draft = draft;
        this.said = said;
    }

    /** A speaker behind the verb or before it. */
    record Placed(Speaker speaker, boolean inverted) {
        private List<Piece> with(Piece verb) {
            List<Piece> words = new ArrayList<>(speaker.words());
            words.add(inverted ? 0 : words.size(), verb);
            return words;
        }
    }

    /** The name tag of words outside names. */
    String unnamed() {
        return draft.last().name().equals(Example.UNKNOWN) ? Example.UNKNOWN : BioTags.OUTSIDE;
    }

    /** Whether a speaker can be put between a subject and its verb: the subject comes first and is no pronoun. */
    boolean divides() {
        Piece subject = draft.dependents(said, "nsubj").getFirst();
        List<Piece> phrase = draft.phrase(subject);
        return draft.index(phrase.getFirst()) == 0
                && draft.contiguous(phrase)
                && !subject.is("PRON")
                && !draft.at(phrase.size()).is("PUNCT");
    }

    /**
     * The first word of a second main clause with a subject of its own: its "and" or the comma before; {@code null}
     * where there is none.
     */
    @Nullable Piece second() {
        for (Piece clause : draft.dependents(said, "conj")) {
            Piece first = draft.phrase(clause).getFirst();
            boolean comma =
                    first.word().equals(",") && draft.at(draft.index(first) + 1).relates("cc");
            boolean opens = first.head() == clause && (comma || first.relates("cc"));
            if (opens && !draft.dependents(clause, "nsubj").isEmpty()) {
                return first;
            }
        }
        return null;
    }

    /** "S, reported Reuters." */
    Example behind(Piece verb, Placed speaker) {
        Piece comma = comma(said);
        draft.last().hang(verb, "punct");
        said.hang(verb, "ccomp");
        draft.insert(draft.size() - 1, comma);
        draft.insert(draft.size() - 1, speaker.with(verb));
        return spoken(verb, speaker.speaker());
    }

    /** "The minister, said Reuters, left." */
    Example middle(Piece verb, Placed speaker) {
        List<Piece> subject = draft.phrase(draft.dependents(said, "nsubj").getFirst());
        return inserted(verb, speaker, draft.index(subject.getLast()) + 1);
    }

    /** "S1, explained the minister, and S2." */
    Example between(Piece verb, Placed speaker, Piece second) {
        return inserted(verb, speaker, draft.index(second));
    }

    /** Between commas, of which the sentence may already have the second. */
    private Example inserted(Piece verb, Placed speaker, int at) {
        verb.hang(said, "parataxis");
        List<Piece> words = speaker.with(verb);
        words.addFirst(comma(verb));
        if (!draft.at(at).word().equals(",")) {
            words.addLast(comma(verb));
        }
        draft.insert(at, words);
        return spoken(verb, speaker.speaker());
    }

    /** "The minister warned that S." */
    Example before(Piece verb, Speaker speaker) {
        draft.at(0).small();
        draft.last().hang(verb, "punct");
        said.hang(verb, "ccomp");
        draft.insert(0, new Piece("that", "SCONJ", "IN", "mark", said, unnamed()));
        draft.insert(0, new Placed(speaker, false).with(verb));
        draft.at(0).capital();
        return spoken(verb, speaker);
    }

    /** "S, according to officials." */
    Example according(Speaker speaker) {
        Piece head = speaker.head().hang(said, "obl");
        Piece according = new Piece("according", "VERB", "VBG", "case", head, unnamed());
        Piece to = new Piece("to", "ADP", "IN", "fixed", according, unnamed());
        draft.insert(draft.size() - 1, List.of(comma(head), according, to));
        draft.insert(draft.size() - 1, speaker.words());
        draft.join(said, head, "ARGM-ADV");
        return draft.example();
    }

    private Example spoken(Piece verb, Speaker speaker) {
        speaker.head().hang(verb, "nsubj");
        draft.act(verb, Map.of(speaker.head(), "ARG0", said, "ARG1"));
        return draft.example();
    }

    private Piece comma(Piece head) {
        return new Piece(",", "PUNCT", ",", "punct", head, unnamed());
    }
}
