package entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number with a source that is no toll: a poll, sorties, money, police deployed.
 *
 * @param unit {@code %}, a currency code, or the noun counted
 * @param source who gives it; null when the report itself does
 */
public record Figure(
        String id,
        String what,
        double value,
        String unit,
        @Nullable String source,
        Modality modality,
        When when,
        List<Evidence> evidence)
        implements Claim {
    public Figure {
        evidence = Claim.required(evidence);
    }
}
