package entente.claim;

import entente.lexicon.Lexicon;
import entente.mention.Mentions;
import entente.model.Actor;
import entente.model.Document;
import entente.model.Party;
import entente.model.Place;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Where;
import entente.source.Chains;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A context in which a handful of words are known actors and places. */
final class Known {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Map<String, String> ACTORS = Map.ofEntries(
            Map.entry("Arland", "ARL"),
            Map.entry("Arlandic", "ARL"),
            Map.entry("Bevonia", "BEV"),
            Map.entry("Bevonian", "BEV"),
            Map.entry("Coria", "COR"),
            Map.entry("Dastan", "DAS"),
            Map.entry("Orlov", "ARLGOV"),
            Map.entry("Brandt", "BEVGOV"),
            Map.entry("Front", "IMGREB"));

    private Known() {}

    static Context context(Document document) {
        return context(document, LEXICON);
    }

    static Context context(Document document, Lexicon lexicon) {
        List<Actor> actors = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                String code = ACTORS.get(token.form());
                if (code != null) {
                    Party party = new Party(token.form(), code, null);
                    actors.add(new Actor(sentence.index(), token.index(), token.span(), Actor.Kind.COUNTRY, party));
                }
                if (token.form().equals("Ezra")) {
                    places.add(new Place(sentence.index(), token.index(), token.span(), Where.named("Ezra")));
                }
            }
        }
        Mentions mentions = new Mentions(actors, places, List.of(), List.of(), List.of());
        return new Context(document, mentions, Chains.of(document, mentions, lexicon), lexicon);
    }
}
