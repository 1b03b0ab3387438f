package entente.train.corpus;

import entente.lexicon.Countries;
import entente.lexicon.FirstNames;
import entente.lexicon.Lexicon;
import entente.lexicon.Phrases;
import entente.lexicon.Spelling;
import entente.lexicon.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds words for nationalities, peoples and religions: adjectives and nouns of the lexicon's countries and peoples, and
 * those of {@code peoples.tsv}. They count only with a capital.
 */
final class Peoples {
    private static final String FILE = "peoples.tsv";

    private final Phrases<Countries.Word> nations;
    private final Phrases<String> others;
    private final FirstNames firstNames;

    private Peoples(Lexicon lexicon, Phrases<String> others) {
        this.nations = lexicon.countries().words();
        this.others = others;
        this.firstNames = lexicon.firstNames();
    }

    static Peoples load(Lexicon lexicon) {
        Phrases.Builder<String> others = new Phrases.Builder<>();
        for (Table.Row row : TrainingTable.rows(FILE)) {
            if ((!row.cell(0).equals("religion") && !row.cell(0).equals("people"))
                    || row.list(1).isEmpty()) {
                throw row.wrong("neither a religion nor a people, or no word for it");
            }
            for (String word : row.list(1)) {
                if (!others.add(word, row.cell(0))) {
                    throw row.wrong("given twice: " + word);
                }
            }
        }
        return new Peoples(lexicon, others.build());
    }

    /** Every word for a people in a sentence, in order; words of a country's name are none. */
    List<NameSpan> in(List<String> words) {
        List<String> folded = words.stream().map(Spelling::fold).toList();
        List<NameSpan> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = end(folded, at);
            if (isPeople(words, folded, at)) {
                found.add(new NameSpan(at, end, NameKind.NORP));
            }
            at = end;
        }
        return found;
    }

    /** Whether words are nothing but the word for a people; a first name ("Christian") is not sure to be one. */
    boolean isPeople(List<String> words) {
        List<NameSpan> found = in(words);
        return found.size() == 1
                && found.get(0).size() == words.size()
                && firstNames.gender(words.get(0)).isEmpty();
    }

    private boolean isPeople(List<String> words, List<String> folded, int at) {
        if (!Character.isUpperCase(words.get(at).charAt(0))) {
            return false;
        }
        Optional<Phrases.Match<Countries.Word>> nation = nations.longest(folded, at);
        Optional<Phrases.Match<String>> other = others.longest(folded, at);
        if (other.isPresent()
                && (nation.isEmpty() || other.get().end() > nation.get().end())) {
            return true;
        }
        return nation.isPresent() && isPeople(nation.get().value());
    }

    private static boolean isPeople(Countries.Word word) {
        return switch (word.sense()) {
            case ADJECTIVE, NATIONAL -> !Spelling.isCapitals(word.written());
            case NAME, SEAT, CAPITAL -> false;
        };
    }

    /** The end of the longest known phrase at a word; one further when there is none. */
    private int end(List<String> folded, int at) {
        int nation = nations.longest(folded, at).map(Phrases.Match::end).orElse(at + 1);
        int other = others.longest(folded, at).map(Phrases.Match::end).orElse(at + 1);
        return Math.max(nation, other);
    }
}
