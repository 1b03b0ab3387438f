package entente.link;

import java.util.function.ToIntFunction;

/**
 * What a phrase and a candidate show together; each is weighed apart for each manner of reference. The order, and that
 * of the values, is part of a trained ranker.
 */
@SuppressWarnings({"EnumOrdinal", "ImmutableEnumChecker"}) // a clue is a small number; the functions keep no state
enum PairClue {
    SENTENCES(Steps.COUNT, p -> Steps.of(p.sentences())),
    BETWEEN(Steps.COUNT, p -> Steps.of(p.between())),
    RANK(Steps.COUNT + 1, p -> p.rank() < 0 ? Steps.COUNT : Steps.of(p.rank())),
    ANTECEDENT_KIND(Kind.COUNT, p -> p.antecedent().kind().ordinal()),
    KINDS(
            Kind.COUNT * Kind.COUNT,
            true,
            p -> p.phrase().kind().ordinal() * Kind.COUNT
                    + p.antecedent().kind().ordinal()),
    GENDERS(
            Gender.COUNT * Gender.COUNT,
            p -> p.phrase().gender().ordinal() * Gender.COUNT
                    + p.chain().gender().ordinal()),
    NUMBERS(
            GrammaticalNumber.COUNT * GrammaticalNumber.COUNT,
            p -> p.phrase().number().ordinal() * GrammaticalNumber.COUNT
                    + p.chain().number().ordinal()),
    ANTECEDENT_NUMBER(
            GrammaticalNumber.COUNT * GrammaticalNumber.COUNT,
            p -> p.phrase().number().ordinal() * GrammaticalNumber.COUNT
                    + p.antecedent().number().ordinal()),
    GRAMMARS(
            Grammar.COUNT * Grammar.COUNT,
            p -> p.phrase().grammar().ordinal() * Grammar.COUNT
                    + p.antecedent().grammar().ordinal()),
    RECENT_GRAMMAR(
            3 * Grammar.COUNT,
            p -> Math.min(2, p.sentences()) * Grammar.COUNT
                    + p.antecedent().grammar().ordinal()),
    ROLES(9, p -> p.phrase().role() * 3 + p.antecedent().role()),
    WORDS(Likeness.VALUES, Likeness::ofWords),
    NAMES(Likeness.NAME_VALUES, Likeness::ofNames),
    NUMERALS(3, Likeness::ofNumbers),
    COUNTRIES(3, Likeness::ofCountries),
    NARROWED(4, p -> (p.phrase().isNarrowed() ? 2 : 0) + (p.antecedent().isNarrowed() ? 1 : 0)),
    SYNTAX(Closeness.VALUES, Closeness::of),
    REFLEXIVE(2 * Closeness.VALUES, p -> Closeness.of(p) + (p.phrase().isReflexive() ? Closeness.VALUES : 0)),
    QUOTES(6, PairClue::quotes),
    CHAIN_SIZE(Steps.COUNT, p -> Steps.of(p.chain().size())),
    CHAIN_HEAD(
            4,
            p -> (p.chain().hasHead(p.phrase().wording().head()) ? 2 : 0)
                    + (p.chain().isUntold() ? 1 : 0)),
    CHAIN_NAMED(2, p -> p.chain().isNamed() ? 1 : 0),
    LAST_OF_CHAIN(2, p -> p.isLastOfChain() ? 1 : 0),
    SPEAKING(4, p -> (p.phrase().isSpeaking() ? 2 : 0) + (p.antecedent().isSpeaking() ? 1 : 0)),
    LEADING(
            12,
            p -> Math.min(2, p.sentences()) * 4
                    + (p.phrase().isLeading() ? 2 : 0)
                    + (p.antecedent().isLeading() ? 1 : 0)),
    JOINED(4, p -> (p.phrase().isJoined() ? 2 : 0) + (p.antecedent().isJoined() ? 1 : 0)),
    LENGTH(Steps.COUNT, p -> Steps.of(p.antecedent().length()));

    private final int values;
    private final boolean isShared;
    private final ToIntFunction<Pair> value;
    private final int start;

    PairClue(int values, ToIntFunction<Pair> value) {
        this(values, false, value);
    }

    /** @param isShared whether all manners of reference share its rows */
    PairClue(int values, boolean isShared, ToIntFunction<Pair> value) {
        this.values = values;
        this.isShared = isShared;
        this.value = value;
        this.start = Rows.next(rows());
    }

    private int rows() {
        return isShared ? values : values * Kind.Manner.COUNT;
    }

    /** Counts rows while the constants are made, which cannot see statics of their own type. */
    private static final class Rows {
        private static int count;

        static int next(int values) {
            count += values;
            return count - values;
        }
    }

    private static final PairClue[] ALL = values();

    /** How many rows there are. */
    static int count() {
        PairClue last = ALL[ALL.length - 1];
        return last.start + last.rows();
    }

    static int[] rows(Pair pair) {
        int manner = pair.phrase().kind().manner().ordinal();
        int[] rows = new int[ALL.length];
        for (int at = 0; at < ALL.length; at++) {
            PairClue clue = ALL[at];
            rows[at] = clue.start + (clue.isShared ? 0 : manner * clue.values) + clue.value.applyAsInt(pair);
        }
        return rows;
    }

    private static int quotes(Pair pair) {
        int quote = pair.phrase().quote();
        int other = pair.antecedent().quote();
        if (quote == 0) {
            return other == 0 ? 0 : 1;
        }
        return other == 0 ? (pair.antecedent().isSpeaking() ? 2 : 3) : (quote == other ? 4 : 5);
    }
}
