package entente.model;

import java.util.List;

/** An article's text with its structure made plain. Only blocks that report are cut into sentences. */
public record Document(Article article, List<Block> blocks, List<Sentence> sentences) {
    public Document {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
    }

    public String text() {
        return article.text();
    }

    public Imprint imprint() {
        return article.imprint();
    }

    public String words(Span span) {
        return span.in(article.text());
    }
}
