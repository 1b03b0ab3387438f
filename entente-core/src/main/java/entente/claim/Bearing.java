package entente.claim;

import entente.model.Where;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How two places lie to each other. */
enum Bearing {
    SAME,
    /** One lies in the other, or they are one town. */
    WITHIN,
    APART,
    UNKNOWN;

    private static final double TOWN_DEGREES = 0.25;

    static Bearing of(@Nullable Where a, @Nullable Where b) {
        if (a == null || b == null) {
            return UNKNOWN;
        }
        if (isSame(a, b)) {
            return SAME;
        }
        if (a.precision() == Where.Precision.NAME || b.precision() == Where.Precision.NAME) {
            return isNamedAfter(a, b) || isNamedAfter(b, a) ? WITHIN : UNKNOWN;
        }
        if (a.country() == null || b.country() == null) {
            return UNKNOWN;
        }
        if (!a.country().equals(b.country())) {
            return APART;
        }
        return isCountry(a) || isCountry(b) || isRegionOf(a, b) || isRegionOf(b, a) || areNear(a, b) ? WITHIN : APART;
    }

    private static boolean isSame(Where a, Where b) {
        return (a.geonames() != null && a.geonames().equals(b.geonames()))
                || (a.name().equalsIgnoreCase(b.name()) && Objects.equals(a.country(), b.country()));
    }

    /** "Karsa market" is in Karsa, also where no gazetteer knows either. */
    private static boolean isNamedAfter(Where place, Where other) {
        return place.precision() != Where.Precision.COUNTRY
                && place.name().toLowerCase(Locale.ROOT).startsWith(other.name().toLowerCase(Locale.ROOT) + " ");
    }

    private static boolean isCountry(Where place) {
        return place.precision() == Where.Precision.COUNTRY;
    }

    private static boolean isRegionOf(Where region, Where place) {
        return region.precision() == Where.Precision.REGION
                && (place.admin1() == null
                        || region.admin1() == null
                        || place.admin1().equals(region.admin1()));
    }

    private static boolean areNear(Where a, Where b) {
        if (a.lat() == null || a.lon() == null || b.lat() == null || b.lon() == null) {
            return false;
        }
        return Math.abs(a.lat() - b.lat()) < TOWN_DEGREES && Math.abs(a.lon() - b.lon()) < TOWN_DEGREES;
    }

    /** The finest of some places, the first of equals; null when there is none. A venue in a city gives way to the city. */
    static @Nullable Where finest(List<Where> places) {
        return places.stream()
                .min(Comparator.comparingInt(place -> coarseness(place.precision())))
                .orElse(null);
    }

    private static int coarseness(Where.Precision precision) {
        return switch (precision) {
            case CITY -> 0;
            case VENUE -> 1;
            case REGION -> 2;
            case COUNTRY -> 3;
            case NAME -> 4;
        };
    }
}
