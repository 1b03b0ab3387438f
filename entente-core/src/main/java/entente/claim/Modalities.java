package entente.claim;

import entente.lexicon.ModalityCues;
import entente.model.Modality;
import entente.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a report holds what a word of a sentence says: as a fact, a plan, a condition, a request, a denial. */
final class Modalities {
    private static final int HOPS = 8;
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> PURPOSE = Set.of("for", "of", "to");
    private static final Set<String> GERUNDS = Set.of("for", "of", "from");
    private static final Set<String> FOCUS = Set.of("only", "just", "merely", "simply");
    private static final List<Modality> STRONGEST_FIRST =
            List.of(Modality.DENIED, Modality.CONDITIONAL, Modality.REQUESTED, Modality.PLANNED);

    private final Tree tree;
    private final ModalityCues cues;

    Modalities(Tree tree, ModalityCues cues) {
        this.tree = tree;
        this.cues = cues;
    }

    /** The modality of a word, from what hangs from it and from what it hangs from. */
    Modality at(int word) {
        Modality found = own(word);
        if (isDefinite(word)) {
            return found;
        }
        int at = word;
        for (int hop = 0; hop < HOPS && !tree.token(at).isRoot(); hop++) {
            Token token = tree.token(at);
            int head = token.head();
            if (completes(token)) {
                found = stronger(found, cues.of(ModalityCues.Kind.GOVERNOR, tree.lemma(head)));
            }
            if (!isHeldAsGovernor(token)) {
                break;
            }
            found = stronger(found, Optional.of(own(head)));
            at = head;
        }
        return found;
    }

    private Modality own(int word) {
        Modality found = Modality.ACTUAL;
        for (Token child : tree.children(word)) {
            String lemma = Tree.lemma(child);
            if (child.is("aux")) {
                found = stronger(found, cues.of(ModalityCues.Kind.AUX, lemma));
            } else if (child.is("mark")) {
                found = stronger(found, cues.of(ModalityCues.Kind.MARK, lemma));
            }
            if (child.is("mark") || child.is("case") || child.is("cc")) {
                found = stronger(found, cues.of(ModalityCues.Kind.EXCLUSION, lemma));
            }
            if (child.is("advmod")
                    || child.is("det")
                    || child.is("mark")
                    || child.is("cc:preconj")
                    || child.is("case")) {
                found = stronger(found, negation(child));
            }
            if (child.is("nsubj")
                    && tree.children(child.index(), "det").stream().anyMatch(this::isNegation)) {
                found = Modality.DENIED;
            }
        }
        return found;
    }

    /** "The talks" took place, whoever opposes or wants them. */
    private boolean isDefinite(int word) {
        return !tree.isVerb(word)
                && tree.children(word, "det").stream().anyMatch(child -> DEFINITE.contains(Tree.lemma(child)));
    }

    private boolean isNegation(Token token) {
        return negation(token).isPresent();
    }

    /** "not only" denies nothing. */
    private Optional<Modality> negation(Token token) {
        int next = token.index() + 1;
        boolean only = next < tree.sentence().size() && FOCUS.contains(tree.lemma(next));
        return only ? Optional.empty() : cues.of(ModalityCues.Kind.NOT, Tree.lemma(token));
    }

    private boolean completes(Token token) {
        return token.is("xcomp")
                || token.is("ccomp")
                || (token.relation().equals("acl") && isInfinitive(token))
                || (token.is("advcl") && (isInfinitive(token) || GERUNDS.contains(tree.marker(token.index()))))
                || token.is("obj")
                || token.is("nsubj:pass")
                || (token.is("obl") && PURPOSE.contains(tree.marker(token.index())))
                || (token.is("nmod") && PURPOSE.contains(tree.marker(token.index())));
    }

    /** A finite clause stands for itself; all else is held as what it hangs from. */
    private boolean isInfinitive(Token token) {
        return tree.children(token.index(), "mark").stream()
                .anyMatch(m -> Tree.lemma(m).equals("to"));
    }

    private boolean isHeldAsGovernor(Token token) {
        return token.is("xcomp")
                || token.is("obj")
                || ((token.relation().equals("acl") || token.is("advcl")) && isInfinitive(token))
                || token.relation().equals("nmod")
                || token.is("compound")
                || (token.is("conj") && !tree.has(token.index(), "nsubj"));
    }

    private static Modality stronger(Modality one, Optional<Modality> other) {
        if (other.isEmpty()) {
            return one;
        }
        for (Modality modality : STRONGEST_FIRST) {
            if (one == modality || other.get() == modality) {
                return modality;
            }
        }
        return Modality.ACTUAL;
    }
}
