package entente.gold;

import entente.model.Predicate;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scores predicates and their arguments. An argument is right when predicate, head word and role are those of the gold;
 * the row of a role counts what either side calls by it. Parts of speech and grammar are those of the gold. The further
 * parts of an argument that is broken in several ({@code C-ARG1}) count in rows of their own: its head is in the first.
 */
final class RoleScores {
    private static final String CONTINUED = "C-";

    private final ScoreTable table = new ScoreTable();

    /** That a word is an argument of a predicate, by their index in the sentence. */
    private record Arc(int predicate, int word, String role) {}

    /** The same whatever the role. */
    private record Pair(int predicate, int word) {}

    /** Counts which words are said to be predicates. */
    void addPredicates(RoleBank.Sentence gold, List<Predicate> found) {
        Set<Integer> words = found.stream().map(Predicate::token).collect(Collectors.toCollection(LinkedHashSet::new));
        table.add(words, gold.frames().keySet(), word -> titled("predicates", ofAny(gold.tree(), word)));
    }

    /** Counts arguments in rows that begin with a title. */
    void addArguments(String title, RoleBank.Sentence gold, List<Predicate> found) {
        Set<Arc> said = new LinkedHashSet<>();
        found.forEach(predicate -> predicate
                .arguments()
                .forEach(argument -> said.add(new Arc(predicate.token(), argument.token(), argument.role()))));
        Set<Arc> right = new LinkedHashSet<>();
        gold.frames()
                .forEach((predicate, arguments) ->
                        arguments.forEach((word, role) -> right.add(new Arc(predicate, word, role))));
        table.add(said, right, arc -> titled(title, of(gold.tree(), arc)));
        table.add(pairs(said), pairs(right), pair -> List.of(title + " all whatever the role"));
    }

    String text() {
        return table.text();
    }

    private static Set<Pair> pairs(Set<Arc> arcs) {
        return arcs.stream()
                .filter(arc -> !arc.role().startsWith(CONTINUED))
                .map(arc -> new Pair(arc.predicate(), arc.word()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> titled(String title, List<String> rows) {
        return rows.stream().map(row -> title + " " + row).toList();
    }

    /** Rows of a predicate and of its arguments. */
    private static List<String> ofAny(GoldTree tree, int predicate) {
        Upos upos = tree.upos().get(predicate);
        return upos == Upos.AUX ? List.of("all", "of copulas") : List.of("all", "all but copulas", "of " + sort(upos));
    }

    private static String sort(Upos upos) {
        return switch (upos) {
            case VERB -> "verbs";
            case NOUN, PROPN -> "nouns";
            case ADJ -> "adjectives";
            case AUX -> "copulas";
            case ADP, ADV, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> "others";
        };
    }

    private static List<String> of(GoldTree tree, Arc arc) {
        List<String> rows = new ArrayList<>(List.of("all with continued parts", "role " + arc.role()));
        if (arc.role().startsWith(CONTINUED)) {
            return rows;
        }
        rows.addAll(ofAny(tree, arc.predicate()));
        if (arc.role().matches("ARG\\d")) {
            rows.add("all numbered roles");
        }
        boolean isVerb = tree.upos().get(arc.predicate()) == Upos.VERB;
        if (arc.role().equals("ARG0") && tree.isAfterBy(arc.word())) {
            rows.add(isVerb && tree.isPassive(arc.predicate()) ? "by-agents of passives" : "by-agents of others");
        }
        if (tree.isSubjectOfRelativeClause(arc.predicate(), arc.word())) {
            rows.add("subjects of relative clauses");
        }
        return rows;
    }
}
