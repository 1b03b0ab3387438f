package entente.model;

/**
 * A place that is named as a place.
 *
 * @param head index of the head word of the phrase in its sentence
 */
public record Place(int sentence, int head, Span span, Where where) implements Mention {}
