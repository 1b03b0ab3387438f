package entente.train.variation;

/**
 * How often each variation is drawn in an epoch: shares of the sentences that allow it, from 0 to 1.
 *
 * @param events of sentences with an event noun or a verb of the tables
 * @param quotes of sentences with quote marks, apostrophes or dashes
 * @param inversions copies that an attribution of the treebanks brings besides itself
 * @param attributions statements that get a speaker, besides themselves; always where somebody speaks already
 * @param groups sentences about a group or a pronoun that get the name of an armed group, besides themselves
 */
record Rates(
        double actors,
        double headlines,
        double events,
        double capitals,
        double stops,
        double quotes,
        int inversions,
        double attributions,
        double groups) {

    /** What the reader is trained with. */
    static final Rates USUAL = new Rates(0.12, 0.25, 0.30, 0.05, 0.06, 0.40, 3, 0.35, 0.25);
}
