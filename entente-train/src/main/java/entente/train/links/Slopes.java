package entente.train.links;

import java.util.List;

/** The loss of a question: minus the logarithm of the share of the right options in all, by their harsh scores. */
final class Slopes {
    private static final double TINY = 1e-30;

    private Slopes() {}

    /** Sets the slope of every option; the loss. */
    static double set(List<Option> options) {
        double most = Double.NEGATIVE_INFINITY;
        for (Option option : options) {
            most = Math.max(most, option.harshScore());
        }
        double all = 0;
        double right = TINY;
        for (Option option : options) {
            double share = Math.exp(option.harshScore() - most);
            all += share;
            right += option.isRight() ? share : 0;
        }
        for (Option option : options) {
            double share = Math.exp(option.harshScore() - most);
            option.slope(share / all - (option.isRight() ? share / right : 0));
        }
        return Math.log(all) - Math.log(right);
    }
}
