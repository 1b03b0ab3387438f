package entente.train.links;

/**
 * What a mistake costs (Durrett and Klein 2013): it is added to the score of a wrong answer while learning, so that
 * right answers have to win by as much.
 *
 * @param alone leaving a phrase without its antecedent
 * @param linked giving an antecedent to a phrase that has none
 * @param wrong giving the wrong one
 */
record Costs(float alone, float linked, float wrong) {}
