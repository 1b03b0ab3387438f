package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * A place where something happened; never an actor's country.
 *
 * @param name as the gazetteer spells it, or the words of the report when it is not in the gazetteer
 * @param country ISO 3166-1 alpha-2
 * @param admin1 name of the first-level division
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param geonames GeoNames id
 */
public record Where(
        String name,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Double lat,
        @Nullable Double lon,
        Precision precision,
        @Nullable Long geonames) {

    /** What kind of place the coordinates stand for, from finest to coarsest. */
    public enum Precision {
        VENUE,
        CITY,
        REGION,
        COUNTRY,
        /** A name that no gazetteer entry could be found for. */
        NAME
    }

    /** A name that stays a name. */
    public static Where named(String name) {
        return new Where(name, null, null, null, null, Precision.NAME, null);
    }
}
