package entente.model;

/**
 * On what occasion words were said, or what carried them.
 *
 * @param kind as the lexicon calls it: {@code news-conference}, {@code interview}, {@code telegram}
 * @param text the words of the report that tell: "an interview with Al-Hurra TV"
 * @param span of those words
 */
public record Setting(String kind, String text, Span span) {}
