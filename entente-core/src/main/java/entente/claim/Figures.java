package entente.claim;

import entente.lexicon.FigureUnits;
import entente.mention.Mentions;
import entente.model.Count;
import entente.model.Figure;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Numbers that are no tolls: percentages, money, sorties, police deployed, bombs dropped. */
public final class Figures {
    private static final Set<Upos> NUMERALS = Set.of(Upos.NUM, Upos.SYM);

    private final Scene scene;
    private final Tree tree;
    private final FigureUnits units;
    private final AmountReader amounts;

    private Figures(Scene scene, Context context) {
        this.scene = scene;
        this.tree = scene.tree();
        this.units = context.lexicon().acts().figures();
        this.amounts = new AmountReader(tree, units, context.lexicon().numberWords());
    }

    /** The figures of a document, in the order of the text. */
    public static List<Figure> in(Context context) {
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : context.document().sentences()) {
            if (sentence.size() > 0 && hasNumeral(sentence)) {
                Scene scene = new Scene(context, sentence);
                figures.addAll(new Figures(scene, context).all(context));
            }
        }
        return List.copyOf(figures);
    }

    private static boolean hasNumeral(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> NUMERALS.contains(token.upos()));
    }

    private List<Figure> all(Context context) {
        List<Figure> figures = new ArrayList<>();
        Set<Integer> used = new TreeSet<>();
        for (int at = 0; at < tree.sentence().size(); at++) {
            Optional<Amount> amount = used.contains(at) ? Optional.empty() : amounts.at(at);
            if (amount.isPresent()) {
                for (int i = amount.get().first(); i < amount.get().end(); i++) {
                    used.add(i);
                }
                figures.add(scene.figure(amount.get()));
            }
        }
        for (Count count :
                Mentions.inSentence(context.mentions().counts(), tree.sentence().index())) {
            if (!used.contains(count.head()) && isFigure(count)) {
                figures.add(scene.figure(counted(count)));
            }
        }
        return figures;
    }

    /** Things that the table knows, and people who are sent or gather. */
    private boolean isFigure(Count count) {
        if (count.counted() == count.head() || count.quantity().best() < 2) {
            return false;
        }
        String noun = tree.lemma(count.counted());
        return units.has(FigureUnits.Kind.COUNT, noun)
                || (units.has(FigureUnits.Kind.FORCE, noun) && isSent(count.counted()));
    }

    private boolean isSent(int noun) {
        Token token = tree.token(noun);
        boolean argument = token.is("obj") || token.is("nsubj");
        boolean sent = argument && !token.isRoot() && isSending(token.head());
        return sent || tree.children(noun, "acl").stream().anyMatch(clause -> isSending(clause.index()));
    }

    private boolean isSending(int verb) {
        return units.has(FigureUnits.Kind.SENT, tree.lemma(verb));
    }

    private Amount counted(Count count) {
        int first = Math.min(count.head(), count.counted());
        int end = Math.max(count.head(), count.counted()) + 1;
        String unit = tree.token(count.counted()).form().toLowerCase(Locale.ROOT);
        return new Amount(first, end, count.counted(), (double) count.quantity().best(), unit, FigureUnits.Kind.COUNT);
    }
}
