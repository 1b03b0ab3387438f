package entente.train.variation;

import entente.train.corpus.Example;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as a headline: without articles, forms of <em>be</em> and <em>have</em> that carry no meaning, and final
 * stop, sometimes with a comma for "and" and a place or label in front. Relations stay: a passive's subject is one
 * still.
 */
final class Headline implements Variation {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> FORMS = Set.of("is", "are", "was", "were", "has", "have", "had", "been");
    private static final Set<String> UNFIT = Set.of(
            "?", "!", "i", "you", "we", "me", "us", "my", "your", "our", "'m", "’m", "please", "okay", "yeah", "uh", "um");
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
                .filter(piece -> draft.dependents(piece).isEmpty() && (piece.relates("cop") || draft.spare(piece)))
                .toList();
        if (lonePerfect(needless, root)) {
            root.tag("VERB", "VBD");
        }
        needless.forEach(piece -> takeOut(draft, piece));
        if (draft.size() == before) {
            return Optional.empty();
        }
        commas(draft, random);
        draft.at(0).capital();
        label(draft, root, random);
        return Optional.of(draft.example());
    }

    /** A copula is a predicate in the role banks; what is not written is none. */
    private static void takeOut(Draft draft, Piece piece) {
        if (piece.relates("cop")) {
            draft.silence(piece);
        }
        draft.remove(piece);
    }

    /** A statement about something that has a name or noun, with a verb or "be" as its predicate, and not of oneself. */
    private static boolean telling(Draft draft, Piece root) {
        boolean finite = root.is("VERB") && Set.of("VBD", "VBZ", "VBP", "VBN", "VBG").contains(root.xpos());
        boolean verb = finite || !draft.dependents(root, "cop").isEmpty();
        List<Piece> subjects = draft.dependents(root, "nsubj");
        boolean marks = draft.pieces().stream()
                .anyMatch(piece -> Set.of("``", "''", "-LRB-", "-RRB-", ":", "UH").contains(piece.xpos())
                        || piece.relates("expl")
                        || UNFIT.contains(piece.word().toLowerCase(Locale.ROOT)));
        return verb && !marks && subjects.size() == 1 && !subjects.getFirst().is("PRON");
    }

    private static boolean needless(Piece piece) {
        String word = piece.word().toLowerCase(Locale.ROOT);
        boolean article = piece.relates("det") && ARTICLES.contains(word);
        boolean stop = piece.is("PUNCT") && word.equals(".");
        boolean copula = piece.relates("cop") && FORMS.contains(word) && root(piece.head());
        return (article && BioTags.nameless(piece.name())) || stop || copula;
    }

    private static boolean root(@Nullable Piece piece) {
        return piece != null && piece.head() == null;
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
            if (joins(draft, and) && random.nextInt(3) == 0) {
                and.say(",").tag("PUNCT", ",").hang(and.head(), "punct");
            }
        }
    }

    /** The "and" of two nouns, without "both" before and without a comma. */
    private static boolean joins(Draft draft, Piece and) {
        Piece second = and.head();
        Piece first = second == null ? null : second.head();
        return and.relates("cc")
                && and.word().equals("and")
                && draft.spare(and)
                && first != null
                && (first.is("NOUN") || first.is("PROPN"))
                && draft.dependents(first, "cc:preconj").isEmpty()
                && !draft.at(draft.index(and) - 1).is("PUNCT");
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
