package entente.claim;

import entente.lexicon.Lexicon;
import entente.mention.Mentions;
import entente.model.Actor;
import entente.model.Document;
import entente.source.Chains;
import java.util.Optional;

/** All that a finder of claims looks at. */
public record Context(Document document, Mentions mentions, Chains chains, Lexicon lexicon) {
    /** The actor that a word names; a pronoun only where it is known whom it means. */
    Optional<Actor> actor(Glimpse glimpse, int head) {
        return mentions.actorAt(glimpse.tree().sentence().index(), head)
                .filter(actor ->
                        actor.kind() != Actor.Kind.PRONOUN || actor.party().code() != null);
    }
}
