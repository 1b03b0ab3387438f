package entente.train.variation;

import entente.lexicon.Table;
import entente.train.corpus.TrainingTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tenses as headlines have them: "kills" for "killed", "to visit" for "will visit". */
final class HeadlineVerbs {
    private static final Set<String> PLURAL_TAGS = Set.of("NNS", "NNPS");
    private static final Set<String> PLURAL_PRONOUNS = Set.of("they", "we", "i", "you");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t");

    /** The present of a verb: "kills", "kill". */
    private record Present(String singular, String plural) {}

    private final Map<String, Present> presents;

    private HeadlineVerbs(Map<String, Present> presents) {
        this.presents = Map.copyOf(presents);
    }

    static HeadlineVerbs load() {
        return of(TrainingTable.rows("event-verbs.tsv"), TrainingTable.rows("headline-verbs.tsv"));
    }

    /**
     * @param events rows of group, VB, VBZ, VBD
     * @param others rows of VB, VBZ, VBD
     */
    static HeadlineVerbs of(Iterable<Table.Row> events, Iterable<Table.Row> others) {
        Map<String, Present> presents = new HashMap<>();
        for (Table.Row row : events) {
            presents.put(row.cell(3), new Present(row.cell(2), row.cell(1)));
        }
        for (Table.Row row : others) {
            if (row.cells().size() != 3 || row.cells().contains("")) {
                throw row.wrong("a row has three forms of a verb");
            }
            if (presents.put(row.cell(2), new Present(row.cell(1), row.cell(0))) != null) {
                throw row.wrong("'" + row.cell(2) + "' stands twice");
            }
        }
        return new HeadlineVerbs(presents);
    }

    /** Puts "to" in the place of "will"; whether it could. */
    static boolean infinitive(Draft draft, Piece verb) {
        List<Piece> helpers = draft.dependents(verb, "aux");
        if (helpers.isEmpty() || !will(draft, helpers.getFirst()) || negated(draft, verb)) {
            return false;
        }
        if (helpers.stream().anyMatch(helper -> helper.word().equals("have"))) {
            return false;
        }
        Piece will = helpers.getFirst();
        draft.release(will);
        will.say("to").tag("PART", "TO").hang(verb, "mark");
        return true;
    }

    private static boolean will(Draft draft, Piece helper) {
        return helper.word().equals("will") && draft.spare(helper);
    }

    private static boolean negated(Draft draft, Piece verb) {
        return draft.dependents(verb).stream().anyMatch(piece -> NEGATIONS.contains(piece.word()));
    }

    /** Sets a past and the pasts that are coordinated with it into the present, when the forms of all are known. */
    void present(Draft draft, Piece verb) {
        List<Piece> verbs = new ArrayList<>(List.of(verb));
        draft.dependents(verb, "conj").stream()
                .filter(other -> other.xpos().equals("VBD"))
                .forEach(verbs::add);
        List<Piece> plurals = verbs.stream()
                .filter(each -> plural(draft, subject(draft, each, verb)))
                .toList();
        if (verbs.stream().allMatch(each -> known(draft, each))) {
            verbs.forEach(each -> present(each, plurals.contains(each)));
        }
    }

    private boolean known(Draft draft, Piece verb) {
        boolean helped = !draft.dependents(verb, "aux").isEmpty();
        return verb.xpos().equals("VBD") && presents.containsKey(verb.word()) && !helped;
    }

    private void present(Piece verb, boolean plural) {
        Present present = presents.get(verb.word());
        if (present == null) {
            throw new IllegalStateException("no present is known of " + verb);
        }
        verb.say(plural ? present.plural() : present.singular()).tag("VERB", plural ? "VBP" : "VBZ");
    }

    /** Its own subject, or else that of the verb with which it is coordinated. */
    private static @Nullable Piece subject(Draft draft, Piece verb, Piece first) {
        List<Piece> own = draft.dependents(verb, "nsubj");
        List<Piece> subjects = own.isEmpty() ? draft.dependents(first, "nsubj") : own;
        return subjects.isEmpty() ? null : subjects.getFirst();
    }

    private static boolean plural(Draft draft, @Nullable Piece subject) {
        return subject != null
                && (PLURAL_TAGS.contains(subject.xpos())
                        || PLURAL_PRONOUNS.contains(subject.word().toLowerCase(Locale.ROOT))
                        || !draft.dependents(subject, "conj").isEmpty());
    }
}
