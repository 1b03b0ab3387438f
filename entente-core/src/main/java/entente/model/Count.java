package entente.model;

/**
 * A number of somebody or something.
 *
 * @param head index of the word that says the number ("128", "dozens", "a")
 * @param counted index of the noun that is counted; the same as {@code head} when none stands there ("killed 130")
 */
public record Count(int sentence, int head, Span span, int counted, Quantity quantity) implements Mention {}
