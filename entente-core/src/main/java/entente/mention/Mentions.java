package entente.mention;

import entente.lexicon.Lexicon;
import entente.model.Actor;
import entente.model.Count;
import entente.model.Day;
import entente.model.Document;
import entente.model.Mention;
import entente.model.Place;
import entente.model.Quote;
import entente.model.Sentence;
import entente.model.Span;
import java.util.Comparator;
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
                Actors.in(document, lexicon),
                Places.in(document, lexicon),
                Days.in(document, lexicon),
                Counts.in(document, lexicon),
                Quotes.in(document, lexicon));
    }

    /** The actor whose head is the given word, if it is one. */
    public Optional<Actor> actorAt(int sentence, int token) {
        return inSentence(actors, sentence).stream()
                .filter(actor -> actor.head() == token)
                .findFirst();
    }

    /** The actor whose phrase holds a word, if any: the shortest where several do. */
    public Optional<Actor> actorOver(Sentence sentence, int token) {
        Span word = sentence.token(token).span();
        return inSentence(actors, sentence.index()).stream()
                .filter(actor -> actor.span().contains(word))
                .min(Comparator.comparingInt(actor -> actor.span().length()));
    }

    /** The mentions of one kind that stand in a sentence; {@code mentions} in the order of the text. */
    public static <M extends Mention> List<M> inSentence(List<M> mentions, int sentence) {
        return mentions.subList(firstOf(mentions, sentence), firstOf(mentions, sentence + 1));
    }

    /** Index of the first mention that does not stand before a sentence: by bisection, since it is asked for every word. */
    private static int firstOf(List<? extends Mention> mentions, int sentence) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
