package entente.model;

import java.util.List;

/**
 * A word that asserts something, with its arguments (semantic roles).
 *
 * @param token index of the word in the sentence
 * @param score probability that it is a predicate, 0 to 1
 */
public record Predicate(int token, float score, List<Argument> arguments) {
    public Predicate {
        arguments = List.copyOf(arguments);
    }

    /** Head word of the first argument with that role; {@link Token#ROOT} when there is none. */
    public int argument(String role) {
        for (Argument argument : arguments) {
            if (argument.role().equals(role)) {
                return argument.token();
            }
        }
        return Token.ROOT;
    }
}
