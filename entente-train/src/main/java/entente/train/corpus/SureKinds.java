package entente.train.corpus;

import entente.lexicon.Calendar;
import entente.lexicon.FirstNames;
import entente.lexicon.Gazetteer;
import entente.lexicon.GazetteerEntry;
import entente.lexicon.KnownActor;
import entente.lexicon.Lexicon;
import entente.lexicon.Spelling;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a name names when the lexicon leaves no doubt: it knows it as one kind only, places being countries, regions and
 * large cities.
 */
final class SureKinds {
    /** Weight in the gazetteer below which a place is too small to be meant for sure; other names are spelled like it. */
    private static final double LEAST_OF_ONE_WORD = 700_000;

    private static final double LEAST_OF_SEVERAL = 100_000;

    private static final int LONGEST_ABBREVIATION = 3;

    private final Lexicon lexicon;
    private final FirstNames firstNames;
    private final Calendar calendar;

    SureKinds(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.firstNames = lexicon.firstNames();
        this.calendar = lexicon.calendar();
    }

    /** The kind of a name; none in doubt. */
    Optional<NameKind> of(List<String> name) {
        String written = String.join(" ", name);
        Set<NameKind> kinds = EnumSet.noneOf(NameKind.class);
        actor(written).ifPresent(kinds::add);
        if (!isShort(written) && isPlace(written, name.size())) {
            kinds.add(NameKind.LOC);
        }
        if (name.size() == 1 && isFirstName(written) && calendar.month(written).isEmpty()) {
            kinds.add(NameKind.PER);
        }
        return kinds.size() == 1 ? kinds.stream().findFirst() : Optional.empty();
    }

    /** Whether a word is known as the first name of men or of women. */
    boolean isFirstName(String word) {
        return !firstNames.gender(word).isEmpty();
    }

    /** Whether words are so few letters that only capitals make them a name (US, not Us). */
    private static boolean isShort(String written) {
        return Spelling.fold(written).length() <= LONGEST_ABBREVIATION && !Spelling.isCapitals(written);
    }

    /** An abbreviation ("IS") counts only in capitals. */
    private Optional<NameKind> actor(String written) {
        return lexicon.knownActors()
                .find(written)
                .filter(alias -> !Spelling.isCapitals(alias.written()) || Spelling.isCapitals(written))
                .map(alias -> kind(alias.actor()));
    }

    private static NameKind kind(KnownActor actor) {
        return switch (actor.kind()) {
            case PERSON -> NameKind.PER;
            case ORGANISATION, GROUP -> NameKind.ORG;
        };
    }

    private boolean isPlace(String written, int words) {
        double least = words == 1 ? LEAST_OF_ONE_WORD : LEAST_OF_SEVERAL;
        return lexicon.gazetteer().find(written).stream().anyMatch(place -> isSure(place, written, least));
    }

    private static boolean isSure(GazetteerEntry place, String written, double least) {
        boolean isAbbreviated = Spelling.isCapitals(place.name()) && !Spelling.isCapitals(written);
        return !isAbbreviated && Gazetteer.weight(place) >= least;
    }
}
