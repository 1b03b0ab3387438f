package entente.model;

/** Words that name something, with what they resolve to, if anything. */
public sealed interface Mention permits Actor, Place, Day, Count, Quote {

    /** Index of the sentence in its document. */
    int sentence();

    Span span();
}
