package entente.model;

/**
 * Why a value was recorded.
 *
 * @param rule the rule that fired, as {@code package.rule}: {@code toll.passive-subject}
 * @param score the model's probability behind it, 0 to 1; 1 where no model had a say
 */
public record Basis(String rule, double score) {
    public Basis {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("not a probability: " + score + " (" + rule + ")");
        }
    }

    public static Basis rule(String rule) {
        return new Basis(rule, 1);
    }
}
