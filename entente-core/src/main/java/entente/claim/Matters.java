package entente.claim;

import entente.lexicon.ResponsibilityWord;
import entente.model.Attribution;
import entente.model.Count;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which incidents a word speaks of that says who did it. */
final class Matters {
    /** Link of a word that hangs from the act itself: "killed on orders from". */
    private static final String ABOVE = "above";

    private static final String SUBJECT = "subject";

    /** Link of a word that needs nothing to hang from it: "police suspect that the Front was involved". */
    private static final String TOLD = "told";

    private static final int HOPS = 2;

    /** How many sentences later a word still speaks of what was told, without saying so. */
    private static final int REACH = 3;

    /** What points to a deed. */
    private static final Set<String> POINTERS = Set.of("it", "this", "that");

    private final Context context;
    private final Strands strands;

    Matters(Context context, Strands strands) {
        this.context = context;
        this.strands = strands;
    }

    /** The incidents that the words speak of: those named, or "all three attacks", or else the one told of last. */
    List<Strand> of(Glimpse glimpse, Token token, ResponsibilityWord word) {
        int sentence = glimpse.tree().sentence().index();
        List<Integer> objects = objects(glimpse, token, word);
        for (int object : objects) {
            Optional<Mark> mark = glimpse.marks()
                    .nearest(object, false)
                    .filter(m -> glimpse.tree().sentence().isUnder(m.token(), object))
                    .or(() -> under(glimpse, object));
            int several = mark.map(m -> several(glimpse, m.token())).orElse(1);
            if (several > 1) {
                return strands.latest(sentence, several);
            }
            Strand strand = mark.map(strands::at).orElse(null);
            if (strand != null) {
                return List.of(strand);
            }
        }
        boolean nothing = objects.isEmpty() && !glimpse.tree().has(token.index(), "xcomp", "ccomp");
        boolean pointing = (nothing && word.links().contains("none"))
                || objects.stream().anyMatch(object -> tellsOfDeed(glimpse, object, word))
                || objects.stream()
                        .anyMatch(object -> glimpse.tree().token(object).upos() == Upos.PRON);
        boolean near = isUnsaid(glimpse, token, word) && isClear(sentence);
        Strand current = pointing || near || isForIt(word, objects) ? strands.current(sentence) : null;
        return current == null ? List.of() : List.of(current);
    }

    /** Whether a word leaves open for what: "the Front is responsible", "the Front did it". */
    boolean isUnsaid(Glimpse glimpse, Token token, ResponsibilityWord word) {
        Tree tree = glimpse.tree();
        int top = token.is("case") ? token.head() : token.index();
        boolean bare = word.byTrace()
                || tree.children(top, "obj", "obl", "nmod", "ccomp", "xcomp", "acl", "advcl").stream()
                        .allMatch(child -> isMeant(tree, child, word));
        return word.links().contains(TOLD)
                && bare
                && (tree.isVerb(top) || !word.bySubject() || tree.has(top, "nsubj"))
                && (!token.is("case") || POINTERS.contains(tree.lemma(top)));
    }

    /** Whether what hangs from a word belongs to it: a companion, the doer, "the killers of the mayor". */
    private static boolean isMeant(Tree tree, Token child, ResponsibilityWord word) {
        String marker = tree.marker(child.index());
        return Tree.lemma(child).equals(word.companion())
                || (word.byPreposition() && marker.equals(word.doer()))
                || (word.byPredicate() && word.links().contains(marker));
    }

    /** Whether there is no doubt which incident is meant: it was told of just now, or no other was. */
    private boolean isClear(int sentence) {
        List<Strand> latest = strands.latest(sentence, 2);
        return latest.size() == 1
                || latest.stream().limit(1).anyMatch(strand -> strand.last().sentence() + REACH >= sentence);
    }

    /** The first word for an incident near the top of a clause: "charged with having taken part in the murder". */
    private static Optional<Mark> under(Glimpse glimpse, int clause) {
        return glimpse.tree().isVerb(clause) || glimpse.tree().has(clause, "cop")
                ? glimpse.marks().all().stream()
                        .filter(m -> isNear(glimpse.tree(), m.token(), clause))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isNear(Tree tree, int word, int top) {
        int at = word;
        for (int hop = 0; hop <= HOPS && !tree.token(at).isRoot(); hop++) {
            if (at == top) {
                return true;
            }
            at = tree.token(at).head();
        }
        return at == top;
    }

    /** "Denied that its forces had shelled the town": a deed that is told only to be denied is the one told of last. */
    private static boolean tellsOfDeed(Glimpse glimpse, int object, ResponsibilityWord word) {
        return word.ofClause() && under(glimpse, object).isPresent();
    }

    /** Who claims responsibility or denies involvement, without saying for or in what, means what was told of last. */
    private static boolean isForIt(ResponsibilityWord word, List<Integer> objects) {
        boolean denies = word.mode() == Attribution.Mode.DENIED && objects.isEmpty();
        boolean saysWhat = word.companion().isEmpty() || word.links().contains(TOLD);
        return !saysWhat && (denies || word.mode() == Attribution.Mode.CLAIMED);
    }

    private static List<Integer> objects(Glimpse glimpse, Token token, ResponsibilityWord word) {
        List<Integer> found = new ArrayList<>();
        List<Integer> tops = new ArrayList<>(List.of(token.index()));
        glimpse.tree()
                .children(token.index(), "obj", "nsubj:pass")
                .forEach(c -> tops.addAll(glimpse.tree().withConjuncts(c.index())));
        if (word.byPreposition()) {
            tops.addAll(glimpse.clause().complement(token.index(), word.doer()));
        }
        tops.addAll(beside(glimpse.tree(), token, word));
        glimpse.tree().children(token.index(), "obl").stream()
                .filter(c -> glimpse.tree().marker(c.index()).equals("to"))
                .forEach(c -> tops.add(c.index()));
        for (int top : tops) {
            for (Token child : glimpse.tree().children(top)) {
                String marker = glimpse.tree().marker(child.index());
                boolean patient = child.is("obj")
                        || child.relation().equals("nsubj:pass")
                        || isMisreadObject(glimpse.tree(), child);
                boolean object = patient && word.links().contains("object");
                boolean subject = child.is("nsubj") && word.links().contains(SUBJECT);
                boolean clause = child.is("ccomp")
                        || child.is("xcomp")
                        || (child.is("acl") && !glimpse.tree().isVerb(top));
                if (object
                        || subject
                        || (clause && word.ofClause())
                        || word.links().contains(marker)) {
                    found.addAll(glimpse.tree().withConjuncts(child.index()));
                }
            }
        }
        if ((word.links().contains(ABOVE) && !token.isRoot()) || isToldOfNoun(glimpse, token, word)) {
            found.add(token.head());
        }
        return found;
    }

    /** "Claimed the bombing": a noun with an article that the reader took for a clause. */
    private static boolean isMisreadObject(Tree tree, Token noun) {
        return noun.is("ccomp") && noun.upos() == Upos.NOUN && tree.has(noun.index(), "det");
    }

    /** "A bombing claimed by the Front", "the blast, blamed on the Front": a bare participle tells of the noun that it hangs from. */
    private static boolean isToldOfNoun(Glimpse glimpse, Token token, ResponsibilityWord word) {
        return token.relation().equals("acl")
                && word.links().contains("object")
                && glimpse.clause().isPassive(token.index());
    }

    /** "The attack bore their hallmarks", "had nothing to do with the attack": what the incident hangs from in place of the word. */
    private static List<Integer> beside(Tree tree, Token token, ResponsibilityWord word) {
        List<Integer> beside = new ArrayList<>();
        if (word.links().contains(SUBJECT) && token.is("obj")) {
            beside.add(token.head());
        }
        tree.children(token.index(), "obj").stream()
                .filter(object -> Tree.lemma(object).equals(word.companion()))
                .flatMap(object -> tree.children(object.index(), "acl").stream())
                .forEach(clause -> beside.add(clause.index()));
        return beside;
    }

    private int several(Glimpse glimpse, int mark) {
        int sentence = glimpse.tree().sentence().index();
        for (Count count : context.mentions().counts()) {
            if (count.sentence() == sentence && count.counted() == mark) {
                return (int) Math.min(count.quantity().best(), 10);
            }
        }
        return 1;
    }
}
