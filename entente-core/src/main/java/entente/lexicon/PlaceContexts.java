package entente.lexicon;

import java.util.HashSet;
import java.util.Set;

/** Words that tell a place from an actor of the same name ({@code place-nouns.tsv},
 * {@code addressing.tsv}), and nouns for venues ({@code venue-nouns.tsv}). */
public final class PlaceContexts {
    private final Set<String> placeNouns = new HashSet<>();
    private final Set<String> venueNouns = new HashSet<>();
    private final Set<String> addressing = new HashSet<>();

    private PlaceContexts() {}

    static PlaceContexts load() {
        PlaceContexts contexts = new PlaceContexts();
        Table.rows("place-nouns.tsv").forEach(row -> contexts.placeNouns.add(row.cell(0)));
        Table.rows("venue-nouns.tsv").forEach(row -> contexts.venueNouns.add(row.cell(0)));
        Table.rows("addressing.tsv").forEach(row -> contexts.addressing.add(row.cell(0) + " " + row.cell(1)));
        return contexts;
    }

    /** Whether a noun, in lower case, makes the name beside it a place: "the outskirts of". */
    public boolean isPlaceNoun(String noun) {
        return placeNouns.contains(noun);
    }

    /** Whether a noun, in the singular and lower case, is a venue when a name stands before it: "hotel". */
    public boolean isVenueNoun(String noun) {
        return venueNouns.contains(noun);
    }

    /** Whether what follows the preposition after that lemma is addressed, and no place: "sell" "to". */
    public boolean addresses(String lemma, String preposition) {
        return addressing.contains(lemma + " " + preposition);
    }
}
