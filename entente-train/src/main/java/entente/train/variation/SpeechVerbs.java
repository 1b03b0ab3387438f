package entente.train.variation;

import entente.lexicon.Table;
import entente.train.corpus.TrainingTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Verbs that stand beside the words of a speaker (", said X"). Table: past, present, lots (how often it is drawn). */
final class SpeechVerbs {

    /** A verb's forms: VBD and VBZ. */
    private record Verb(String past, String present) {}

    private final List<Verb> lots;
    private final Map<String, String> tags;

    private SpeechVerbs(List<Verb> lots, Map<String, String> tags) {
        this.lots = List.copyOf(lots);
        this.tags = Map.copyOf(tags);
    }

    static SpeechVerbs load() {
        return of(TrainingTable.rows("speech-verbs.tsv"));
    }

    static SpeechVerbs of(Iterable<Table.Row> rows) {
        List<Verb> lots = new ArrayList<>();
        Map<String, String> tags = new HashMap<>();
        for (Table.Row row : rows) {
            Verb verb = new Verb(row.cell(0), row.cell(1));
            if (verb.past().isEmpty() || verb.present().isEmpty()) {
                throw row.wrong("a verb without its past and its present");
            }
            boolean twice = tags.put(verb.past(), "VBD") != null;
            twice |= tags.put(verb.present(), "VBZ") != null;
            if (twice) {
                throw row.wrong("the verb stands twice");
            }
            for (int lot = Numerals.positive(row, 2); lot > 0; lot--) {
                lots.add(verb);
            }
        }
        return new SpeechVerbs(lots, tags);
    }

    /** Whether a word is a form of one of the verbs, in the use that its tag tells. */
    boolean holds(Piece piece) {
        return piece.xpos().equals(tags.get(piece.word().toLowerCase(Locale.ROOT)));
    }

    /** Whether a word may be a form of one of the verbs; cheap. */
    boolean holds(String word) {
        return tags.containsKey(word);
    }

    /** The past (VBD) or the present (VBZ) of a verb. */
    String drawn(boolean past, RandomGenerator random) {
        Verb verb = lots.get(random.nextInt(lots.size()));
        return past ? verb.past() : verb.present();
    }
}
