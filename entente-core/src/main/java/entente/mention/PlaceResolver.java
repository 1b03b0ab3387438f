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
    private static final double AMONG_COUNTRY = 3;
    private static final double AMONG_REGION = 8;

    /** One other name is no crowd: the names are counted with these, which speak for no place. */
    private static final double SILENT = 2;

    private static final List<String> TAILS = List.of(
            " province",
            " region",
            " city",
            " district",
            " governorate",
            " department",
            " municipality",
            " canton",
            " prefecture",
            " jurisdiction",
            " state",
            " county",
            " oblast",
            " town",
            " village",
            " island",
            " area",
            " valley",
            " peninsula",
            " refugee camp",
            " camp");

    private static final List<String> DIRECTIONS = List.of(
            "north ",
            "south ",
            "east ",
            "west ",
            "northern ",
            "southern ",
            "eastern ",
            "western ",
            "northeast ",
            "northwest ",
            "southeast ",
            "southwest ",
            "central ",
            "downtown ",
            "greater ",
            "upper ",
            "lower ");

    private final Lexicon lexicon;
    private final Map<String, Double> shares = new HashMap<>();
    private final Map<String, Votes> votes = new HashMap<>();
    private final Map<String, Double> allVotes = new HashMap<>();
    private final Misspellings misspellings;

    /** How a name's places spread over countries and regions, each place as likely as it is large. */
    private record Votes(Map<String, Double> shares) {
        double of(String area) {
            return shares.getOrDefault(area, 0.0);
        }
    }

    /**
     * For an article.
     *
     * @param names the names in its sentences
     * @param toponyms what it names as places
     */
    PlaceResolver(Lexicon lexicon, List<List<NameSpan>> names, List<Toponym> toponyms) {
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
        for (Toponym toponym : toponyms) {
            votes.computeIfAbsent(toponym.name(), this::cast);
        }
        misspellings = new Misspellings(lexicon.gazetteer(), votes.keySet(), shares.keySet());
    }

    private Votes cast(String name) {
        Map<String, Double> cast = new HashMap<>();
        List<GazetteerEntry> entries = entries(name);
        double total = entries.stream().mapToDouble(PlaceResolver::prior).sum();
        for (GazetteerEntry entry : entries) {
            for (String area : areas(entry)) {
                cast.merge(area, prior(entry) / total, Double::sum);
            }
        }
        cast.forEach((area, share) -> allVotes.merge(area, share, Double::sum));
        return new Votes(cast);
    }

    /** A name's many small namesakes together count for something beside its one large bearer. */
    private static double prior(GazetteerEntry entry) {
        return Math.sqrt(Gazetteer.weight(entry) + 10);
    }

    private static List<String> areas(GazetteerEntry entry) {
        if (entry.country() == null) {
            return List.of();
        }
        return entry.region().isEmpty()
                ? List.of(entry.country())
                : List.of(entry.country(), entry.country() + "." + entry.region());
    }

    /** How much of what the other names of the article may mean lies in the same country and region, 0 to 1 each. */
    private double among(String name, GazetteerEntry entry) {
        Votes own = votes.getOrDefault(name, new Votes(Map.of()));
        double others = votes.size() - 1 + SILENT;
        List<String> areas = areas(entry);
        double score = 0;
        for (int at = 0; at < areas.size(); at++) {
            double share = (allVotes.getOrDefault(areas.get(at), 0.0) - own.of(areas.get(at))) / others;
            score += (at == 0 ? AMONG_COUNTRY : AMONG_REGION) * share;
        }
        return score;
    }

    /**
     * The place.
     *
     * @param beside what is named next to it ("Turkey" in "Antalya, Turkey"); null when nothing
     */
    Optional<Where> resolve(String name, @Nullable String beside) {
        List<GazetteerEntry> known = entries(name);
        List<GazetteerEntry> entries = known.isEmpty() ? misspellings.meant(name) : known;
        GazetteerEntry best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (GazetteerEntry entry : entries) {
            double score = score(entry, beside) + among(name, entry);
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
        for (String direction : DIRECTIONS) {
            if (lower.startsWith(direction)) {
                return lexicon.gazetteer().find(name.substring(direction.length()));
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
            case PERSON, ORGANISATION, GROUP, PLACE, FACILITY -> Optional.empty();
        };
    }
}
