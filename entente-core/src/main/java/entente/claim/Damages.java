package entente.claim;

import entente.lexicon.Lexicon;
import entente.lexicon.OutcomeWord;
import entente.model.Modality;
import entente.model.Target;
import entente.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what one sentence says became of things: words of {@code damage-words.tsv}, with those they speak of. */
final class Damages {
    private static final Set<String> LINKS = Set.of("to", "of", "in", "at", "on");

    private final Tree tree;
    private final Clause clause;
    private final Sorts sorts;
    private final Realities realities;
    private final Lexicon lexicon;

    Damages(Tree tree, Clause clause, Sorts sorts, Realities realities, Lexicon lexicon) {
        this.tree = tree;
        this.clause = clause;
        this.sorts = sorts;
        this.realities = realities;
        this.lexicon = lexicon;
    }

    /** What a word says, and of what. */
    record Damage(int token, Hit hit) {}

    /** Those of the sentence, in the order of their words. */
    List<Damage> all() {
        List<Damage> all = new ArrayList<>();
        for (Token token : tree.sentence().tokens()) {
            for (OutcomeWord<Target.Effect> word :
                    lexicon.incidents().damageWords().of(Tree.lemma(token))) {
                if (fits(token, word)) {
                    all.addAll(told(token.index(), word));
                    break;
                }
            }
        }
        return all;
    }

    private boolean fits(Token token, OutcomeWord<Target.Effect> word) {
        return word.kind().fits(token.upos())
                && (word.companion().isEmpty() || tree.hasWord(token.index(), word.companion()));
    }

    private List<Damage> told(int token, OutcomeWord<Target.Effect> word) {
        Modality modality = realities.at(token);
        Set<Target.Effect> effects =
                switch (modality) {
                    case ACTUAL -> Set.of(word.outcome());
                    case DENIED -> Set.of(Target.Effect.UNDAMAGED);
                    case PLANNED, CONDITIONAL, REQUESTED, HISTORICAL -> Set.of();
                };
        List<Damage> damages = new ArrayList<>();
        for (int holder : effects.isEmpty() ? List.<Integer>of() : holders(token, word)) {
            for (int head : tree.withConjuncts(sorts.whole(holder))) {
                if (sorts.thing(head).isPresent() && !sorts.isPeople(head)) {
                    damages.add(new Damage(token, Struck.of(tree, sorts, head, false, effects)));
                }
            }
        }
        return damages;
    }

    private List<Integer> holders(int token, OutcomeWord<Target.Effect> word) {
        return switch (word.holder()) {
            case OBJECT -> clause.object(token);
            case SUBJECT, ITSELF, TALLY, COMPANION -> subject(token);
            case OF -> behind(token);
        };
    }

    private List<Integer> subject(int token) {
        Integer subject = clause.grammaticalSubject(token);
        return subject == null ? List.of() : List.of(subject);
    }

    /** "damage to the bridge", "caused damage at the bank"; else the object behind a verb: "left the bridge in ruins" has none. */
    private List<Integer> behind(int noun) {
        List<Integer> found = new ArrayList<>();
        int verb = tree.token(noun).head();
        List<Token> around = new ArrayList<>(tree.children(noun, "nmod"));
        if (tree.token(noun).is("obj") && tree.isVerb(verb)) {
            around.addAll(tree.children(verb, "obl"));
        }
        for (Token child : around) {
            if (LINKS.contains(tree.marker(child.index()))) {
                found.add(child.index());
            }
        }
        return found;
    }
}
