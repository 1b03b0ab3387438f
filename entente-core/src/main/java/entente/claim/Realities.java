package entente.claim;

import entente.lexicon.Outlooks;
import entente.model.Modality;
import entente.model.Token;
import entente.model.Upos;
import java.util.Optional;
import java.util.Set;

/** Whether what a word of a sentence says did happen: looks at negation, modals and conditions, and at what governs the word. */
final class Realities {
    private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "n’t", "nt", "neither", "nor");
    private static final Set<String> MODALS = Set.of("could", "would", "might", "may", "should", "can", "must", "ca");
    private static final Set<String> FUTURES = Set.of("will", "shall", "'ll", "’ll", "wo");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> EXCLUSIONS = Set.of("without", "instead", "rather");
    private static final Set<String> NEAR_MISSES = Set.of("nearly", "almost", "narrowly");
    private static final Set<String> TOWARDS = Set.of("of", "to", "for", "from", "against", "about", "into");
    private static final Set<String> PERIODS = Set.of("year", "month", "week", "day", "decade");
    private static final Set<String> RECURRING = Set.of("every", "each");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "last");

    private final Tree tree;
    private final Outlooks outlooks;
    private final boolean question;

    Realities(Tree tree, Outlooks outlooks) {
        this.tree = tree;
        this.outlooks = outlooks;
        int last = tree.sentence().size() - 1;
        this.question = last >= 0 && tree.token(last).form().equals("?");
    }

    /** How the sentence holds the act that a word tells of. */
    Modality at(int word) {
        if (question || isHabit(word)) {
            return Modality.CONDITIONAL;
        }
        Modality modality = own(word);
        int at = word;
        while (modality == Modality.ACTUAL && !tree.token(at).isRoot()) {
            Optional<Modality> above = tree.isVerb(at) || tree.token(at).upos() == Upos.ADJ ? ofClause(at) : ofNoun(at);
            if (above.isEmpty()) {
                return Modality.ACTUAL;
            }
            modality = above.get();
            at = tree.token(at).head();
        }
        return modality;
    }

    /** What the words of a clause itself say about it. */
    private Modality own(int clause) {
        for (Token child : tree.children(clause)) {
            String lemma = Tree.lemma(child);
            String form = child.form().toLowerCase(java.util.Locale.ROOT);
            if ((NEGATIONS.contains(form) && !isOnly(child.index() + 1)) || isExclusion(child, lemma)) {
                return Modality.DENIED;
            }
            if (NEAR_MISSES.contains(lemma) && child.index() == clause - 1 && tree.isVerb(clause)) {
                return Modality.DENIED;
            }
            if ((child.upos() == Upos.AUX && MODALS.contains(form))
                    || (child.is("mark") && CONDITIONS.contains(lemma))) {
                return Modality.CONDITIONAL;
            }
            if (child.upos() == Upos.AUX && FUTURES.contains(form)) {
                return Modality.PLANNED;
            }
        }
        return Modality.ACTUAL;
    }

    /** "Drunk drivers kill thousands every year": what recurs is no one act. */
    private boolean isHabit(int clause) {
        return tree.withConjuncts(clause).stream()
                .flatMap(verb -> tree.children(verb, "obl", "nmod").stream())
                .filter(child -> PERIODS.contains(Tree.lemma(child)))
                .flatMap(period -> tree.children(period.index(), "det").stream())
                .anyMatch(det -> RECURRING.contains(Tree.lemma(det)));
    }

    private boolean isOnly(int at) {
        return at < tree.sentence().size() && tree.lemma(at).equals("only");
    }

    private static boolean isExclusion(Token child, String lemma) {
        return EXCLUSIONS.contains(lemma) && (child.is("mark") || child.is("case") || child.is("cc"));
    }

    /** What stands above a noun makes of it; empty when nothing above it matters. */
    private Optional<Modality> ofNoun(int noun) {
        Token token = tree.token(noun);
        int head = token.head();
        Modality outlook = outlooks.of(tree.lemma(head)).orElse(Modality.ACTUAL);
        boolean definite = isDefinite(noun);
        if (isComplement(token) && outlook != Modality.ACTUAL) {
            boolean matters = !definite
                    || (outlook == Modality.DENIED && !tree.lemma(head).equals("deny"));
            boolean asked = outlook == Modality.REQUESTED && token.is("obj");
            if (matters && !asked) {
                return Optional.of(outlook);
            }
        }
        if (definite) {
            return Optional.empty();
        }
        boolean argument = token.is("nsubj") || token.is("obj");
        return Optional.of(argument ? own(head) : Modality.ACTUAL);
    }

    private boolean isComplement(Token noun) {
        return noun.is("obj")
                || noun.relation().equals("nsubj:pass")
                || noun.is("compound")
                || ((noun.is("nmod") || noun.is("obl")) && TOWARDS.contains(tree.marker(noun.index())));
    }

    private boolean isDefinite(int noun) {
        for (Token child : tree.children(noun)) {
            if (child.is("nmod:poss") || (child.index() < noun && DEFINITE.contains(Tree.lemma(child)))) {
                return true;
            }
        }
        return false;
    }

    /** What stands above a clause makes of it; empty when nothing above it matters. */
    private Optional<Modality> ofClause(int clause) {
        Token token = tree.token(clause);
        int head = token.head();
        Optional<Modality> outlook = outlooks.of(tree.lemma(head));
        if (token.relation().equals("acl:relcl") || token.is("parataxis")) {
            return Optional.empty();
        }
        if (token.is("conj")) {
            return Optional.of(tree.has(clause, "nsubj") ? Modality.ACTUAL : own(head));
        }
        if (isInfinitive(clause)) {
            boolean happened = outlook.isPresent() && outlook.get() == Modality.ACTUAL;
            return Optional.of(happened ? own(head) : outlook.orElse(Modality.PLANNED));
        }
        if (outlook.isPresent() && outlook.get() != Modality.ACTUAL && isGoverned(token)) {
            return outlook;
        }
        if (token.is("xcomp") || (token.is("advcl") && tree.marker(clause).isEmpty())) {
            return Optional.of(own(head) == Modality.DENIED && token.is("advcl") ? Modality.ACTUAL : own(head));
        }
        return Optional.empty();
    }

    private boolean isGoverned(Token clause) {
        boolean complement = clause.is("ccomp") || clause.is("xcomp") || clause.is("acl");
        return complement || (clause.is("advcl") && TOWARDS.contains(tree.marker(clause.index())));
    }

    /** "To kill"; "confessed to killing" and "claimed to have killed" tell of what was done. */
    private boolean isInfinitive(int clause) {
        Token token = tree.token(clause);
        boolean subordinate = token.is("xcomp") || token.is("acl") || token.is("advcl") || token.is("ccomp");
        boolean past = token.xpos().equals("VBG")
                || tree.children(clause, "aux").stream()
                        .anyMatch(aux -> Tree.lemma(aux).equals("have"));
        return subordinate
                && !past
                && tree.children(clause).stream()
                        .anyMatch(c -> Tree.lemma(c).equals("to") && (c.is("mark") || c.is("aux")));
    }
}
