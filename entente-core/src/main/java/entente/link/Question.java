package entente.link;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which of the phrases before it does a phrase mean, if any? What is known about it and each candidate comes as rows of
 * the tables of a {@link Ranker}.
 */
public final class Question {
    private final List<Traits> traits;
    private final List<Chain> chains;
    private final int index;
    private final int[] candidates;
    private final int[] ranks;

    Question(List<Traits> traits, List<Chain> chains, int index, int[] candidates) {
        this.traits = traits;
        this.chains = chains;
        this.index = index;
        this.candidates = candidates;
        this.ranks = ranks();
    }

    /** How many candidates that agree stand nearer; -1 for those that do not agree. */
    private int[] ranks() {
        int[] ranks = new int[candidates.length];
        int agreeing = 0;
        for (int at = 0; at < candidates.length; at++) {
            Chain chain = chains.get(candidates[at]);
            boolean agrees =
                    chain.gender().agrees(phrase().gender()) && chain.number().agrees(phrase().number());
            ranks[at] = agrees ? agreeing++ : -1;
        }
        return ranks;
    }

    /** Index of the phrase in its passage. */
    public int index() {
        return index;
    }

    /** How many candidates there are. */
    public int size() {
        return candidates.length;
    }

    /** Index in the passage of a candidate; the nearest is the first. */
    public int candidate(int at) {
        return candidates[at];
    }

    /** Rows of the table for phrases that apply to the phrase. */
    public int[] phraseRows() {
        return PhraseClue.rows(this);
    }

    /** Rows of the table for pairs that apply to the phrase with a candidate. */
    public int[] pairRows(int at) {
        return PairClue.rows(new Pair(phrase(), traits.get(candidates[at]), chains.get(candidates[at]), at, this));
    }

    Traits phrase() {
        return traits.get(index);
    }

    int rank(int at) {
        return ranks[at];
    }

    /** Whether a candidate has a property. */
    boolean hasCandidate(Predicate<Traits> wanted) {
        for (int candidate : candidates) {
            if (wanted.test(traits.get(candidate))) {
                return true;
            }
        }
        return false;
    }

    boolean isFirstOfSentence() {
        return index == 0 || traits.get(index - 1).sentence() < phrase().sentence();
    }
}
