package entente.mention;

import entente.lexicon.Lexicon;
import entente.model.Document;
import entente.model.Place;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import entente.model.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the places that are named as places, and which of them a word's act took place in. */
public final class Places {
    private static final String IN = " in ";

    private static final Set<String> WITHIN = Set.of("in", "at", "near", "of", "outside");

    private final Document document;
    private final Lexicon lexicon;
    private final PlaceResolver resolver;

    private Places(Document document, Lexicon lexicon, PlaceResolver resolver) {
        this.document = document;
        this.lexicon = lexicon;
        this.resolver = resolver;
    }

    /** All places of a document, in the order of the text. */
    public static List<Place> in(Document document, Lexicon lexicon) {
        List<Folded> folded = document.sentences().stream().map(Folded::of).toList();
        NameSpans finder = new NameSpans(lexicon, document.imprint().published().latest());
        List<List<NameSpan>> names = folded.stream().map(finder::in).toList();
        Toponyms finders = new Toponyms(lexicon);
        List<List<Toponym>> toponyms = new ArrayList<>();
        for (int at = 0; at < folded.size(); at++) {
            toponyms.add(finders.in(folded.get(at), names.get(at)));
        }
        List<Toponym> all = toponyms.stream().flatMap(List::stream).toList();
        Places places = new Places(document, lexicon, new PlaceResolver(lexicon, names, all));
        List<Place> found = new ArrayList<>();
        for (int at = 0; at < folded.size(); at++) {
            found.addAll(places.in(folded.get(at), toponyms.get(at)));
        }
        return found;
    }

    /** The place where what a word tells happened, as the tree has it: see {@link PlaceOfWord}. */
    public static Optional<Place> at(Document document, Mentions mentions, int sentence, int token) {
        return PlaceOfWord.find(
                document.sentences().get(sentence), Mentions.inSentence(mentions.places(), sentence), token);
    }

    private List<Place> in(Folded folded, List<Toponym> toponyms) {
        List<Place> places = new ArrayList<>();
        for (Toponym toponym : toponyms) {
            Optional<Where> where =
                    resolver.resolve(toponym.name(), beside(toponym)).or(() -> inside(toponym.name()));
            if (where.isPresent() || toponym.isSure()) {
                places.add(place(folded, toponym, where.orElseGet(() -> Where.named(toponym.name()))));
            }
        }
        List<Place> venues = venues(folded, toponyms, places);
        places.removeIf(place -> venues.stream().anyMatch(venue -> venue.span().contains(place.span())));
        places.addAll(venues);
        places.sort(Comparator.comparing(Place::span));
        return places;
    }

    /** "Harbour Road in Accra": a name that no gazetteer has lies where its own last words say. */
    private Optional<Where> inside(String name) {
        int in = name.lastIndexOf(IN);
        return in <= 0
                ? Optional.empty()
                : resolver.resolve(name.substring(in + IN.length()), null).map(whole -> within(name, whole));
    }

    private static Where within(String name, Where whole) {
        return new Where(name, whole.country(), whole.admin1(), whole.lat(), whole.lon(), Where.Precision.VENUE, null);
    }

    private Place place(Folded folded, Toponym toponym, Where where) {
        Sentence sentence = folded.sentence();
        return new Place(toponym.sentence(), toponym.head(), sentence.cover(toponym.first(), toponym.end() - 1), where);
    }

    /** What is named right after it: "Antalya, Turkey", "Paris in Texas". */
    private @Nullable String beside(Toponym toponym) {
        Sentence sentence = document.sentences().get(toponym.sentence());
        int first = toponym.end() + 1;
        int end = first;
        while (end < sentence.size() && sentence.token(end).upos() == Upos.PROPN) {
            end++;
        }
        boolean isLinked = end > first
                && (sentence.token(toponym.end()).form().equals(",")
                        || WITHIN.contains(sentence.token(toponym.end()).form().toLowerCase(Locale.ROOT)));
        return isLinked ? NameSpans.written(sentence, first, end) : null;
    }

    /** "The Radisson Blu hotel in Bamako": a noun for a venue with a name, put where the place beside it lies. */
    private List<Place> venues(Folded folded, List<Toponym> toponyms, List<Place> places) {
        Sentence sentence = folded.sentence();
        List<Place> venues = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isVenueNoun(sentence, token)) {
                int first = firstOfName(sentence, token.index());
                boolean isNamed = first < token.index()
                        && toponyms.stream().noneMatch(t -> t.first() <= first && t.end() > token.index());
                if (isNamed) {
                    venues.add(venue(sentence, first, token.index(), places));
                }
            }
        }
        return venues;
    }

    /** A noun for a venue that is not itself part of a longer name: not "Park" in "Park hotel". */
    private boolean isVenueNoun(Sentence sentence, Token token) {
        boolean isPart = token.index() + 1 < sentence.size()
                && token.is("compound")
                && sentence.token(token.index() + 1).upos() != Upos.PUNCT
                && token.head() > token.index();
        return !isPart && lexicon.placeContexts().isVenueNoun(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Leftwards over proper nouns; the noun itself where none stands there. */
    private static int firstOfName(Sentence sentence, int noun) {
        int first = noun;
        while (first > 0 && sentence.token(first - 1).upos() == Upos.PROPN) {
            first--;
        }
        return first;
    }

    private static Place venue(Sentence sentence, int first, int noun, List<Place> places) {
        String name = NameSpans.written(sentence, first, noun + 1);
        Span words = sentence.cover(first, noun);
        List<Place> others =
                places.stream().filter(place -> !words.contains(place.span())).toList();
        Where where = PlaceOfWord.find(sentence, others, noun)
                .map(Place::where)
                .filter(whole -> whole.precision() != Where.Precision.NAME)
                .map(whole -> within(name, whole))
                .orElseGet(() -> Where.named(name));
        return new Place(sentence.index(), noun, words, where);
    }
}
