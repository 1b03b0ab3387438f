package entente.model;

import java.util.List;
import java.util.Optional;

/**
 * Where a value stands and through whom.
 *
 * @param article id of the article
 * @param span the words of the value, in the article's text
 * @param text those words
 * @param sentence the sentence around them (of a headline, the headline)
 * @param chain who says so, from the outlet inwards; never empty
 * @param hedges words by which the report keeps its distance, in the order of the text
 * @param basis the rule or score behind it
 */
public record Evidence(
        String article, Span span, String text, String sentence, List<Voice> chain, List<Hedge> hedges, Basis basis) {
    public Evidence {
        hedges = List.copyOf(hedges);
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("evidence without a source: " + text);
        }
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("span and words differ: " + span + " " + text);
        }
    }

    /** Evidence without hedges. */
    public Evidence(String article, Span span, String text, String sentence, List<Voice> chain, Basis basis) {
        this(article, span, text, sentence, chain, List.of(), basis);
    }

    /** The same words and voices for a value that rests on them by another rule. */
    public Evidence by(Basis other) {
        return new Evidence(article, span, text, sentence, chain, hedges, other);
    }

    /** The name of whoever speaks last, outlets and agencies left out; none when nobody is quoted. */
    public Optional<String> speaker() {
        return chain.stream()
                .filter(voice -> voice.role() == Voice.Role.SPEAKER)
                .reduce((outer, inner) -> inner)
                .map(Voice::name);
    }

    /** The end of the chain: whoever is the first to say so. */
    public Voice origin() {
        return chain.get(chain.size() - 1);
    }
}
