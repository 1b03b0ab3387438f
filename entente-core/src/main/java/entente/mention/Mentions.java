package entente.mention;

import entente.lexicon.Lexicon;
import entente.model.Actor;
import entente.model.Count;
import entente.model.Day;
import entente.model.Document;
import entente.model.Mention;
import entente.model.Place;
import entente.model.Quote;
import java.util.List;
import java.util.Optional;

/** All mentions of a document, each list in the order of the text. */
public record Mentions(List<Actor> actors, List<Place> places, List<Day> days, List<Count> counts, List<Quote> quotes) {
    public Mentions {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        days = List.copyOf(days);
        counts = List.copyOf(counts);
        quotes = List.copyOf(quotes);
    }

    /** Finds them. */
    public static Mentions in(Document document, Lexicon lexicon) {
        return new Mentions(
                List.of(), List.of(), List.of(), Counts.in(document, lexicon), Quotes.in(document, lexicon));
    }

    /** The actor whose head is the given word, if it is one. */
    public Optional<Actor> actorAt(int sentence, int token) {
        for (Actor actor : actors) {
            if (actor.sentence() == sentence && actor.head() == token) {
                return Optional.of(actor);
            }
        }
        return Optional.empty();
    }

    /** The mentions of one kind that stand in a sentence. */
    public static <M extends Mention> List<M> inSentence(List<M> mentions, int sentence) {
        return mentions.stream().filter(m -> m.sentence() == sentence).toList();
    }
}
