package entente.source;

import entente.lexicon.SpeechCues.Kind;
import entente.model.Document;
import entente.model.Quote;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker of a quotation that has no word of saying of its own, from what stands before it: a sentence that
 * introduces it, a quotation that it continues, the person that the sentence before is about.
 */
final class Layout {
    private static final Set<String> NOBODY = Set.of(
            "it", "this", "that", "there", "which", "what", "these", "those", "all", "who", "whose", "i", "we", "my",
            "our", "you", "your");

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
        Answer after = tail(sentence, quote.span().end());
        if (after != null) {
            return after;
        }
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

    /** Whoever acts in what is left of the sentence after the quotation: "beamed the winner". */
    private @Nullable Answer tail(Sentence sentence, int end) {
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= end && token.upos() == Upos.VERB) {
                int subject = new Subjects(sentence).ofSaying(token.index());
                boolean after =
                        subject != Token.ROOT && sentence.token(subject).span().start() >= end;
                return after ? answer(sentence, subject, token.index()) : null;
            }
        }
        return null;
    }

    /** The name before a colon that no word of saying goes with: "The minister: ..."; null when there is none. */
    @Nullable Answer label(Sentence sentence, int start) {
        int colon = Token.ROOT;
        for (Token token : sentence.tokens()) {
            if (token.span().end() <= start && token.form().equals(":")) {
                colon = token.index();
            }
        }
        int noun = colon - 1;
        if (noun < 0 || !Subjects.isNominal(sentence.token(noun))) {
            return null;
        }
        while (!sentence.token(noun).isRoot() && isPartOfName(sentence, noun)) {
            noun = sentence.token(noun).head();
        }
        return answer(sentence, noun, colon);
    }

    private static boolean isPartOfName(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        boolean part = token.is("flat") || token.is("compound") || token.is("conj");
        return part && token.head() < noun && Subjects.isNominal(sentence.token(token.head()));
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

    /** The one whose saying stands highest in the tree; an outlet or a thinker only when nobody else says something. */
    private @Nullable Answer told(Sentence sentence) {
        Answer best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Saying saying : sayings.get(sentence.index())) {
            Speaker speaker = saying.speaker();
            int rank = rank(saying, sentence);
            if (speaker != null && rank <= bestRank && !isNobody(speaker)) {
                best = new Answer(saying, speaker);
                bestRank = rank;
            }
        }
        return best;
    }

    private int rank(Saying saying, Sentence sentence) {
        Speaker speaker = saying.speaker();
        boolean weak = saying.word().kind() != Kind.SAY || (speaker != null && isOutlet.test(speaker));
        int depth = 0;
        for (int at = saying.cue();
                !sentence.token(at).isRoot();
                at = sentence.token(at).head()) {
            depth++;
        }
        return depth + (weak ? sentence.size() : 0);
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
        return answer(sentence, subject, sentence.root());
    }

    private @Nullable Answer answer(Sentence sentence, int head, int cue) {
        Speaker speaker = new Speaker(sentence.index(), head, Phrases.noun(sentence, head, cue));
        return isNobody(speaker) ? null : new Answer(null, speaker);
    }
}
