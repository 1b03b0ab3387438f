package entente.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The contexts of PLOVER (Open Event Data Alliance) and the words that set them ({@code contexts.tsv}). */
public final class PloverContexts {
    private final Phrases<List<String>> words;

    private PloverContexts(Phrases<List<String>> words) {
        this.words = words;
    }

    /** The contexts that ship with Entente. */
    public static PloverContexts load() {
        Map<String, List<String>> contexts = new TreeMap<>();
        for (Table.Row row : Table.rows("contexts.tsv")) {
            for (String word : row.list(1)) {
                contexts.computeIfAbsent(word, any -> new ArrayList<>()).add(row.cell(0));
            }
        }
        Phrases.Builder<List<String>> phrases = new Phrases.Builder<>();
        contexts.forEach((word, names) -> phrases.add(word, List.copyOf(names)));
        return new PloverContexts(phrases.build());
    }

    /**
     * The contexts that the words of a sentence set, with repeats.
     *
     * @param folded the folded form of each token
     */
    public List<String> in(List<String> folded) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < folded.size()) {
            Optional<Phrases.Match<List<String>>> match = words.longest(folded, at);
            match.ifPresent(m -> found.addAll(m.value()));
            at = match.map(Phrases.Match::end).orElse(at + 1);
        }
        return found;
    }
}
