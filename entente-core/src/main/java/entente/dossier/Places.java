package entente.dossier;

import entente.model.Where;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How two places stand to each other. */
final class Places {
    private static final double EARTH_KM = 6371;
    private static final double NEAR_KM = 10;
    private static final double VENUE_KM = 30;

    /** How two places stand to each other. */
    enum Bearing {
        SAME,
        /** One holds the other, or they are so near that reports take one for the other. */
        NEAR,
        /** Too little is known of one. */
        UNKNOWN,
        APART
    }

    private Places() {}

    static Bearing bearing(@Nullable Where a, @Nullable Where b) {
        if (a == null || b == null) {
            return Bearing.UNKNOWN;
        }
        if (same(a, b)) {
            return Bearing.SAME;
        }
        if (a.country() == null || b.country() == null) {
            return Bearing.UNKNOWN;
        }
        if (!a.country().equals(b.country())) {
            return isBorder(a, b) ? Bearing.NEAR : Bearing.APART;
        }
        return holds(a, b) || holds(b, a) || isNear(a, b) ? Bearing.NEAR : Bearing.APART;
    }

    private static boolean same(Where a, Where b) {
        if (a.geonames() != null && b.geonames() != null) {
            return a.geonames().equals(b.geonames());
        }
        return name(a).equals(name(b))
                && (a.country() == null || b.country() == null || a.country().equals(b.country()));
    }

    private static boolean holds(Where whole, Where part) {
        return switch (whole.precision()) {
            case COUNTRY -> true;
            case REGION -> isIn(whole, part);
            case CITY -> isUnmapped(part);
            case VENUE, NAME -> false;
        };
    }

    /** A venue of which only the country is known may lie in any of its cities. */
    private static boolean isUnmapped(Where venue) {
        return venue.precision() == Where.Precision.VENUE && venue.lat() == null;
    }

    /** A region may be a division of the country, or only a stretch of land, whose edges no gazetteer knows. */
    private static boolean isIn(Where region, Where part) {
        String division = part.admin1();
        return division == null
                || name(region).contains(division.toLowerCase(Locale.ROOT))
                || division.toLowerCase(Locale.ROOT).contains(name(region))
                || Objects.equals(division, region.admin1());
    }

    private static boolean isBorder(Where a, Where b) {
        return a.precision() != Where.Precision.COUNTRY && b.precision() != Where.Precision.COUNTRY && isNear(a, b);
    }

    private static boolean isNear(Where a, Where b) {
        Double latitude = a.lat();
        Double longitude = a.lon();
        Double otherLatitude = b.lat();
        Double otherLongitude = b.lon();
        if (latitude == null || longitude == null || otherLatitude == null || otherLongitude == null) {
            return false;
        }
        double x =
                Math.toRadians(otherLongitude - longitude) * Math.cos(Math.toRadians((latitude + otherLatitude) / 2));
        double y = Math.toRadians(otherLatitude - latitude);
        return Math.sqrt(x * x + y * y) * EARTH_KM <= (isVenue(a, b) ? VENUE_KM : NEAR_KM);
    }

    private static boolean isVenue(Where a, Where b) {
        return a.precision() == Where.Precision.VENUE || b.precision() == Where.Precision.VENUE;
    }

    private static String name(Where where) {
        return where.name().toLowerCase(Locale.ROOT);
    }
}
