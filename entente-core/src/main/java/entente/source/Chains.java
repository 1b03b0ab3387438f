package entente.source;

import entente.lexicon.Lexicon;
import entente.mention.Mentions;
import entente.model.Basis;
import entente.model.Document;
import entente.model.Evidence;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Voice;
import java.util.ArrayList;
import java.util.List;

/** Tells for every word of one document who says it: outlet, agency, speaker. */
public final class Chains {
    private final Document document;

    private Chains(Document document) {
        this.document = document;
    }

    /** The chains of a document. */
    public static Chains of(Document document, Mentions mentions, Lexicon lexicon) {
        return new Chains(document);
    }

    /** Who says what stands at a word of a sentence, from the outlet inwards. */
    public List<Voice> at(int sentence, int token) {
        List<Voice> chain = new ArrayList<>();
        chain.add(new Voice(Voice.Role.OUTLET, document.imprint().publisher()));
        return chain;
    }

    /** Evidence for a value that {@code span} words and the word {@code token} of {@code sentence} asserts. */
    public Evidence evidence(int sentence, int token, Span span, Basis basis) {
        Sentence around = document.sentences().get(sentence);
        return new Evidence(
                document.article().id(),
                span,
                document.words(span),
                document.words(around.span()),
                at(sentence, token),
                basis);
    }
}
