package entente.claim;

import entente.lexicon.WeaponWords.WeaponWord;
import entente.lexicon.WordClasses;
import entente.model.Attribution;
import entente.model.Basis;
import entente.model.Evidence;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import entente.model.Weapon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an incident was done with, by the nouns for weapons beside the words that tell of it. */
final class Weapons {
    private static final Set<String> HEDGES =
            Set.of("suspected", "alleged", "apparent", "presumed", "possible", "suspect", "likely", "believed");

    private static final Set<String> MEANS = Set.of("with", "by", "using", "from");

    private final Context context;
    private final WordClasses classes;

    Weapons(Context context) {
        this.context = context;
        this.classes = context.lexicon().classes();
    }

    /** The weapons of a strand, each named once a manner. */
    List<Weapon> of(Strand strand, Strands strands) {
        List<Weapon> weapons = new ArrayList<>();
        for (Happening happening : strand.happenings()) {
            Glimpse glimpse = strands.glimpses().get(happening.sentence());
            for (Token token : glimpse.tree().sentence().tokens()) {
                Optional<Mark> near = glimpse.marks()
                        .nearest(token.index(), false)
                        .filter(m -> happening.marks().contains(m));
                if (near.isPresent()) {
                    weapon(glimpse, token, near.get())
                            .filter(w -> isNew(w, weapons))
                            .ifPresent(weapons::add);
                }
            }
        }
        return weapons;
    }

    private static boolean isNew(Weapon weapon, List<Weapon> known) {
        return known.stream().noneMatch(w -> w.name().equals(weapon.name()) && w.mode() == weapon.mode());
    }

    private Optional<Weapon> weapon(Glimpse glimpse, Token token, Mark mark) {
        Optional<WeaponWord> word = glimpse.sorts().weapon(token.index());
        boolean inCompound =
                token.is("compound") && glimpse.sorts().weapon(token.head()).isPresent();
        boolean downed = new Downing(glimpse.tree()).isDowned(mark, token.index());
        return word.filter(w -> !inCompound
                        && !downed
                        && !isSeized(glimpse.tree(), token)
                        && (!w.instrument() || isMeans(glimpse, token, mark)))
                .map(w -> new Weapon(w.name(), w.kind(), mode(glimpse, token), evidence(glimpse, token)));
    }

    /** Arms that somebody found were not what it was done with. */
    private boolean isSeized(Tree tree, Token token) {
        int at = tree.firstConjunct(token.index());
        return !tree.token(at).isRoot()
                && classes.holds("@got_hold", tree.lemma(tree.token(at).head()));
    }

    private static boolean isMeans(Glimpse glimpse, Token token, Mark mark) {
        boolean behind = token.is("obl") || token.is("nmod");
        return (behind && MEANS.contains(glimpse.tree().marker(token.index())))
                || new Ramming(glimpse.tree(), glimpse.sorts()).isVehicle(mark, token.index());
    }

    private static Attribution.Mode mode(Glimpse glimpse, Token token) {
        boolean hedged = glimpse.tree().children(token.index()).stream()
                .anyMatch(c -> HEDGES.contains(c.form().toLowerCase(Locale.ROOT)));
        return hedged ? Attribution.Mode.SUSPECTED : Attribution.Mode.REPORTED;
    }

    private Evidence evidence(Glimpse glimpse, Token token) {
        return context.chains()
                .evidence(
                        glimpse.tree().sentence().index(),
                        token.index(),
                        words(glimpse, token.index()),
                        Basis.rule("weapon.noun"));
    }

    /** The noun with what makes it another weapon ("car bomb", "9-mm pistol"), not what it is like ("powerful bomb"). */
    private Span words(Glimpse glimpse, int head) {
        Tree tree = glimpse.tree();
        Span whole = new Phrasing(tree, context.lexicon()).of(head);
        int first = glimpse.sorts().weaponFirst(head);
        while (first > 0 && isNaming(tree, first - 1, whole)) {
            first--;
        }
        return tree.sentence().cover(calibre(tree, first), head);
    }

    private boolean isNaming(Tree tree, int at, Span whole) {
        Token token = tree.token(at);
        boolean noun = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
        boolean joined = isHyphen(tree, at + 1);
        boolean joint = isHyphen(tree, at) && whole.contains(tree.token(at - 1).span());
        boolean cut = at > 1
                && isHyphen(tree, at - 1)
                && !classes.holds("@calibre", tree.lemma(at))
                && !whole.contains(tree.token(at - 2).span());
        return whole.contains(token.span()) && !cut && (noun || joined || joint || isHyphen(tree, at - 1));
    }

    private static boolean isHyphen(Tree tree, int at) {
        return at > 0 && tree.token(at).form().equals("-");
    }

    /** Where the number before "mm" or "calibre" starts; the word itself where there is none. */
    private int calibre(Tree tree, int at) {
        int first = at;
        while (classes.holds("@calibre", tree.lemma(at))
                && first > 0
                && (tree.token(first - 1).xpos().equals("CD")
                        || tree.token(first - 1).form().equals("-"))) {
            first--;
        }
        return first;
    }
}
