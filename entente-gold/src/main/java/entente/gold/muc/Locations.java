package entente.gold.muc;

import entente.lexicon.Country;
import entente.lexicon.Lexicon;
import entente.model.Where;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places as the templates write them: {@code EL SALVADOR: USULUTAN (DEPARTMENT)}. */
final class Locations {
    private final Lexicon lexicon;
    private final String dateline;

    /** @param dateline ISO 3166-1 alpha-2 of the country where reports come from that name no place; empty when unknown */
    Locations(Lexicon lexicon, String dateline) {
        this.lexicon = lexicon;
        this.dateline = dateline;
    }

    String of(@Nullable Where where) {
        String country = country(where);
        return where == null || isVague(where) ? country : country + ": " + place(where);
    }

    /** Buildings and names that no gazetteer knows do not tell the town. */
    private static boolean isVague(Where where) {
        return switch (where.precision()) {
            case CITY, REGION -> false;
            case VENUE, COUNTRY, NAME -> true;
        };
    }

    private static String place(Where where) {
        return upper(where.name())
                + switch (where.precision()) {
                    case VENUE, CITY -> " (CITY)";
                    case REGION -> " (DEPARTMENT)";
                    case COUNTRY, NAME -> "";
                };
    }

    /** The country's name; that of the dateline where the place tells none. */
    String country(@Nullable Where where) {
        String code = where == null || where.country() == null || isStray(where) ? dateline : where.country();
        Optional<String> name = lexicon.countries().byAlpha2(code).map(Country::name);
        return upper(name.orElse("-"));
    }

    /** A town of a name that the gazetteer knows in another part of the world only. */
    private boolean isStray(Where where) {
        return where.precision() != Where.Precision.COUNTRY
                && Relevance.COUNTRIES.contains(dateline)
                && !Relevance.COUNTRIES.contains(String.valueOf(where.country()));
    }

    static String upper(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toUpperCase(Locale.ROOT);
    }
}
