package entente.lexicon;

import entente.model.Where;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param country ISO 3166-1 alpha-2; null for seas and what lies in several countries
 * @param region first-level code as GeoNames has it; empty when none
 * @param regionName name of that region; null when not known
 * @param people inhabitants, 0 when unknown or none
 * @param isSeat whether it is the capital of its country or its region
 */
public record GazetteerEntry(
        String name,
        @Nullable String country,
        String region,
        @Nullable String regionName,
        Where.Precision kind,
        double lat,
        double lon,
        long people,
        @Nullable Long geonames,
        boolean isSeat) {

    /** The same place under another name. */
    public GazetteerEntry called(String other) {
        return new GazetteerEntry(other, country, region, regionName, kind, lat, lon, people, geonames, isSeat);
    }

    public Where where() {
        String within = kind == Where.Precision.COUNTRY ? null : regionName;
        return new Where(name, country, within, lat, lon, kind, geonames);
    }
}
