package entente.lexicon;

import java.util.List;

/**
 * A country and the words for it.
 *
 * @param alpha2 ISO 3166-1 alpha-2
 * @param cameo CAMEO country code, mostly ISO 3166-1 alpha-3
 * @param adjectives "French"
 * @param nouns its people, one and several: "Frenchman", "Frenchmen"
 * @param capitals the seat of its government first
 * @param seats what else stands for its government: "Elysee"
 * @param lat degrees north of its middle
 * @param lon degrees east of its middle
 * @param area square kilometres
 */
public record Country(
        String alpha2,
        String cameo,
        String name,
        List<String> aliases,
        List<String> adjectives,
        List<String> nouns,
        List<String> capitals,
        List<String> seats,
        double lat,
        double lon,
        double area) {
    public Country {
        aliases = List.copyOf(aliases);
        adjectives = List.copyOf(adjectives);
        nouns = List.copyOf(nouns);
        capitals = List.copyOf(capitals);
        seats = List.copyOf(seats);
    }
}
