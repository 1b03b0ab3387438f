package entente.claim;

import entente.lexicon.Country;
import entente.lexicon.Gazetteer;
import entente.lexicon.Lexicon;
import entente.model.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The place of an incident with the venues in it and what holds it: venue, town, division, country. */
final class PlaceChains {
    private PlaceChains() {}

    /**
     * The chain, finest first; the division and the country of the place are in it though no report names them.
     *
     * @param told all places told of the incident
     */
    static List<Where> of(@Nullable Where where, List<Where> told, Lexicon lexicon) {
        if (where == null) {
            return List.of();
        }
        List<Where> all = new ArrayList<>(List.of(where));
        told.stream().filter(place -> isOfChain(where, place)).forEach(all::add);
        division(where, all);
        country(where, lexicon, all);
        Map<String, Where> named = new LinkedHashMap<>();
        all.forEach(place -> named.putIfAbsent(place.precision() + place.name(), place));
        return named.values().stream()
                .sorted(Comparator.comparing(Where::precision))
                .toList();
    }

    private static boolean isOfChain(Where where, Where place) {
        Bearing bearing = Bearing.of(where, place);
        return bearing == Bearing.WITHIN || bearing == Bearing.SAME;
    }

    private static void division(Where where, List<Where> all) {
        String name = where.admin1();
        if (name != null && all.stream().noneMatch(place -> name.equals(place.name()) && isRegion(place))) {
            all.add(new Where(name, where.country(), name, null, null, Where.Precision.REGION, null));
        }
    }

    private static boolean isRegion(Where place) {
        return place.precision() == Where.Precision.REGION;
    }

    private static void country(Where where, Lexicon lexicon, List<Where> all) {
        String code = where.country();
        if (code != null && all.stream().noneMatch(place -> place.precision() == Where.Precision.COUNTRY)) {
            lexicon.countries().byAlpha2(code).map(PlaceChains::whereOf).ifPresent(all::add);
        }
    }

    private static Where whereOf(Country country) {
        return Gazetteer.entry(country).where();
    }
}
