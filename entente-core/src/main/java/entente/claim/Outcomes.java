package entente.claim;

import entente.lexicon.PledgeCues;
import entente.lexicon.PledgeCues.Kind;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Pledge;
import entente.model.Pledge.Standing;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Meetings and votes to come, and what a report itself says became of them and of promises: "sent the ships, as promised",
 * "broke its promise to", "the vote was put off to Monday".
 */
final class Outcomes {
    private final Scene scene;
    private final Tree tree;
    private final Clause clause;
    private final PledgeCues cues;
    private final IntPredicate isFuture;
    private final List<Pledge> found = new ArrayList<>();

    private Outcomes(Scene scene, PledgeCues cues, IntPredicate isFuture) {
        this.isFuture = isFuture;
        this.scene = scene;
        this.tree = scene.tree();
        this.clause = scene.clause();
        this.cues = cues;
    }

    /** @param isFuture whether a verb has a future auxiliary */
    static List<Pledge> in(Scene scene, PledgeCues cues, IntPredicate isFuture) {
        Outcomes outcomes = new Outcomes(scene, cues, isFuture);
        for (Token token : outcomes.tree.sentence().tokens()) {
            if (token.upos() == Upos.VERB || token.upos() == Upos.ADJ) {
                outcomes.look(token);
            }
        }
        return outcomes.found;
    }

    private void look(Token verb) {
        Set<String> wordings = wordings(verb);
        if (isAsForetold(verb)) {
            foretold(verb);
        } else if (is(Kind.FAIL, wordings)) {
            failed(verb);
        } else if (is(Kind.KEEP, wordings)) {
            promise(verb, Standing.KEPT);
        } else if (is(Kind.BREAK, wordings)) {
            promise(verb, Standing.MISSED);
        }
        if (is(Kind.POSTPONE, wordings)) {
            appointment(verb, Standing.CHANGED);
        } else if (is(Kind.CANCEL, wordings)) {
            appointment(verb, Standing.MISSED);
        } else if (isToCome(verb, wordings)) {
            appointment(verb, Standing.OPEN);
        }
    }

    /** "Called off", "took place": a verb alone, and with each particle or object that may make it another. */
    private Set<String> wordings(Token verb) {
        String lemma = Tree.lemma(verb);
        Set<String> wordings = new LinkedHashSet<>(Set.of(lemma));
        tree.children(verb.index(), "compound:prt", "obj", "advmod")
                .forEach(child -> wordings.add(lemma + " " + Tree.lemma(child)));
        return wordings;
    }

    private boolean is(Kind kind, Set<String> wordings) {
        return wordings.stream().anyMatch(words -> cues.has(kind, words));
    }

    private boolean is(Kind kind, Token verb) {
        return cues.has(kind, Tree.lemma(verb));
    }

    /** "As promised", "as it had planned". */
    private boolean isAsForetold(Token verb) {
        return verb.is("advcl")
                && is(Kind.FORETOLD, verb)
                && tree.marker(verb.index()).equals("as");
    }

    private void foretold(Token as) {
        int deed = as.head();
        Modality modality = scene.modality(deed);
        boolean told = modality == Modality.ACTUAL || modality == Modality.DENIED;
        List<Party> who = scene.parties().at(clause.subject(deed));
        if (told && tree.isVerb(deed) && !who.isEmpty() && !isFuture.test(deed)) {
            Standing standing = modality == Modality.ACTUAL ? Standing.KEPT : Standing.MISSED;
            found.add(scene.pledge(who, deed, scene.words().deed(deed, as.index()), standing));
        }
    }

    /** "Failed to send the ships it had promised". */
    private void failed(Token verb) {
        List<Party> who = scene.parties().at(clause.subject(verb.index()));
        for (Token deed : tree.children(verb.index(), "xcomp")) {
            boolean promised = clause.directObject(deed.index()).stream()
                    .flatMap(object -> tree.children(object, "acl").stream())
                    .anyMatch(relative -> is(Kind.FORETOLD, relative));
            if (promised && !who.isEmpty()) {
                Span what = scene.words().deed(deed.index(), Token.ROOT);
                found.add(scene.pledge(who, verb.index(), what, Standing.MISSED));
            }
        }
    }

    /** "Kept its promise to free them": whoever keeps it, and what was promised. */
    private void promise(Token verb, Standing standing) {
        Optional<Token> promise = tree.children(verb.index(), "obj", "obl").stream()
                .filter(child -> child.upos() == Upos.NOUN && cues.has(Kind.NOUN, Tree.lemma(child)))
                .findFirst();
        List<Party> who = scene.parties().at(clause.subject(verb.index()));
        if (promise.isPresent() && !who.isEmpty() && scene.modality(verb.index()) == Modality.ACTUAL) {
            found.add(scene.pledge(who, verb.index(), promised(promise.get()), standing));
        }
    }

    private Span promised(Token promise) {
        return clause.contents(promise.index()).stream()
                .filter(tree::isVerb)
                .findFirst()
                .map(deed -> scene.words().deed(deed, Token.ROOT))
                .orElseGet(() -> scene.words().clause(promise.index()));
    }

    /** Whether a verb says that something is to take place: "will begin", "is scheduled for". */
    private boolean isToCome(Token verb, Set<String> wordings) {
        boolean begins = is(Kind.HOLD, wordings) && (isFuture.test(verb.index()) || isFixed(verb));
        boolean fixed = is(Kind.FIX, wordings) && (verb.upos() == Upos.ADJ || clause.isPassive(verb.index()));
        return begins || fixed;
    }

    /** "Due to begin", "set to take place". */
    private boolean isFixed(Token verb) {
        return !verb.isRoot() && (verb.is("xcomp") || verb.is("advcl")) && is(Kind.FIX, tree.token(verb.head()));
    }

    private void appointment(Token verb, Standing standing) {
        boolean open = standing == Standing.OPEN;
        Modality modality = scene.modality(verb.index());
        boolean told = modality == Modality.ACTUAL || (open && modality == Modality.PLANNED);
        Optional<Token> appointment = tree.children(verb.index(), "nsubj", "nsubj:pass", "obj").stream()
                .filter(child -> cues.has(Kind.APPOINTMENT, Tree.lemma(child)))
                .findFirst();
        if (told && appointment.isPresent()) {
            int noun = appointment.get().index();
            List<Party> who = scene.participants(noun);
            List<Party> acting = who.isEmpty() ? scene.parties().at(clause.subject(verb.index())) : who;
            Span what = scene.words().clause(open ? verb.index() : noun);
            found.add(scene.pledge(acting, verb.index(), what, standing));
        }
    }
}
