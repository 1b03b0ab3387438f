package entente.claim;

import entente.lexicon.Lexicon;
import entente.mention.Mentions;
import entente.model.Document;
import entente.source.Chains;

/** All that a finder of claims looks at. */
public record Context(Document document, Mentions mentions, Chains chains, Lexicon lexicon) {}
