package entente.model;

/**
 * Words between quotation marks.
 *
 * @param sentence index of the sentence in which it opens
 * @param span with the marks
 * @param content without the marks
 */
public record Quote(int sentence, Span span, Span content) implements Mention {}
