package entente.text;

import entente.model.Document;
import entente.model.Gap;
import java.util.List;

/** A document, and what of its text could not be read. */
public record Parsed(Document document, List<Gap> gaps) {
    public Parsed {
        gaps = List.copyOf(gaps);
    }
}
