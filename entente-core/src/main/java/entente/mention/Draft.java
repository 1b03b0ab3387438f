package entente.mention;

import entente.model.Actor;
import entente.model.Party;

/**
 * An actor in the making: what the links between actors of an article look at.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param gender {@code m}, {@code f}, or empty when not told
 * @param isMany whether "they" can mean it
 * @param isNamed whether a name stands there, not only a noun
 */
record Draft(
        int sentence,
        int first,
        int end,
        int head,
        Actor.Kind kind,
        Party party,
        String gender,
        boolean isMany,
        boolean isNamed) {

    Draft with(Party other) {
        return new Draft(sentence, first, end, head, kind, other, gender, isMany, isNamed);
    }

    boolean isPerson() {
        return kind == Actor.Kind.PERSON || (kind == Actor.Kind.ROLE && !isMany);
    }
}
