package entente.formats;

import entente.model.Attribution;
import entente.model.Evidence;
import entente.model.Finding;
import entente.model.Hedge;
import entente.model.Party;
import entente.model.Quantity;
import entente.model.Voice;
import entente.model.When;
import entente.model.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The model's values in words, for people. */
final class Wording {
    private static final int MOST_VOICES = 3;

    private Wording() {}

    static String of(Quantity quantity) {
        return switch (quantity.modifier()) {
            case EXACT -> of(quantity.best());
            case AT_LEAST -> "at least " + of(quantity.best());
            case MORE_THAN -> "more than " + of(quantity.best());
            case AT_MOST -> "at most " + of(quantity.best());
            case LESS_THAN -> "less than " + of(quantity.best());
            case ABOUT -> "about " + of(quantity.best());
            case NEARLY -> "nearly " + of(quantity.best());
            case RANGE -> bounds(quantity.low(), quantity.high());
            case VAGUE -> quantity.wording();
        };
    }

    /** A whole number with its thousands set apart, as in English print. */
    static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number, without a fraction where it has none. */
    static String of(double number) {
        return number == Math.rint(number) && Math.abs(number) < Long.MAX_VALUE
                ? of((long) number)
                : Double.toString(number);
    }

    static String bounds(@Nullable Long low, @Nullable Long high) {
        if (low != null && low.equals(high)) {
            return of(low);
        }
        if (low == null) {
            return high == null ? "" : "up to " + of(high);
        }
        return high == null ? of(low) + " or more" : of(low) + " to " + of(high);
    }

    static String of(When when) {
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        if (earliest == null) {
            return latest == null ? "no date" : "by " + latest;
        }
        if (latest == null) {
            return "since " + earliest;
        }
        return switch (when.precision()) {
            case YEAR -> Integer.toString(earliest.getYear());
            case MONTH -> earliest.toString().substring(0, "2015-11".length());
            case DAY, WEEK, RANGE, UNKNOWN ->
                earliest.equals(latest) ? earliest.toString() : earliest + " to " + latest;
        };
    }

    static String of(Where where) {
        String country = where.country();
        boolean isCountry = where.precision() == Where.Precision.COUNTRY || country == null;
        return isCountry ? where.name() : where.name() + " (" + country + ")";
    }

    static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }

    static String of(Finding<?> finding) {
        return switch (finding) {
            case Finding.Sole<?> sole -> "one source";
            case Finding.Agreed<?> agreed -> "agreed by " + agreed.origins() + " origins";
            case Finding.Revised<?> revised -> "revised";
            case Finding.Disputed<?> disputed -> "disputed";
        };
    }

    /** How a party is brought into connection with an incident: "claimed", "suspected by investigators". */
    static String of(Attribution attribution) {
        Party by = attribution.by();
        String mode = Label.of(attribution.mode());
        if (by == null || by.name().equals(attribution.party().name())) {
            return mode;
        }
        return mode + " by " + by.name();
    }

    /** Who says so, from the outlet inwards: {@code Harbour Post <- Coastal Wire <- the governor's office}. */
    static String chain(Evidence evidence) {
        return evidence.chain().stream().map(Voice::name).collect(Collectors.joining(" <- "));
    }

    /** The words by which a report keeps its distance, in brackets: {@code (reportedly)}; empty without any. */
    private static String hedges(Evidence evidence) {
        return evidence.hedges().isEmpty()
                ? ""
                : evidence.hedges().stream().map(Hedge::text).distinct().collect(Collectors.joining(", ", " (", ")"));
    }

    private static String withoutEnd(String chain, String end) {
        return chain.endsWith(end) ? chain.substring(0, chain.length() - end.length()) : chain;
    }

    /** The different chains of the evidence, at most three of them. */
    static String voices(List<Evidence> evidence) {
        return voices(evidence, "");
    }

    /** The different chains of the evidence, without a name at their end that is shown already. */
    static String voices(List<Evidence> evidence, String shownAlready) {
        String end = " <- " + shownAlready;
        List<String> chains = evidence.stream()
                .map(each -> withoutEnd(chain(each), end) + hedges(each))
                .distinct()
                .toList();
        String shown = chains.stream().limit(MOST_VOICES).collect(Collectors.joining("; "));
        int more = chains.size() - MOST_VOICES;
        return more > 0 ? shown + "; and " + more + " more" : shown;
    }
}
