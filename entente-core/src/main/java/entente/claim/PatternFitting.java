package entente.claim;

import entente.lexicon.VerbPattern;
import entente.lexicon.VerbPattern.Choice;
import entente.lexicon.VerbPattern.Part;
import entente.lexicon.VerbPattern.Phrase;
import entente.lexicon.VerbPattern.Role;
import entente.lexicon.VerbPattern.Wording;
import entente.model.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Lays one pattern of a verb dictionary on the words around a verb. Words may stand in any order on their side, as the tree's
 * phrases do; whoever is named by a sign is the next one behind the words that stand before the sign.
 */
final class PatternFitting {
    private static final int NONE = -1;

    private final Tree tree;
    private final Named named;
    private final VerbPattern pattern;
    private final List<Integer> source = new ArrayList<>();
    private final List<Integer> target = new ArrayList<>();
    private final Set<Integer> compounds = new HashSet<>();
    /** The last word that was found on this side. */
    private int cursor = NONE;

    private int length;

    private PatternFitting(Tree tree, Named named, VerbPattern pattern) {
        this.tree = tree;
        this.named = named;
        this.pattern = pattern;
    }

    /** How a pattern fits; empty when it does not. */
    static Optional<PatternFit> of(VerbPattern pattern, int verb, Surroundings around, Tree tree, Named named) {
        PatternFitting fitting = new PatternFitting(tree, named, pattern);
        return fitting.fits(verb, around) ? Optional.of(fitting.fit()) : Optional.empty();
    }

    private PatternFit fit() {
        boolean mutual = pattern.before().contains(Role.COMPOUND);
        return new PatternFit(length, pattern.code(), source, target, compounds, mutual);
    }

    private boolean fits(int verb, Surroundings around) {
        cursor = NONE;
        if (!all(pattern.before(), around.before())) {
            return false;
        }
        cursor = verb;
        return all(pattern.after(), around.after());
    }

    private boolean all(List<Part> parts, List<Integer> words) {
        return parts.stream().allMatch(part -> fits(part, words));
    }

    private boolean fits(Part part, List<Integer> words) {
        return switch (part) {
            case Wording wording -> words.stream().anyMatch(word -> reached(first(wording, word), word));
            case Choice choice -> choice.parts().stream().anyMatch(one -> isTried(() -> fits(one, words)));
            case Phrase phrase -> phrase.prepositional() ? prepositional(phrase, words) : nominal(phrase, words);
            case Role role -> role(role, words);
        };
    }

    private boolean reached(int first, int last) {
        if (first == NONE) {
            return false;
        }
        cursor = Math.max(cursor, last);
        length += last - first + 1;
        for (int at = first; first < last && at <= last; at++) {
            compounds.add(at);
        }
        return true;
    }

    /** The first word of a wording that ends at a word; a hyphen parts words or not, as the reader cut them. */
    private int first(Wording wording, int last) {
        boolean hyphenated = wording.words().contains("-");
        if (hyphenated && is(String.join("", wording.words()), last, wording.exact())) {
            return last;
        }
        int first = last - wording.words().size() + 1;
        for (int at = first; at <= last; at++) {
            if (at < 0 || !is(wording.words().get(at - first), at, wording.exact())) {
                return NONE;
            }
        }
        return first;
    }

    private boolean is(String word, int at, boolean exact) {
        String form = tree.token(at).form().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return word.equals(form) || (!exact && word.equals(tree.lemma(at)));
    }

    /** The last part is a noun, the others stand before it in its phrase. */
    private boolean nominal(Phrase phrase, List<Integer> words) {
        int last = phrase.parts().size() - 1;
        for (int noun : words) {
            List<Integer> modifiers = words.stream()
                    .filter(word -> word < noun && tree.sentence().isUnder(word, noun))
                    .toList();
            if (isTried(() -> fits(phrase.parts().get(last), List.of(noun))
                    && all(phrase.parts().subList(0, last), modifiers))) {
                return true;
            }
        }
        return false;
    }

    /** The first part is a preposition or the like, the others stand in what it governs. */
    private boolean prepositional(Phrase phrase, List<Integer> words) {
        for (int first : words) {
            if (isTried(() -> fits(phrase.parts().getFirst(), List.of(first))
                    && all(phrase.parts().subList(1, phrase.parts().size()), governed(first, words)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether something fits; when it does not, nothing of it is kept. */
    private boolean isTried(BooleanSupplier attempt) {
        int start = cursor;
        int words = length;
        int sources = source.size();
        int targets = target.size();
        Set<Integer> whole = Set.copyOf(compounds);
        if (attempt.getAsBoolean()) {
            return true;
        }
        cursor = start;
        length = words;
        source.subList(sources, source.size()).clear();
        target.subList(targets, target.size()).clear();
        compounds.retainAll(whole);
        return false;
    }

    private List<Integer> governed(int preposition, List<Integer> words) {
        Token token = tree.token(preposition);
        boolean marks = token.is("case") || token.is("mark");
        return words.stream()
                .filter(word -> word > preposition)
                .filter(word -> !marks || tree.sentence().isUnder(word, token.head()))
                .toList();
    }

    private boolean role(Role role, List<Integer> words) {
        if (role == Role.COMPOUND) {
            length++;
            return words.stream().anyMatch(named::isSeveral);
        }
        int next = words.stream()
                .filter(word -> word > cursor)
                .filter(word -> role == Role.SKIPPED ? named.isPhrase(word) : named.isNamed(word))
                .findFirst()
                .orElse(NONE);
        return reached(next, next) && take(role, next);
    }

    private boolean take(Role role, int word) {
        switch (role) {
            case SOURCE -> source.add(word);
            case TARGET -> target.add(word);
            case COMPOUND, SKIPPED -> {}
        }
        return true;
    }
}
