package entente.claim;

import entente.lexicon.PledgeCues;
import entente.model.Pledge;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who commits himself to what: "will", "agreed to", "is ready to", "plans to", meetings and votes to come. */
public final class Pledges {
    private final Scene scene;
    private final Tree tree;
    private final PledgeCues cues;

    private Pledges(Scene scene, PledgeCues cues) {
        this.scene = scene;
        this.tree = scene.tree();
        this.cues = cues;
    }

    /** The pledges of a document, in the order of the text. */
    public static List<Pledge> in(Context context) {
        List<Pledge> pledges = new ArrayList<>();
        for (Sentence sentence : context.document().sentences()) {
            if (sentence.size() > 0) {
                PledgeCues cues = context.lexicon().acts().pledges();
                pledges.addAll(new Pledges(new Scene(context, sentence), cues).all());
            }
        }
        return List.copyOf(pledges);
    }

    private List<Pledge> all() {
        List<Pledge> pledges = new ArrayList<>();
        Set<Integer> pledged = new TreeSet<>();
        for (Token token : tree.sentence().tokens()) {
            Optional<Promise> promise = promise(token);
            if (promise.isPresent() && pledged.add(promise.get().deed())) {
                scene.pledge(promise.get()).ifPresent(pledges::add);
            }
        }
        pledges.addAll(Outcomes.in(scene, cues, verb -> hasAux(verb, PledgeCues.Kind.AUX)));
        return pledges;
    }

    private Optional<Promise> promise(Token token) {
        if (token.upos() == Upos.AUX || !isWord(token.upos())) {
            return Optional.empty();
        }
        int at = token.index();
        if (isCue(token)) {
            for (int deed : scene.clause().contents(at)) {
                if (commits(token, deed)) {
                    return Optional.of(new Promise(at, deed, condition(at, deed)));
                }
            }
        }
        return token.upos() == Upos.VERB && isFuture(token)
                ? Optional.of(new Promise(at, at, condition(at, at)))
                : Optional.empty();
    }

    private static boolean isWord(Upos upos) {
        return upos == Upos.VERB || upos == Upos.ADJ || upos == Upos.NOUN;
    }

    private boolean isCue(Token token) {
        PledgeCues.Kind kind = token.upos() == Upos.VERB
                ? PledgeCues.Kind.VERB
                : token.upos() == Upos.ADJ ? PledgeCues.Kind.ADJECTIVE : PledgeCues.Kind.NOUN;
        return cues.has(kind, Tree.lemma(token)) && !isNegated(token.index());
    }

    /** A clause that completes the cue and tells an act: an infinitive, or with a future auxiliary. */
    private boolean commits(Token cue, int deed) {
        boolean act = tree.isVerb(deed) && !cues.has(PledgeCues.Kind.STATE, tree.lemma(deed));
        boolean infinitive =
                scene.clause().isInfinitive(deed) && !tree.token(deed).is("advcl");
        boolean going = Tree.lemma(cue).equals("go");
        boolean progressive = cue.form().endsWith("ing");
        return act && (going ? infinitive && progressive : infinitive || hasAux(deed, PledgeCues.Kind.REPORTED));
    }

    private boolean isFuture(Token verb) {
        int at = verb.index();
        boolean reported = hasAux(at, PledgeCues.Kind.REPORTED) && verb.is("ccomp");
        return (reported || hasAux(at, PledgeCues.Kind.AUX))
                && !cues.has(PledgeCues.Kind.STATE, Tree.lemma(verb))
                && !isNegated(at)
                && !scene.clause().isPassive(at);
    }

    private boolean hasAux(int verb, PledgeCues.Kind kind) {
        return tree.children(verb, "aux").stream()
                .anyMatch(aux -> cues.has(kind, Tree.lemma(aux)) || cues.has(kind, aux.form()));
    }

    private boolean isNegated(int at) {
        return tree.children(at, "advmod").stream()
                .anyMatch(child -> child.xpos().equals("RB")
                        && (Tree.lemma(child).equals("not")
                                || Tree.lemma(child).equals("never")
                                || child.form().equals("n't")));
    }

    /** The clause of the condition, hanging from the cue or from the deed; the root when there is none. */
    private int condition(int cue, int deed) {
        for (int governor : List.of(deed, cue)) {
            for (int word : tree.withConjuncts(governor)) {
                for (Token child : tree.children(word, "advcl", "conj")) {
                    if (isConditional(child.index())) {
                        return child.index();
                    }
                }
            }
        }
        return Token.ROOT;
    }

    private boolean isConditional(int clauseHead) {
        return tree.children(clauseHead, "mark", "advmod").stream()
                .anyMatch(child -> cues.has(PledgeCues.Kind.CONDITION, Tree.lemma(child)));
    }
}
