package entente.model;

/**
 * An argument of a predicate.
 *
 * @param token index of its head word in the sentence
 * @param role PropBank label: {@code ARG0}, {@code ARG1}, {@code ARGM-TMP}
 * @param score the model's probability, 0 to 1
 */
public record Argument(int token, String role, float score) {}
