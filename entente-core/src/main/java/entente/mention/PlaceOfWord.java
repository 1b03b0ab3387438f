package entente.mention;

import entente.model.Argument;
import entente.model.Place;
import entente.model.Sentence;
import entente.model.Token;
import java.util.List;
import java.util.Optional;

/**
 * Chooses among the places of a sentence the one where what a word tells happened: its argument of place, what hangs
 * below it, what hangs below the words above it; the nearest in the tree first. A finer place beats a coarser one that
 * is little nearer ("in Turkey ... at a hotel in Antalya").
 */
final class PlaceOfWord {
    private static final int FARTHEST = 9;
    private static final int UP = 2;
    private static final int CLAUSE = 3;
    private static final int SLACK = 2;

    private final Sentence sentence;
    private final int word;

    private PlaceOfWord(Sentence sentence, int word) {
        this.sentence = sentence;
        this.word = word;
    }

    static Optional<Place> find(Sentence sentence, List<Place> places, int word) {
        return new PlaceOfWord(sentence, word).find(places);
    }

    private Optional<Place> find(List<Place> places) {
        Place best = null;
        int nearest = FARTHEST + 1;
        for (Place place : places) {
            int distance = distance(place.head());
            boolean isNearer =
                    distance < nearest && !(best != null && isFiner(best, place) && nearest - distance <= SLACK);
            boolean isFiner =
                    best != null && distance <= FARTHEST && isFiner(place, best) && distance - nearest <= SLACK;
            if (isNearer || isFiner) {
                best = place;
                nearest = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isFiner(Place place, Place other) {
        return place.where().precision().compareTo(other.where().precision()) < 0
                && place.where().country() != null
                && place.where().country().equals(other.where().country());
    }

    /** Steps in the tree from the word to a place; going up and into other clauses costs more. */
    private int distance(int place) {
        if (isArgument(place)) {
            return 0;
        }
        int up = 0;
        for (int at = word;
                at != Token.ROOT && up <= FARTHEST;
                at = sentence.token(at).head()) {
            int down = down(place, at);
            if (down >= 0) {
                return up + down;
            }
            up += UP + (isClause(at) ? 1 : 0);
        }
        return FARTHEST + 1;
    }

    private boolean isArgument(int place) {
        for (Argument argument :
                sentence.predicate(word).map(p -> p.arguments()).orElse(List.of())) {
            boolean isLocation =
                    argument.role().equals("ARGM-LOC") || argument.role().equals("AM-LOC");
            if (isLocation && sentence.isUnder(place, argument.token())) {
                return true;
            }
        }
        return false;
    }

    /** Steps down from an ancestor to a place; negative when it does not hang below. */
    private int down(int place, int ancestor) {
        int steps = 0;
        int at = place;
        while (at != Token.ROOT && at != ancestor) {
            steps += isClause(at) ? CLAUSE : 1;
            at = sentence.token(at).head();
        }
        return at == ancestor ? steps : -1;
    }

    private boolean isClause(int at) {
        Token token = sentence.token(at);
        return token.is("ccomp") || token.is("advcl") || token.is("acl") || token.is("parataxis") || token.is("conj");
    }
}
