package entente.model;

import java.util.List;

/**
 * An article's text with its structure made plain. Only blocks that report are cut into sentences.
 *
 * @param links phrases that mean the same, in the order of the later phrase, of which each has one link at most; empty
 *     where nobody looked for them
 */
public record Document(Article article, List<Block> blocks, List<Sentence> sentences, List<Link> links) {
    public Document {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        links = List.copyOf(links);
    }

    /** A document without links. */
    public Document(Article article, List<Block> blocks, List<Sentence> sentences) {
        this(article, blocks, sentences, List.of());
    }

    /** The same document with other links. */
    public Document with(List<Link> found) {
        return new Document(article, blocks, sentences, found);
    }

    /** The same document with what reading its text revealed about the article. */
    public Document with(Imprint imprint) {
        return new Document(new Article(imprint, article.text(), article.blocks()), blocks, sentences, links);
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
