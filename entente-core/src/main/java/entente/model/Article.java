package entente.model;

import java.util.List;

/**
 * What an outlet published. The text is frozen: everything else is a {@link Span} into it.
 *
 * @param blocks the structure that the format declared (HTML, NewsML); empty for plain text, where it has to be found
 */
public record Article(Imprint imprint, String text, List<Block> blocks) {
    public Article {
        blocks = List.copyOf(blocks);
    }

    public String id() {
        return imprint.id();
    }
}
