package entente.formats;

import entente.model.When;
import entente.model.Where;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How exactly a time or a place is known, in the codes of the field; null where a scheme would not record it.
 *
 * @see <a href="https://acleddata.com/knowledge-base/codebook/">ACLED: time_precision and geo_precision, 1 (exact) to 3</a>
 * @see <a href="https://ucdp.uu.se/downloads/">UCDP GED codebook: date_prec, 1 (exact) to 5, and where_prec, 1 (exact) to 6</a>
 */
final class PrecisionCodes {
    private static final long WEEK = 7;
    private static final long MONTH = 31;
    private static final long YEAR = 366;

    private PrecisionCodes() {}

    /** 1 for the day, 2 for the week, 3 for the month. */
    static @Nullable Long acled(When when) {
        long days = days(when);
        return days > MONTH ? null : Long.valueOf(days == 1 ? 1 : days <= WEEK ? 2 : 3);
    }

    /** 1 for the day, 2 for less than a week, 3 for the week, 4 for the month, 5 for the year. */
    static @Nullable Long ucdp(When when) {
        long days = days(when);
        return days > YEAR
                ? null
                : Long.valueOf(days == 1 ? 1 : days < WEEK ? 2 : days == WEEK ? 3 : days <= MONTH ? 4 : 5);
    }

    /** How many days it may have been; without an end when nothing bounds it. */
    private static long days(When when) {
        return when.earliest() == null || when.latest() == null
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(when.earliest(), when.latest()) + 1;
    }

    /** 1 for a town or a place in it, 2 for a part of a region, 3 for a first-level division. */
    static @Nullable Long acled(Where where) {
        return switch (where.precision()) {
            case VENUE, CITY -> 1L;
            case REGION -> isDivision(where) ? 3L : 2L;
            case COUNTRY, NAME -> null;
        };
    }

    /** 1 for a town or a place in it, 3 for a second-level division, 4 for a first-level one, 5 for a stretch of land, 6 for a country. */
    static @Nullable Long ucdp(Where where) {
        return switch (where.precision()) {
            case VENUE, CITY -> 1L;
            case REGION -> isDivision(where) ? 4L : where.admin1() == null ? 5L : 3L;
            case COUNTRY -> 6L;
            case NAME -> null;
        };
    }

    private static boolean isDivision(Where region) {
        return region.name().equals(region.admin1());
    }
}
