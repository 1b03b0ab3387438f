package entente.mention;

import entente.lexicon.Country;
import entente.lexicon.Gazetteer;
import entente.lexicon.GazetteerEntry;
import entente.lexicon.Lexicon;
import entente.model.Where;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the place that a name means in one article: what is named beside it first, then what countries the article is
 * about, then the number of people.
 */
final class PlaceResolver {
    private static final double BESIDE = 12;
    private static final double ABOUT = 3;
    private static final List<String> TAILS = List.of(
            " province",
            " region",
            " city",
            " district",
            " governorate",
            " state",
            " county",
            " oblast",
            " town",
            " village",
            " island",
            " area",
            " valley",
            " peninsula");

    private final Lexicon lexicon;
    private final Map<String, Double> shares = new HashMap<>();

    /** For an article with these names in its sentences. */
    PlaceResolver(Lexicon lexicon, List<List<NameSpan>> names) {
        this.lexicon = lexicon;
        double all = 0;
        for (List<NameSpan> sentence : names) {
            for (NameSpan name : sentence) {
                Optional<Country> country = country(name);
                if (country.isPresent()) {
                    shares.merge(country.get().alpha2(), 1.0, Double::sum);
                    all++;
                }
            }
        }
        double total = Math.max(1, all);
        shares.replaceAll((country, count) -> count / total);
    }

    /**
     * The place.
     *
     * @param beside what is named next to it ("Turkey" in "Antalya, Turkey"); null when nothing
     */
    Optional<Where> resolve(String name, @Nullable String beside) {
        List<GazetteerEntry> entries = entries(name);
        GazetteerEntry best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (GazetteerEntry entry : entries) {
            double score = score(entry, beside);
            if (score > highest) {
                highest = score;
                best = entry;
            }
        }
        return Optional.ofNullable(best).map(GazetteerEntry::where);
    }

    private List<GazetteerEntry> entries(String name) {
        List<GazetteerEntry> entries = lexicon.gazetteer().find(name);
        if (!entries.isEmpty()) {
            return entries;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        for (String tail : TAILS) {
            if (lower.endsWith(tail)) {
                return lexicon.gazetteer().find(name.substring(0, name.length() - tail.length()));
            }
        }
        return List.of();
    }

    private double score(GazetteerEntry entry, @Nullable String beside) {
        double score = Math.log10(Gazetteer.weight(entry) + 10);
        String country = entry.country();
        if (country != null) {
            score += ABOUT * shares.getOrDefault(country, 0.0);
        }
        return score + (beside != null && liesIn(entry, beside) ? BESIDE : 0);
    }

    /** Whether the name beside is the country or the region that an entry lies in. */
    private boolean liesIn(GazetteerEntry entry, String beside) {
        boolean isCountry = lexicon.countries()
                .named(beside)
                .map(country -> country.alpha2().equals(entry.country()))
                .orElse(false);
        return isCountry
                || lexicon.gazetteer().find(beside).stream()
                        .anyMatch(other -> other.kind() == Where.Precision.REGION
                                && !other.region().isEmpty()
                                && other.region().equals(entry.region())
                                && other.country() != null
                                && other.country().equals(entry.country())
                                && entry.kind() == Where.Precision.CITY);
    }

    private Optional<Country> country(NameSpan name) {
        return switch (name.sort()) {
            case COUNTRY, CAPITAL, NATIONALITY, NATIONAL, SEAT ->
                name.code() == null ? Optional.empty() : lexicon.countries().ofCode(name.code());
            case PERSON, ORGANISATION, GROUP, PLACE -> Optional.empty();
        };
    }
}
