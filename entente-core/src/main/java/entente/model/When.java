package entente.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time as reports give it: an interval of days with a precision, never a bare date.
 *
 * @param earliest first day it may have been; null when nothing bounds it
 * @param latest last day it may have been, inclusive; null when nothing bounds it
 */
public record When(@Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {

    private static final When UNKNOWN = new When(null, null, Precision.UNKNOWN);

    /** How fine the wording was, from finest to coarsest. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        /** Two days or more that are no calendar unit: "between Friday and Monday", "in recent weeks". */
        RANGE,
        UNKNOWN
    }

    public When {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("ends before it starts: " + earliest + ".." + latest);
        }
    }

    /** Nothing is known: no bounds. */
    public static When unknown() {
        return UNKNOWN;
    }

    public static When day(LocalDate day) {
        return new When(day, day, Precision.DAY);
    }

    public static When month(YearMonth month) {
        return new When(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    public static When year(int year) {
        return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    public static When between(@Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {
        return new When(earliest, latest, precision);
    }

    public boolean isKnown() {
        return earliest != null || latest != null;
    }

    /** The day, when it is one. */
    public Optional<LocalDate> asDay() {
        return earliest != null && earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
    }

    /** Whether both can be the same time: their intervals meet. What is unknown can be any time. */
    public boolean meets(When other) {
        boolean startsInTime = earliest == null || other.latest == null || !earliest.isAfter(other.latest);
        boolean endsInTime = latest == null || other.earliest == null || !other.earliest.isAfter(latest);
        return startsInTime && endsInTime;
    }

    /** The narrower of two times that meet; this one when they do not. */
    public When narrowedBy(When other) {
        if (!other.isKnown() || !meets(other)) {
            return this;
        }
        if (!isKnown()) {
            return other;
        }
        return other.precision.compareTo(precision) < 0 ? other : this;
    }
}
