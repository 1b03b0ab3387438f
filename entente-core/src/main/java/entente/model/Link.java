package entente.model;

/**
 * Two phrases of a document that mean the same: "she" and "the minister" before it.
 *
 * @param phrase the later one
 * @param antecedent what it means, told earlier
 * @param score the model's probability of this antecedent among all phrases before and none, 0 to 1
 */
public record Link(Phrase phrase, Phrase antecedent, float score) {
    public Link {
        if (antecedent.compareTo(phrase) >= 0) {
            throw new IllegalArgumentException("an antecedent stands before what refers to it: " + antecedent);
        }
    }
}
