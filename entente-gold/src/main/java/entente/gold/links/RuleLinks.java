package entente.gold.links;

import entente.lexicon.Lexicon;
import entente.mention.Actors;
import entente.model.Actor;
import entente.model.Document;
import entente.model.Link;
import entente.model.Phrase;
import entente.model.Sentence;
import entente.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The links that actors tell: each is linked to the one before it that resolves to the same party. */
final class RuleLinks implements Linking {
    private final Lexicon lexicon;

    RuleLinks(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Link> links(GoldTexts.Read text) {
        Document document = text.document();
        List<Link> links = new ArrayList<>();
        Map<String, Phrase> last = new HashMap<>();
        for (Actor actor : Actors.in(document, lexicon)) {
            Sentence sentence = document.sentences().get(actor.sentence());
            boolean isRelative = sentence.token(actor.head()).xpos().startsWith("W");
            if (!isRelative) {
                Phrase phrase = phrase(actor, sentence);
                Phrase before = last.put(actor.party().name(), phrase);
                if (before != null && before.compareTo(phrase) < 0) {
                    links.add(new Link(phrase, before, 1));
                }
            }
        }
        return links;
    }

    private static Phrase phrase(Actor actor, Sentence sentence) {
        int first = actor.head();
        int end = actor.head() + 1;
        for (Token token : sentence.tokens()) {
            if (actor.span().contains(token.span())) {
                first = Math.min(first, token.index());
                end = Math.max(end, token.index() + 1);
            }
        }
        return new Phrase(actor.sentence(), actor.head(), first, end);
    }
}
