package entente.lexicon;

import entente.model.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Phrases of which a user wants no events, in the format of PETRARCH 2 (Norris, Schrodt and Beieler 2017): one a line, with
 * {@code +} before those that make the whole report tell none. Case, hyphens and diacritics do not count.
 */
public final class DiscardList {
    private static final String WHOLE = "+";

    private final List<Discard> discards = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();

    /**
     * A phrase.
     *
     * @param phrase as it is looked for
     * @param isWhole whether it discards the whole report, not only the sentence that it stands in
     */
    public record Discard(String phrase, boolean isWhole) {}

    private DiscardList() {}

    /** A list of nothing. */
    public static DiscardList none() {
        return new DiscardList();
    }

    /** What the lexicon's version is to bear besides; empty when nothing was read. */
    String mark() {
        return marks.isEmpty() ? "" : "+" + Ids.of("discards", marks.toArray());
    }

    /**
     * Reads one or more lists.
     *
     * @param file how problems call it
     * @return a sentence for each line that was left out: file, line and what is wrong with it
     */
    public List<String> read(String file, List<String> lines) {
        List<String> problems = new ArrayList<>();
        marks.addAll(lines);
        Remarks remarks = new Remarks();
        for (int number = 1; number <= lines.size(); number++) {
            String words = remarks.without(lines.get(number - 1)).strip();
            String phrase = Spelling.fold(words);
            if (!phrase.isEmpty()) {
                discards.add(new Discard(phrase, words.startsWith(WHOLE)));
            } else if (!words.isEmpty()) {
                problems.add(file + " line " + number + ": no phrase: \"" + words + "\"");
            }
        }
        return problems;
    }

    public boolean isEmpty() {
        return discards.isEmpty();
    }

    /** The first phrase that a sentence holds, those before others that discard the whole report. */
    public Optional<Discard> in(List<String> words) {
        StringBuilder text = new StringBuilder(" ");
        words.stream().map(Spelling::fold).filter(word -> !word.isEmpty()).forEach(word -> text.append(word)
                .append(' '));
        Optional<Discard> found = Optional.empty();
        for (Discard discard : discards) {
            boolean holds = text.indexOf(" " + discard.phrase() + " ") >= 0;
            if (holds && discard.isWhole()) {
                return Optional.of(discard);
            }
            found = holds && found.isEmpty() ? Optional.of(discard) : found;
        }
        return found;
    }
}
