package entente.mention;

import entente.lexicon.Country;
import entente.lexicon.Gazetteer;
import entente.lexicon.GazetteerEntry;
import entente.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells whose police "police" are: the country named most in the same sentence, the first of several, else in the two
 * sentences before, else the one that most of the article is about.
 */
final class Settings {
    private static final int SENTENCES_BACK = 2;
    private static final double MOST = 0.5;

    private final List<List<String>> bySentence = new ArrayList<>();
    private final Optional<String> main;

    private Settings(Lexicon lexicon, List<List<NameSpan>> names) {
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        for (List<NameSpan> sentence : names) {
            List<String> settings = new ArrayList<>();
            for (NameSpan name : sentence) {
                code(lexicon, name).ifPresent(settings::add);
            }
            settings.forEach(code -> counts.merge(code, 1, Integer::sum));
            all += settings.size();
            bySentence.add(settings);
        }
        int enough = (int) Math.ceil(all * MOST);
        main = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= enough)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Settings of(Lexicon lexicon, List<List<NameSpan>> names) {
        return new Settings(lexicon, names);
    }

    /** The CAMEO code of the country around a sentence. */
    Optional<String> country(int sentence) {
        Optional<String> found = most(bySentence.get(sentence));
        for (int at = sentence - 1; found.isEmpty() && at >= 0 && at >= sentence - SENTENCES_BACK; at--) {
            found = most(bySentence.get(at));
        }
        return found.or(() -> main);
    }

    private static Optional<String> most(List<String> codes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        codes.forEach(code -> counts.merge(code, 1, Integer::sum));
        String most = null;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            most = most == null || count.getValue() > counts.getOrDefault(most, 0) ? count.getKey() : most;
        }
        return Optional.ofNullable(most);
    }

    private static Optional<String> code(Lexicon lexicon, NameSpan name) {
        return switch (name.sort()) {
            case COUNTRY, CAPITAL, NATIONALITY, NATIONAL, SEAT ->
                Optional.ofNullable(name.code())
                        .flatMap(code -> lexicon.countries().ofCode(code).map(Country::cameo));
            case PLACE, FACILITY ->
                country(lexicon.gazetteer(), name.name())
                        .flatMap(code -> lexicon.countries().byAlpha2(code).map(Country::cameo));
            case PERSON, ORGANISATION, GROUP -> Optional.empty();
        };
    }

    private static Optional<String> country(Gazetteer gazetteer, String name) {
        List<GazetteerEntry> entries = gazetteer.find(name);
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(entries.get(0).country());
    }
}
