package entente.train.variation;

import entente.lexicon.Table;
import entente.train.corpus.Example;
import entente.train.corpus.TrainingTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as a headline: without articles, forms of <em>be</em> and <em>have</em> that carry no meaning, and final
 * stop, mostly in the present tense, sometimes with a comma for "and" and a place or label in front. Relations stay: a
 * passive's subject is one still.
 */
final class Headline implements Variation {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN", "VBG");
    private static final Set<String> MARKS = Set.of("``", "''", "-LRB-", "-RRB-", ":", "UH");
    private static final Set<String> UNFIT =
            Set.of("?", "!", "i", "you", "we", "me", "us", "my", "your", "our", "'m", "’m", "please", "okay", "yeah");

    private final List<String> places;
    private final List<String> labels;
    private final HeadlineVerbs verbs;

    /**
     * @param places names of places that may stand before a headline's colon
     * @param labels nouns that may, like "Report"
     */
    Headline(List<String> places, List<String> labels, HeadlineVerbs verbs) {
        this.places = List.copyOf(places);
        this.labels = List.copyOf(labels);
        this.verbs = verbs;
    }

    static Headline load(Names names) {
        Stream<Table.Row> rows = TrainingTable.rows("headline-labels.tsv").stream();
        return new Headline(names.places(), rows.map(row -> row.cell(0)).toList(), HeadlineVerbs.load());
    }

    @Override
    public Optional<Example> of(Example example, RandomGenerator random) {
        if (example.syntax() == null || example.size() < SHORTEST || example.size() > LONGEST) {
            return Optional.empty();
        }
        Draft draft = Draft.of(example);
        Piece root = draft.root();
        return root != null && telling(draft, root) && Omissions.shortened(draft, root)
                ? Optional.of(finished(draft, root, random))
                : Optional.empty();
    }

    /** A statement of others than oneself, about a name or noun, with a verb or "be" as its predicate. */
    private static boolean telling(Draft draft, Piece root) {
        boolean future = draft.dependents(root, "aux").stream()
                .anyMatch(helper -> helper.word().equals("will"));
        boolean finite = root.is("VERB") && (future || FINITE.contains(root.xpos()));
        boolean predicate = finite || !draft.dependents(root, "cop").isEmpty();
        boolean unfit = draft.pieces().stream().anyMatch(Headline::unfit);
        List<Piece> subjects = draft.dependents(root, "nsubj");
        return predicate
                && !unfit
                && subjects.size() == 1
                && !subjects.getFirst().is("PRON");
    }

    private static boolean unfit(Piece piece) {
        return MARKS.contains(piece.xpos())
                || piece.relates("expl")
                || UNFIT.contains(piece.word().toLowerCase(Locale.ROOT));
    }

    private Example finished(Draft draft, Piece root, RandomGenerator random) {
        if (random.nextInt(3) > 0) {
            verbs.present(draft, root);
        }
        splice(draft, root, random);
        for (Piece and : draft.pieces()) {
            if (joins(draft, and) && random.nextInt(3) == 0) {
                and.say(",").tag("PUNCT", ",").hang(and.head(), "punct");
            }
        }
        draft.at(0).capital();
        switch (random.nextInt(12)) {
            case 0 -> label(draft, root, one(places, random), "PROPN");
            case 1 -> label(draft, root, one(labels, random), "NOUN");
            default -> {}
        }
        return draft.example();
    }

    private static String one(List<String> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }

    /** "Party banned, leaders jailed": a comma alone between two clauses. */
    private static void splice(Draft draft, Piece root, RandomGenerator random) {
        for (Piece clause : draft.dependents(root, "conj")) {
            List<Piece> and = draft.dependents(clause, "cc");
            boolean whole = !draft.dependents(clause, "nsubj").isEmpty();
            boolean plain = and.size() == 1 && and.getFirst().word().equals("and") && draft.spare(and.getFirst());
            if (whole && plain && random.nextInt(3) > 0) {
                comma(draft, and.getFirst(), clause);
            }
        }
    }

    private static void comma(Draft draft, Piece and, Piece clause) {
        if (draft.at(draft.index(and) - 1).word().equals(",")) {
            draft.remove(and);
        } else {
            and.say(",").tag("PUNCT", ",").hang(clause, "punct");
        }
    }

    /** The "and" of two nouns, without "both" before and without a comma. */
    private static boolean joins(Draft draft, Piece and) {
        Piece second = and.head();
        Piece first = second == null ? null : second.head();
        return first != null
                && and.relates("cc")
                && and.word().equals("and")
                && draft.spare(and)
                && isNoun(first)
                && draft.dependents(first, "cc:preconj").isEmpty()
                && !draft.at(draft.index(and) - 1).is("PUNCT");
    }

    private static boolean isNoun(@Nullable Piece piece) {
        return piece != null && (piece.is("NOUN") || piece.is("PROPN"));
    }

    /** "Mali : ..." The label becomes the root and the headline its parataxis, as the treebanks annotate it. */
    private static void label(Draft draft, Piece root, String label, String part) {
        boolean place = part.equals("PROPN");
        String unnamed = root.name().equals(Example.UNKNOWN) ? Example.UNKNOWN : BioTags.OUTSIDE;
        String name = place ? BioTags.begin(Names.PLACE) : unnamed;
        Piece noun = new Piece(label, part, place ? "NNP" : "NN", "root", null, name);
        root.hang(noun, "parataxis");
        draft.insert(0, List.of(noun, new Piece(":", "PUNCT", ":", "punct", noun, unnamed)));
    }
}
