package entente.source;

import entente.lexicon.SpeechCues.Kind;
import entente.model.Document;
import entente.model.Quote;
import entente.model.Sentence;
import entente.model.Token;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker of a quotation that has no word of saying of its own, from what stands before it: a sentence that
 * introduces it, a quotation that it continues, the person that the sentence before is about.
 */
final class Layout {
    private static final Set<String> NOBODY =
            Set.of("it", "this", "that", "there", "which", "what", "these", "those", "all");

    private final Document document;
    private final List<List<Saying>> sayings;
    private final Predicate<Speaker> isOutlet;

    /** Who speaks, and where that is told, if anywhere. */
    record Answer(@Nullable Saying saying, Speaker speaker) {}

    Layout(Document document, List<List<Saying>> sayings, Predicate<Speaker> isOutlet) {
        this.document = document;
        this.sayings = sayings;
        this.isOutlet = isOutlet;
    }

    /**
     * The speaker of a quotation that starts a sentence; null when nothing tells.
     *
     * @param previous the quotation before, and its speaker
     */
    @Nullable Answer of(Quote quote, @Nullable Quote previous, @Nullable Answer previousAnswer) {
        Sentence sentence = document.sentences().get(quote.sentence());
        Sentence before = before(sentence);
        if (previous != null && previousAnswer != null && isContinued(quote, previous)) {
            return previousAnswer;
        }
        if (before == null) {
            return null;
        }
        Answer told = told(before);
        if (told != null) {
            return told;
        }
        boolean near = previous != null && isNear(previous, before);
        return near && previousAnswer != null ? previousAnswer : subject(before);
    }

    private @Nullable Sentence before(Sentence sentence) {
        return sentence.index() == 0 ? null : document.sentences().get(sentence.index() - 1);
    }

    /** Whether only space, or a paragraph break after a mark that was left open, parts two quotations. */
    private boolean isContinued(Quote quote, Quote previous) {
        int at = previous.span().end();
        while (at < quote.span().start()
                && Character.isWhitespace(document.text().charAt(at))) {
            at++;
        }
        return at >= quote.span().start();
    }

    /** Whether a quotation ends in the given sentence or its paragraph. */
    private static boolean isNear(Quote previous, Sentence before) {
        return previous.span().end() > before.block().span().start();
    }

    /** The last one who says something in a sentence; an outlet only when nobody else does. */
    private @Nullable Answer told(Sentence sentence) {
        Answer best = null;
        for (Saying saying : sayings.get(sentence.index())) {
            Speaker speaker = saying.speaker();
            boolean weak = saying.word().kind() == Kind.NAME || saying.word().kind() == Kind.THINK;
            boolean better = best == null || (!weak && speaker != null && !isOutlet.test(speaker));
            if (speaker != null && better && !isNobody(speaker)) {
                best = new Answer(saying, speaker);
            }
        }
        return best;
    }

    private boolean isNobody(Speaker speaker) {
        return NOBODY.contains(document.sentences()
                .get(speaker.sentence())
                .token(speaker.head())
                .lemma());
    }

    private @Nullable Answer subject(Sentence sentence) {
        int subject = new Subjects(sentence).of(sentence.root());
        if (subject == Token.ROOT || !Subjects.isNominal(sentence.token(subject))) {
            return null;
        }
        Speaker speaker = new Speaker(sentence.index(), subject, Phrases.noun(sentence, subject, sentence.root()));
        return isNobody(speaker) ? null : new Answer(null, speaker);
    }
}
