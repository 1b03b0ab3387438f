package entente.lexicon;

import entente.model.Modality;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Words that say how a report holds what hangs from them ({@code modalities.tsv}). */
public final class ModalityCues {

    /** Where the word stands. */
    public enum Kind {
        NOT,
        AUX,
        MARK,
        /** "Instead of", "rather than". */
        EXCLUSION,
        GOVERNOR
    }

    private final Map<Kind, Map<String, Modality>> cues = new TreeMap<>();

    private ModalityCues() {}

    /** The cues that ship with Entente. */
    public static ModalityCues load() {
        ModalityCues cues = new ModalityCues();
        for (Table.Row row : Table.rows("modalities.tsv")) {
            Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            Modality modality = Modality.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            for (String lemma : row.list(2)) {
                cues.cues.computeIfAbsent(kind, k -> new TreeMap<>()).put(lemma, modality);
            }
        }
        return cues;
    }

    /** What a word says, standing there. */
    public Optional<Modality> of(Kind kind, String lemma) {
        return Optional.ofNullable(cues.getOrDefault(kind, Map.of()).get(lemma));
    }
}
