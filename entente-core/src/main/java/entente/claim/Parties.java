package entente.claim;

import entente.mention.Mentions;
import entente.model.Actor;
import entente.model.Party;
import entente.model.Place;
import entente.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom the words of one sentence name as somebody who acts or is acted upon. */
final class Parties {
    private static final int DEPTH = 3;
    private static final String[] OWNERS = {"nmod:poss", "compound", "amod", "nmod", "appos"};

    private final Context context;
    private final Tree tree;

    Parties(Context context, Tree tree) {
        this.context = context;
        this.tree = tree;
    }

    /** The parties that a nominal names, itself or through its owner; with what is coordinated. */
    List<Party> at(int head) {
        List<Party> parties = new ArrayList<>();
        for (int conjunct : tree.withConjuncts(head)) {
            for (Party party : single(conjunct, DEPTH)) {
                if (!parties.contains(party)) {
                    parties.add(party);
                }
            }
        }
        return parties;
    }

    List<Party> at(List<Integer> heads) {
        List<Party> parties = new ArrayList<>();
        for (int head : heads) {
            for (Party party : at(head)) {
                if (!parties.contains(party)) {
                    parties.add(party);
                }
            }
        }
        return parties;
    }

    /** The parties that nominals name; where one names a place, the country that it lies in. */
    List<Party> atOrCountry(List<Integer> heads) {
        List<Party> parties = new ArrayList<>(at(heads));
        for (int head : heads) {
            place(head).map(this::country).filter(party -> parties.isEmpty()).ifPresent(parties::add);
        }
        return parties;
    }

    /** The country of the place that stands nearest to a word; empty when no place is near. */
    List<Party> ofPlaceNear(int word) {
        List<Place> places =
                Mentions.inSentence(context.mentions().places(), tree.sentence().index());
        return Nearest.to(word, tree, places, Place::head).map(this::country).stream()
                .toList();
    }

    private Party country(Place place) {
        String alpha2 = place.where().country();
        return Optional.ofNullable(alpha2)
                .flatMap(code -> context.lexicon().countries().byAlpha2(code))
                .map(country -> new Party(country.name(), country.cameo(), null))
                .orElse(Party.named(place.where().name()));
    }

    /** Whether a word names a known actor by itself. */
    boolean isKnown(int head) {
        return actor(head).filter(actor -> actor.party().code() != null).isPresent();
    }

    /** Whether a word names somebody, known or not. */
    boolean names(int head) {
        return actor(head).isPresent();
    }

    /** Whether a word names a place. */
    boolean isPlace(int head) {
        return place(head).isPresent();
    }

    private Optional<Place> place(int head) {
        return Mentions.inSentence(context.mentions().places(), tree.sentence().index()).stream()
                .filter(place -> place.head() == head)
                .findFirst();
    }

    private Optional<Actor> actor(int head) {
        return context.mentions().actorAt(tree.sentence().index(), head);
    }

    private List<Party> single(int head, int depth) {
        Optional<Actor> actor = actor(head);
        if (actor.isPresent() && actor.get().party().code() != null) {
            return List.of(actor.get().party());
        }
        List<Party> owner = depth == 0 ? List.of() : owner(head, depth);
        if (!owner.isEmpty()) {
            return owner;
        }
        return actor.filter(a -> a.kind() != Actor.Kind.PRONOUN)
                .map(a -> List.of(a.party()))
                .orElse(List.of());
    }

    /** Whose it is: "a Russian jet", "ISIL sites", "the leaders of Germany and Italy". */
    private List<Party> owner(int head, int depth) {
        for (String relation : OWNERS) {
            for (Token child : tree.children(head, relation)) {
                List<Party> found = isOwner(child) ? owned(child.index(), depth) : List.of();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private boolean isOwner(Token child) {
        String marker = tree.marker(child.index());
        return !child.relation().equals("nmod") || marker.equals("of") || marker.equals("from");
    }

    private List<Party> owned(int head, int depth) {
        List<Party> parties = new ArrayList<>();
        for (int conjunct : tree.withConjuncts(head)) {
            for (Party party : single(conjunct, depth - 1)) {
                if (party.code() != null && !parties.contains(party)) {
                    parties.add(party);
                }
            }
        }
        return parties;
    }
}
