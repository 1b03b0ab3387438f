package entente.train.variation;

import entente.train.corpus.Example;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * A sentence as a headline: without articles, forms of <em>be</em> and <em>have</em> that carry no meaning, and final
 * stop, sometimes with a comma for "and" and a place or label in front. Relations stay: a passive's subject is one
 * still.
 */
final class Headline implements Variation {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 20;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> FORMS = Set.of("is", "are", "was", "were", "has", "have", "had", "been");
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private final List<String> labels;

    /**
     * @param labels what may stand in front of a headline's colon: places, "Report"
     */
    Headline(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    @Override
    public Optional<Example> of(Example example, RandomGenerator random) {
        if (example.syntax() == null || example.size() < SHORTEST || example.size() > LONGEST) {
            return Optional.empty();
        }
        Draft draft = Draft.of(example);
        Piece root = draft.root();
        if (root == null || !telling(draft, root)) {
            return Optional.empty();
        }
        int before = draft.size();
        List<Piece> needless = draft.pieces().stream()
                .filter(piece -> needless(piece) || helper(draft, root, piece))
                .filter(draft::spare)
                .toList();
        if (lonePerfect(needless, root)) {
            root.tag("VERB", "VBD");
        }
        needless.forEach(draft::remove);
        if (draft.size() == before) {
            return Optional.empty();
        }
        commas(draft, random);
        draft.at(0).capital();
        label(draft, root, random);
        return Optional.of(draft.example());
    }

    /** A statement about a named thing: a verb with a subject that is no pronoun. */
    private static boolean telling(Draft draft, Piece root) {
        boolean verb = root.is("VERB") && Set.of("VBD", "VBZ", "VBP", "VBN", "VBG").contains(root.xpos());
        List<Piece> subjects = draft.dependents(root, "nsubj");
        boolean marks = draft.pieces().stream()
                .anyMatch(piece -> Set.of("``", "''", "-LRB-", "-RRB-", ":", "UH").contains(piece.xpos())
                        || Set.of("?", "!").contains(piece.word()));
        return verb && !marks && subjects.size() == 1 && !subjects.getFirst().is("PRON");
    }

    private static boolean needless(Piece piece) {
        String word = piece.word().toLowerCase(Locale.ROOT);
        boolean article = piece.relates("det") && ARTICLES.contains(word);
        boolean stop = piece.is("PUNCT") && word.equals(".");
        return (article && BioTags.nameless(piece.name())) || stop;
    }

    /** "was killed", "are leaving", "had been killed" lose their helpers; "does not" and "could have" keep theirs. */
    private static boolean helper(Draft draft, Piece root, Piece piece) {
        boolean bare = draft.dependents(root, "aux").stream()
                .allMatch(helper -> FORMS.contains(helper.word().toLowerCase(Locale.ROOT)));
        boolean helps = piece.head() == root && piece.relates("aux") && bare;
        boolean perfect = draft.dependents(root, "aux").size() == 1 && HAVE.contains(piece.word());
        return helps && (!perfect || root.word().endsWith("ed"));
    }

    /** "has attacked" becomes "attacked", which then is a past tense. */
    private static boolean lonePerfect(List<Piece> needless, Piece root) {
        List<Piece> helpers =
                needless.stream().filter(piece -> piece.head() == root && piece.relates("aux")).toList();
        return helpers.size() == 1 && HAVE.contains(helpers.getFirst().word());
    }

    private static void commas(Draft draft, RandomGenerator random) {
        for (Piece and : draft.pieces()) {
            if (and.relates("cc") && and.word().equals("and") && draft.spare(and) && random.nextInt(3) == 0) {
                and.say(",").tag("PUNCT", ",").hang(and.head(), "punct");
            }
        }
    }

    /** In front of one headline in six: "Mali :". The label becomes the root and the headline its parataxis. */
    private void label(Draft draft, Piece root, RandomGenerator random) {
        String label = random.nextInt(6) == 0 ? labels.get(random.nextInt(labels.size())) : null;
        if (label != null) {
            boolean unknown = root.name().equals(Example.UNKNOWN);
            boolean place = !LABELS.contains(label);
            Piece piece = new Piece(label, place ? "PROPN" : "NOUN", place ? "NNP" : "NN", "root", null, name(place, unknown));
            root.hang(piece, "parataxis");
            draft.insert(0, new Piece(":", "PUNCT", ":", "punct", piece, unknown ? Example.UNKNOWN : BioTags.OUTSIDE));
            draft.insert(0, piece);
        }
    }

    private static final Set<String> LABELS =
            Set.of("Report", "Update", "Breaking", "Analysis", "Video", "Live", "Exclusive", "Opinion", "Profile");

    private static String name(boolean place, boolean unknown) {
        return place ? "B-LOC" : unknown ? Example.UNKNOWN : BioTags.OUTSIDE;
    }
}
