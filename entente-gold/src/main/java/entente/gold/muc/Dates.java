package entente.gold.muc;

import entente.model.When;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the templates write them: {@code 03 JAN 90}, {@code 30 DEC 89 - 03 JAN 90}, {@code - 03 JAN 90}. */
final class Dates {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd MMM yy", Locale.ENGLISH);

    private final When published;

    Dates(When published) {
        this.published = published;
    }

    /** Of what is not dated it is known that it was before the report. */
    String of(When when) {
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest() == null ? published.latest() : when.latest();
        if (latest == null) {
            return "-";
        }
        if (earliest == null) {
            return "- " + form(latest);
        }
        return earliest.equals(latest) ? form(latest) : form(earliest) + " - " + form(latest);
    }

    private static String form(LocalDate day) {
        return FORM.format(day).toUpperCase(Locale.ROOT);
    }
}
