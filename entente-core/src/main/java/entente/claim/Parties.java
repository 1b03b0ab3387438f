package entente.claim;

import entente.lexicon.Agents;
import entente.lexicon.WordClasses;
import entente.model.Actor;
import entente.model.Party;
import entente.model.Place;
import entente.model.Token;
import entente.model.Upos;
import entente.model.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom the words of one sentence name as somebody who acts or is acted upon. */
final class Parties {
    private static final int DEPTH = 3;
    private static final String[] OWNERS = {"nmod:poss", "compound", "amod", "nmod", "appos", "acl"};
    private static final List<String> THINGS = List.of("@target", "@premises", "@vehicle", "@ship", "@aircraft");
    private static final List<String> FIGHTERS = List.of("MIL", "REB", "COP", "UAF", "IMG");
    private static final Set<String> OWNING = Set.of("of", "from", "for");

    private final Context context;
    private final Tree tree;
    private final Stand stand;
    private final Nations nations;

    Parties(Context context, Tree tree) {
        this.context = context;
        this.tree = tree;
        this.stand = new Stand(context, tree);
        this.nations = new Nations(context, tree);
    }

    /** The parties that a nominal names, itself or through its owner; with what is coordinated. */
    List<Party> at(int head) {
        return at(List.of(head));
    }

    List<Party> at(List<Integer> heads) {
        List<Party> parties = new ArrayList<>();
        for (int head : heads) {
            for (int conjunct : tree.withConjuncts(head)) {
                single(conjunct, DEPTH).stream()
                        .filter(party -> parties.stream().noneMatch(p -> Participants.same(p, party)))
                        .forEach(parties::add);
            }
        }
        return parties;
    }

    /** The parties that nominals name; where one names a place, the country that it lies in. */
    List<Party> atOrCountry(List<Integer> heads) {
        List<Party> parties = new ArrayList<>(at(heads));
        for (int head : heads) {
            nations.place(head)
                    .map(nations::country)
                    .filter(party -> parties.isEmpty())
                    .ifPresent(parties::add);
        }
        return parties;
    }

    /** The parties that nominals name; where one names a country as a place, that country. */
    List<Party> atOrNation(List<Integer> heads) {
        boolean countries = heads.stream()
                .flatMap(head -> nations.place(head).stream())
                .allMatch(place -> place.where().precision() == Where.Precision.COUNTRY);
        return countries ? atOrCountry(heads) : at(heads);
    }

    /** The country of the place that stands nearest to a word; empty when no place is near. */
    List<Party> ofPlaceNear(int word) {
        return Nearest.to(word, tree, nations.places(), Place::head).map(nations::country).stream()
                .toList();
    }

    /** Those of whom only a sector is known with the country of the place that stands nearest to a word. */
    List<Party> ofPlaceNear(int word, List<Party> parties) {
        if (parties.stream().noneMatch(nations::isOfAnyNation)) {
            return parties;
        }
        Optional<Party> country =
                ofPlaceNear(word).stream().filter(party -> party.code() != null).findFirst();
        return country.isEmpty()
                ? parties
                : parties.stream()
                        .map(party -> nations.isOfAnyNation(party) ? nations.of(country.get(), party) : party)
                        .toList();
    }

    /** Whether a word names a known actor by itself. */
    boolean isKnown(int head) {
        return nations.actor(head).filter(actor -> actor.party().code() != null).isPresent();
    }

    /** Whether a code tells more than a sector: an unnamed audience is not known, an unnamed government of a country is. */
    boolean isDistinct(Party party) {
        return party.code() != null && !nations.isOfAnyNation(party);
    }

    /** Whether a word names somebody, known or not, or belongs to a nation. */
    boolean names(int head) {
        return nations.actor(head).isPresent() || nations.nation(head).isPresent();
    }

    /** Whether a word names a person who is neither soldier nor rebel, or a party. */
    boolean isPolitician(int head) {
        return nations.actor(head)
                .filter(actor -> actor.kind() == Actor.Kind.PERSON
                        || String.valueOf(actor.party().code()).contains("PTY"))
                .filter(actor ->
                        FIGHTERS.stream().noneMatch(String.valueOf(actor.party().code())::contains))
                .isPresent();
    }

    /** Whether a word names somebody, known or not. */
    boolean isActor(int head) {
        return nations.actor(head).isPresent();
    }

    /** Whether a word names a country, as one who acts or as a place. */
    boolean isCountry(int head) {
        return nations.isCountry(head);
    }

    /** Whether a word names a place. */
    boolean isPlace(int head) {
        return nations.place(head).isPresent();
    }

    private List<Party> single(int head, int depth) {
        if (tree.isReflexive(head)) {
            return List.of();
        }
        List<Party> meant = stand.at(head);
        if (!meant.isEmpty()) {
            return meant;
        }
        Optional<Actor> actor = nations.actor(head);
        Optional<Party> known = actor.map(Actor::party).filter(party -> party.code() != null);
        if (known.isPresent() && !nations.isOfAnyNation(known.get())) {
            return nations.ofSeveral(head, known.get());
        }
        List<Party> owner = depth == 0 ? List.of() : owner(head, depth);
        if (known.isPresent()) {
            return nations.ofNations(head, known.get(), owner);
        }
        Optional<Integer> counted = counted(head);
        if (counted.isPresent() && depth > 0) {
            return single(counted.get(), depth - 1);
        }
        Optional<Party> force = force(head);
        if (force.isPresent()) {
            return nations.ofNations(head, force.get(), owner);
        }
        if (!owner.isEmpty()) {
            return owner;
        }
        Optional<Party> nation = nations.nation(head);
        if (nation.isPresent()) {
            return List.of(nation.get());
        }
        return actor.filter(a -> a.kind() != Actor.Kind.PRONOUN)
                .map(a -> List.of(capital(a).orElse(a.party())))
                .orElse(List.of());
    }

    /** Of whom a number tells: "hundreds of prisoners". */
    private Optional<Integer> counted(int head) {
        boolean quantity = tree.token(head).upos() == Upos.NUM
                || context.lexicon().classes().holds("@quantity", tree.lemma(head));
        return quantity
                ? tree.children(head, "nmod").stream()
                        .filter(child -> tree.marker(child.index()).equals("of"))
                        .map(Token::index)
                        .findFirst()
                : Optional.empty();
    }

    /** Whose a thing is by its kind: "a police station", "an army convoy". */
    private Optional<Party> force(int head) {
        WordClasses classes = context.lexicon().classes();
        if (THINGS.stream().noneMatch(kind -> classes.holds(kind, tree.lemma(head)))) {
            return Optional.empty();
        }
        for (Token child : tree.children(head, "compound", "amod")) {
            Optional<Agents.Agent> agent = context.lexicon().agents().find(child.form());
            Optional<String> sector =
                    agent.map(Agents.Agent::sector).filter(code -> classes.holds("@official_sector", code));
            if (sector.isPresent()) {
                return Optional.of(
                        new Party(child.form() + " " + tree.token(head).form(), sector.get(), null));
            }
        }
        return Optional.empty();
    }

    /** A capital that acts or is called upon stands for its country. */
    private Optional<Party> capital(Actor actor) {
        if (actor.kind() == Actor.Kind.PERSON) {
            return Optional.empty();
        }
        return nations.countries()
                .words()
                .find(actor.party().name())
                .map(word -> new Party(word.name(), word.code(), null));
    }

    /** Whose it is: "a Russian jet", "ISIL sites", "the leaders of Germany and Italy", "the way Turkey acts". */
    private List<Party> owner(int head, int depth) {
        for (String relation : OWNERS) {
            for (Token child : tree.children(head, relation)) {
                List<Party> found = isOwner(child) ? owned(ownerIn(child), depth) : List.of();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private boolean isOwner(Token child) {
        if (child.is("acl")) {
            return ownerIn(child) != child.index();
        }
        return !child.relation().equals("nmod") || OWNING.contains(tree.marker(child.index()));
    }

    /** Of a clause its subject, of "linked to" and "loyal to" the one they name; else the word itself. */
    private int ownerIn(Token child) {
        if (!child.is("acl")) {
            return child.index();
        }
        String relation = context.lexicon().classes().holds("@affiliated", Tree.lemma(child)) ? "obl" : "nsubj";
        return tree.child(child.index(), relation).map(Token::index).orElse(child.index());
    }

    private List<Party> owned(int head, int depth) {
        List<Party> parties = new ArrayList<>();
        for (int conjunct : tree.withConjuncts(head)) {
            for (Party party : single(conjunct, depth - 1)) {
                if (party.code() != null && parties.stream().noneMatch(p -> Participants.same(p, party))) {
                    parties.add(party);
                }
            }
        }
        return parties;
    }
}
