package entente.gold.links;

import entente.lexicon.Lexicon;
import entente.link.Links;
import entente.link.Ranker;
import entente.model.Link;
import java.util.List;

/** A way to link the phrases of a document. */
@FunctionalInterface
public interface Linking {

    List<Link> links(GoldTexts.Read text);

    /** What a ranker answers. */
    static Linking ranked(Ranker ranker, Lexicon lexicon) {
        return text -> Links.in(text.document(), text.vectors(), ranker, lexicon);
    }

    /** The nearest phrase before that agrees. */
    static Linking nearest(Lexicon lexicon) {
        return new NearestLinks(lexicon);
    }

    /** What the rules for actors put together. */
    static Linking rules(Lexicon lexicon) {
        return new RuleLinks(lexicon);
    }
}
