package entente.mention;

import entente.lexicon.Lexicon;
import entente.model.Document;
import entente.model.Place;
import entente.model.Sentence;
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
        List<Toponym> all = toponyms.stream()
                .flatMap(List::stream)
                .filter(toponym -> toponym.sort() != Toponym.Sort.FACILITY)
                .toList();
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
        Sentence sentence = folded.sentence();
        Venues venues = new Venues(sentence, lexicon.placeContexts());
        List<Place> places = new ArrayList<>();
        List<Toponym> unplaced = new ArrayList<>();
        for (Toponym toponym : toponyms) {
            where(toponym)
                    .map(where -> place(sentence, toponym, where))
                    .ifPresentOrElse(places::add, () -> unplaced.add(toponym));
        }
        List<Place> facilities = unplaced.stream()
                .filter(toponym -> toponym.sort() == Toponym.Sort.FACILITY)
                .map(toponym -> venues.facility(toponym, places))
                .toList();
        List<Place> named = venues.byNoun(toponyms, places);
        places.addAll(facilities);
        places.removeIf(place -> named.stream().anyMatch(venue -> venue.span().contains(place.span())));
        places.addAll(named);
        places.sort(Comparator.comparing(Place::span));
        return places;
    }

    /** Where a name alone says it is; nowhere for a building that no gazetteer has under its whole name. */
    private Optional<Where> where(Toponym toponym) {
        return switch (toponym.sort()) {
            case NAMED -> resolved(toponym).or(() -> Optional.of(Where.named(toponym.name())));
            case UNREAD -> resolved(toponym);
            case FACILITY ->
                lexicon.gazetteer().find(toponym.name()).isEmpty() ? inside(toponym.name()) : resolved(toponym);
        };
    }

    private Optional<Where> resolved(Toponym toponym) {
        return resolver.resolve(toponym.name(), beside(toponym)).or(() -> inside(toponym.name()));
    }

    /** "Harbour Road in Accra": a name that no gazetteer has lies where its own last words say. */
    private Optional<Where> inside(String name) {
        int in = name.lastIndexOf(IN);
        return in <= 0
                ? Optional.empty()
                : resolver.resolve(name.substring(in + IN.length()), null).map(whole -> Venues.within(name, whole));
    }

    private static Place place(Sentence sentence, Toponym toponym, Where where) {
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
}
