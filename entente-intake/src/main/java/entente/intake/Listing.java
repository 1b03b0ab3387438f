package entente.intake;

import entente.model.Gap;
import java.util.List;

/** The files that the given paths name, and what could not be listed. */
public record Listing(List<Found> files, List<Gap> gaps) {
    public Listing {
        files = List.copyOf(files);
        gaps = List.copyOf(gaps);
    }
}
