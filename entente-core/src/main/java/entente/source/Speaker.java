package entente.source;

import entente.model.Span;

/**
 * The words that name whoever speaks.
 *
 * @param head index of their head word in the sentence
 */
public record Speaker(int sentence, int head, Span span) {}
