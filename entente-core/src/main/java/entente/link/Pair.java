package entente.link;

/**
 * A phrase and one that may be its antecedent.
 *
 * @param chain of the antecedent
 * @param at number of the candidate
 */
record Pair(Traits phrase, Traits antecedent, Chain chain, int at, Question question) {

    int sentences() {
        return phrase.sentence() - antecedent.sentence();
    }

    /** Phrases between the two. */
    int between() {
        return question.index() - question.candidate(at) - 1;
    }

    int rank() {
        return question.rank(at);
    }

    boolean isLastOfChain() {
        return chain.last() == question.candidate(at);
    }
}
