package entente.model;

import java.util.List;

/**
 * One version of a value, with everyone who gave it.
 *
 * @param asOf the day up to which the sources knew it: the latest publication among the evidence
 */
public record Account<T>(T value, List<Evidence> evidence, When asOf) {
    public Account {
        evidence = Claim.required(evidence);
    }
}
