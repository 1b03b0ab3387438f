package entente.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that tell on what occasion something was said, or what carried it: "news conference", "telegram", "tweet". */
public final class SpeechSettings {
    private final Map<Sort, Map<String, String>> kinds = new HashMap<>();

    /** What a word tells. */
    public enum Sort {
        /** Where people speak: "summit". */
        OCCASION,
        /** What carries the words: "letter". */
        CHANNEL,
        /** A verb of saying that tells the channel: "tweet". */
        VERB_CHANNEL,
        /** A part or edge of an occasion: "the sidelines of". */
        PART
    }

    private SpeechSettings(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            if (row.cells().size() != 3 || row.cell(0).isEmpty()) {
                throw row.wrong("not words, sort, kind");
            }
            if (kinds.computeIfAbsent(row.choice(1, Sort.class), s -> new HashMap<>())
                            .put(row.cell(0), row.cell(2))
                    != null) {
                throw row.wrong("a second time");
            }
        }
    }

    /** The table that ships with Entente. */
    public static SpeechSettings load() {
        return new SpeechSettings(Table.rows("speech-settings.tsv"));
    }

    /** The kind of setting that words of that sort name: as they are written, or else in lower case. */
    public Optional<String> kind(Sort sort, String words) {
        Map<String, String> ofSort = kinds.getOrDefault(sort, Map.of());
        String kind = ofSort.get(words);
        return Optional.ofNullable(kind != null ? kind : ofSort.get(words.toLowerCase(Locale.ROOT)));
    }
}
