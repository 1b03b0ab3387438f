package entente.claim;

import entente.lexicon.Action;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word that tells of an act, with who stands around it.
 *
 * @param token index of the word
 * @param code CAMEO code of the whole
 * @param source heads of those who act
 * @param recipient heads of those acted upon, in the order in which they should be tried
 * @param content the act that it speaks about: of "urged talks", the talks; null when none
 */
record Act(
        int token,
        Action action,
        String code,
        List<Integer> source,
        List<Recipient> recipient,
        @Nullable Act content) {

    private static final Set<String> OF_OWN = Set.of("03", "12", "13");
    private static final Set<String> NEEDS_RECIPIENT = Set.of("04", "06", "07", "16");

    /**
     * Heads that stand in one slot.
     *
     * @param place whether a place there stands for its country
     */
    record Recipient(List<Integer> heads, boolean place) {
        Recipient {
            heads = List.copyOf(heads);
        }
    }

    Act {
        source = List.copyOf(source);
        recipient = List.copyOf(recipient);
    }

    /** The same with another code. */
    Act coded(String other) {
        return new Act(token, action, other, source, recipient, content);
    }

    /** Whether it is no event without somebody to whom it is done. */
    boolean needsRecipient() {
        return NEEDS_RECIPIENT.contains(root());
    }

    /** Whether the other act is what those who act promise, refuse or threaten to do themselves: "Norway refused to help". */
    boolean isOfOwn(Act other) {
        return OF_OWN.contains(root()) && !source.isEmpty() && source.equals(other.source());
    }

    String root() {
        return code.substring(0, 2);
    }

    /** Whether it is done by saying that something will not or must be done. */
    boolean isBySaying() {
        return action.equals(Acts.REFUSAL) || action.equals(Acts.DEMAND);
    }

    /** Whether it is done to oneself. */
    boolean isReflexive(Tree tree) {
        return recipient.stream().flatMap(slot -> slot.heads().stream()).anyMatch(tree::isReflexive);
    }

    boolean isAid() {
        return root().equals("07");
    }

    boolean isMutual() {
        return action.manner() == Action.Manner.MUTUAL
                || (action.isDelegating() && content != null && content.isMutual());
    }
}
