package entente.model;

import java.util.List;

/**
 * Where a value stands and through whom.
 *
 * @param article id of the article
 * @param span the words of the value, in the article's text
 * @param text those words
 * @param sentence the sentence around them (of a headline, the headline)
 * @param chain who says so, from the outlet inwards; never empty
 * @param basis the rule or score behind it
 */
public record Evidence(String article, Span span, String text, String sentence, List<Voice> chain, Basis basis) {
    public Evidence {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("evidence without a source: " + text);
        }
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("span and words differ: " + span + " " + text);
        }
    }

    /** The end of the chain: whoever is the first to say so. */
    public Voice origin() {
        return chain.get(chain.size() - 1);
    }
}
