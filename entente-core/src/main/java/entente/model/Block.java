package entente.model;

/** A stretch of an article's text with one function; a sentence never crosses a block. */
public record Block(Kind kind, Span span) {

    /** What a block does on the page. */
    public enum Kind {
        HEADLINE,
        STANDFIRST,
        BYLINE,
        DATELINE,
        PARAGRAPH,
        CAPTION,
        /** Navigation, "Read also", newsletter and job-board lines: kept, never read for claims. */
        BOILERPLATE;

        /** Whether sentences of such a block may carry claims. */
        public boolean isReport() {
            return this == HEADLINE || this == STANDFIRST || this == PARAGRAPH || this == CAPTION;
        }
    }
}
