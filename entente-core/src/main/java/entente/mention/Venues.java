package entente.mention;

import entente.lexicon.PlaceContexts;
import entente.model.Place;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import entente.model.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds buildings and the like, and puts them where the place beside them lies. */
final class Venues {
    /** Before the ends of a journey: where somebody goes from a building is not where it stands. */
    private static final Set<String> MOTION = Set.of("to", "from", "for", "toward", "towards", "via");

    private final Sentence sentence;
    private final PlaceContexts contexts;

    Venues(Sentence sentence, PlaceContexts contexts) {
        this.sentence = sentence;
        this.contexts = contexts;
    }

    /** "The Radisson Blu hotel in Bamako": nouns for a venue with a name before them. */
    List<Place> byNoun(List<Toponym> toponyms, List<Place> places) {
        List<Place> venues = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isVenueNoun(token)) {
                int first = firstOfName(token.index());
                boolean isNamed = first < token.index()
                        && toponyms.stream().noneMatch(t -> t.first() <= first && t.end() > token.index());
                if (isNamed) {
                    venues.add(venue(first, token.index() + 1, token.index(), places));
                }
            }
        }
        return venues;
    }

    /** A name that the reader takes for one of a building, and no gazetteer has. */
    Place facility(Toponym name, List<Place> places) {
        List<Place> standing =
                places.stream().filter(place -> !isEndOfJourney(place)).toList();
        return venue(name.first(), name.end(), name.head(), standing);
    }

    private boolean isEndOfJourney(Place place) {
        return MOTION.contains(Usage.of(sentence, place.head()).preposition());
    }

    /** A noun for a venue that is not itself part of a longer name: not "Park" in "Park hotel". */
    private boolean isVenueNoun(Token token) {
        boolean isPart = token.index() + 1 < sentence.size()
                && token.is("compound")
                && sentence.token(token.index() + 1).upos() != Upos.PUNCT
                && token.head() > token.index();
        return !isPart && contexts.isVenueNoun(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Leftwards over proper nouns; the noun itself where none stands there. */
    private int firstOfName(int noun) {
        int first = noun;
        while (first > 0 && sentence.token(first - 1).upos() == Upos.PROPN) {
            first--;
        }
        return first;
    }

    private Place venue(int first, int end, int head, List<Place> places) {
        String name = NameSpans.written(sentence, first, end);
        Span words = sentence.cover(first, end - 1);
        List<Place> others =
                places.stream().filter(place -> !words.contains(place.span())).toList();
        Where where = PlaceOfWord.find(sentence, others, head)
                .map(Place::where)
                .filter(whole -> whole.precision() != Where.Precision.NAME)
                .map(whole -> within(name, whole))
                .orElseGet(() -> Where.named(name));
        return new Place(sentence.index(), head, words, where);
    }

    /** A venue in a larger place. */
    static Where within(String name, Where whole) {
        return new Where(name, whole.country(), whole.admin1(), whole.lat(), whole.lon(), Where.Precision.VENUE, null);
    }
}
