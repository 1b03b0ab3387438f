package entente.train.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What headlines leave out: articles, the final stop, and forms of <em>be</em> and <em>have</em>. */
final class Omissions {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> FORMS = Set.of("is", "are", "was", "were", "has", "have", "had", "been", "being");
    private static final Set<String> HAVE = Set.of("has", "have", "had");

    private Omissions() {}

    /** Takes out what headlines leave out; whether there was anything. */
    static boolean shortened(Draft draft, Piece root) {
        List<Piece> needless = new ArrayList<>(helpers(draft, root));
        if (needless.size() == 1 && HAVE.contains(needless.getFirst().word())) {
            root.tag("VERB", "VBD");
        }
        draft.dependents(root, "conj").forEach(other -> needless.addAll(passive(draft, other)));
        draft.pieces().stream().filter(piece -> needless(draft, piece)).forEach(needless::add);
        needless.forEach(piece -> takeOut(draft, piece));
        return HeadlineVerbs.infinitive(draft, root) || !needless.isEmpty();
    }

    /** The helpers of a passive that is coordinated with the main verb: "leaders were jailed". */
    private static List<Piece> passive(Draft draft, Piece verb) {
        boolean passive = verb.is("VERB") && !draft.dependents(verb, "aux:pass").isEmpty();
        return passive ? helpers(draft, verb) : List.of();
    }

    private static boolean needless(Draft draft, Piece piece) {
        String word = piece.word().toLowerCase(Locale.ROOT);
        boolean article = piece.relates("det") && ARTICLES.contains(word) && BioTags.nameless(piece.name());
        boolean stop = piece.is("PUNCT") && word.equals(".");
        boolean copula = piece.relates("cop") && FORMS.contains(word) && ofRoot(piece);
        return (article || stop || copula) && draft.dependents(piece).isEmpty() && (copula || draft.spare(piece));
    }

    private static boolean ofRoot(Piece piece) {
        Piece head = piece.head();
        return head != null && head.head() == null;
    }

    /**
     * The helpers of "was killed", "are leaving", "had been killed". "does not" and "could have" keep theirs, and a
     * perfect keeps its when the bare form would be no past tense ("has taken").
     */
    private static List<Piece> helpers(Draft draft, Piece root) {
        List<Piece> helpers = draft.dependents(root, "aux");
        boolean bare = helpers.stream().allMatch(helper -> FORMS.contains(helper.word()) && draft.spare(helper));
        boolean perfect =
                helpers.size() == 1 && HAVE.contains(helpers.getFirst().word());
        return bare && (!perfect || root.word().endsWith("ed")) ? helpers : List.of();
    }

    /** A copula is a predicate in the role banks; what is not written is none. */
    private static void takeOut(Draft draft, Piece piece) {
        if (piece.relates("cop")) {
            draft.silence(piece);
        }
        draft.remove(piece);
    }
}
