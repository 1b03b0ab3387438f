package entente.claim;

import entente.model.Party;
import entente.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which phrases of a sentence name parties with a code. */
final class Named {
    private static final Set<String> WITHIN = Set.of("compound", "amod", "det", "nummod", "flat", "case", "nmod:poss");

    private final Tree tree;
    private final Parties parties;

    Named(Tree tree, Parties parties) {
        this.tree = tree;
        this.parties = parties;
    }

    /** Whether a word is the head of a phrase of its own. */
    boolean isPhrase(int word) {
        Token token = tree.token(word);
        return tree.isNominal(word) && WITHIN.stream().noneMatch(token::is);
    }

    /** Whether the phrase of a word names a party. */
    boolean isNamed(int word) {
        return isPhrase(word) && !by(List.of(word)).isEmpty();
    }

    /** Whether the phrase of a word and what is coordinated with it name several. */
    boolean isSeveral(int word) {
        return isPhrase(word) && by(List.of(word)).size() > 1;
    }

    /** The parties that phrases name. */
    List<Party> by(List<Integer> heads) {
        return parties.atOrNation(heads).stream()
                .filter(party -> party.code() != null)
                .toList();
    }

    /** The first phrases among words that name parties besides others; with those coordinated with it. */
    List<Party> nearest(List<Integer> words, List<Party> besides) {
        for (int word : words) {
            List<Party> found = isPhrase(word) ? without(by(List.of(word)), besides) : List.of();
            if (found.stream().anyMatch(parties::isDistinct)) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether somebody among them is more than a sector: "police" alone might be anybody's. */
    boolean isAnyDistinct(List<Party> some, List<Party> others) {
        return Stream.concat(some.stream(), others.stream()).anyMatch(parties::isDistinct);
    }

    /** Those of one list whose codes are not in another. */
    static List<Party> without(List<Party> parties, List<Party> others) {
        List<Party> left = new ArrayList<>(parties);
        left.removeIf(party -> others.stream()
                .anyMatch(other -> party.code() != null && party.code().equals(other.code())));
        return left;
    }
}
