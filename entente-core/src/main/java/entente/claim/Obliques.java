package entente.claim;

import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What hangs from a word by a preposition. */
final class Obliques {
    private static final Set<String> CIRCUMSTANTIAL = Set.of("in", "at", "on", "during", "near");

    /** How many words are looked below. */
    private static final int MOST = 64;

    private final Tree tree;

    Obliques(Tree tree) {
        this.tree = tree;
    }

    /** The nominals that hang from a word by a preposition; also those that a place or a time came between. */
    List<Integer> of(int word, String preposition) {
        List<Integer> found = new ArrayList<>();
        List<Integer> open = new ArrayList<>(List.of(word));
        for (int i = 0; i < open.size() && i < MOST; i++) {
            for (Token child : tree.children(open.get(i), "obl", "nmod", "conj", "obj")) {
                boolean nominal = tree.isNominal(child.index());
                if (nominal && isMarked(child.index(), preposition)) {
                    found.add(child.index());
                } else if (nominal && isCircumstance(child, word)) {
                    open.add(child.index());
                }
            }
        }
        return found;
    }

    /** A place or a time: a name behind "in", "at" ... */
    private boolean isCircumstance(Token nominal, int word) {
        boolean coordinated = nominal.is("conj") && nominal.head() == word;
        return !coordinated && nominal.upos() == Upos.PROPN && CIRCUMSTANTIAL.contains(tree.marker(nominal.index()));
    }

    private boolean isMarked(int nominal, String preposition) {
        for (Token marker : tree.children(nominal, "case")) {
            if (Tree.lemma(marker).equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /** "Blamed the attack on the Front", "blamed the attack on the town on the Front": what the parser hangs from the object. */
    List<Integer> strayed(int verb, String preposition) {
        return tree.isVerb(verb)
                ? tree.children(verb, "obj").stream()
                        .flatMap(object -> lowest(object.index(), preposition).stream())
                        .toList()
                : List.of();
    }

    private List<Integer> lowest(int noun, String preposition) {
        List<Integer> below = of(noun, preposition);
        List<Integer> deeper = below.isEmpty() ? List.of() : lowest(below.getLast(), preposition);
        return deeper.isEmpty()
                ? below.stream().skip(Math.max(0, below.size() - 1)).toList()
                : deeper;
    }
}
