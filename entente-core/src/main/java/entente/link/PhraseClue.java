package entente.link;

import java.util.function.ToIntFunction;

/** What one phrase shows by itself. The order, and that of the values, is part of a trained ranker. */
@SuppressWarnings({"EnumOrdinal", "ImmutableEnumChecker"}) // a clue is a small number; the functions keep no state
enum PhraseClue {
    KIND(Kind.COUNT, q -> q.phrase().kind().ordinal()),
    GRAMMAR(Grammar.COUNT, q -> q.phrase().grammar().ordinal()),
    KIND_AND_GRAMMAR(
            Kind.COUNT * Grammar.COUNT,
            q -> q.phrase().kind().ordinal() * Grammar.COUNT
                    + q.phrase().grammar().ordinal()),
    GENDER(Gender.COUNT, q -> q.phrase().gender().ordinal()),
    NUMBER(GrammaticalNumber.COUNT, q -> q.phrase().number().ordinal()),
    ROLE(3, q -> q.phrase().role()),
    LENGTH(Steps.COUNT, q -> Steps.of(q.phrase().length())),
    SENTENCE(Steps.COUNT, q -> Steps.of(q.phrase().sentence())),
    FIRST_OF_SENTENCE(2, q -> q.isFirstOfSentence() ? 1 : 0),
    QUOTED(2, q -> q.phrase().quote() > 0 ? 1 : 0),
    REFLEXIVE(2, q -> q.phrase().isReflexive() ? 1 : 0),
    SPEAKING(2, q -> q.phrase().isSpeaking() ? 1 : 0),
    JOINED(2, q -> q.phrase().isJoined() ? 1 : 0),
    NARROWED(2, q -> q.phrase().isNarrowed() ? 1 : 0),
    /** How much of its words stands in a candidate: nothing, the head, all. */
    TOLD(3 * Kind.COUNT, q -> told(q) + 3 * q.phrase().kind().ordinal());

    private final int values;
    private final ToIntFunction<Question> value;
    private final int start;

    PhraseClue(int values, ToIntFunction<Question> value) {
        this.values = values;
        this.value = value;
        this.start = Rows.next(values);
    }

    /** Counts rows while the constants are made, which cannot see statics of their own type. */
    private static final class Rows {
        private static int count;

        static int next(int values) {
            count += values;
            return count - values;
        }
    }

    private static final PhraseClue[] ALL = values();

    /** How many rows there are. */
    static int count() {
        PhraseClue last = ALL[ALL.length - 1];
        return last.start + last.values;
    }

    static int[] rows(Question question) {
        int[] rows = new int[ALL.length];
        for (int at = 0; at < ALL.length; at++) {
            rows[at] = ALL[at].start + ALL[at].value.applyAsInt(question);
        }
        return rows;
    }

    private static int told(Question question) {
        Traits phrase = question.phrase();
        if (question.hasCandidate(
                t -> t.wording().text().equals(phrase.wording().text()))) {
            return 2;
        }
        return question.hasCandidate(
                        t -> t.wording().head().equals(phrase.wording().head()))
                ? 1
                : 0;
    }
}
