package entente.claim;

import entente.lexicon.Agents;
import entente.lexicon.Countries;
import entente.lexicon.Countries.Sense;
import entente.lexicon.WordClasses;
import entente.mention.Mentions;
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
    private static final int COUNTRY_LENGTH = 3;
    private static final String[] OWNERS = {"nmod:poss", "compound", "amod", "nmod", "appos", "acl"};
    private static final String[] NATIONS = {"nmod:poss", "compound", "amod", "nmod"};
    private static final List<String> THINGS = List.of("@target", "@premises", "@vehicle", "@ship", "@aircraft");
    private static final List<String> FIGHTERS = List.of("MIL", "REB", "COP", "UAF", "IMG");
    private static final Set<String> OWNING = Set.of("of", "from", "for");

    private final Context context;
    private final Tree tree;
    private final Stand stand;

    Parties(Context context, Tree tree) {
        this.context = context;
        this.tree = tree;
        this.stand = new Stand(context, tree);
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
            place(head).map(this::country).filter(party -> parties.isEmpty()).ifPresent(parties::add);
        }
        return parties;
    }

    /** The parties that nominals name; where one names a country as a place, that country. */
    List<Party> atOrNation(List<Integer> heads) {
        boolean countries = heads.stream()
                .flatMap(head -> place(head).stream())
                .allMatch(place -> place.where().precision() == Where.Precision.COUNTRY);
        return countries ? atOrCountry(heads) : at(heads);
    }

    /** The country of the place that stands nearest to a word; empty when no place is near. */
    List<Party> ofPlaceNear(int word) {
        return Nearest.to(word, tree, places(), Place::head).map(this::country).stream()
                .toList();
    }

    /** Those of whom only a sector is known with the country of the place that stands nearest to a word. */
    List<Party> ofPlaceNear(int word, List<Party> parties) {
        if (parties.stream().noneMatch(this::isOfAnyNation)) {
            return parties;
        }
        Optional<Party> country =
                ofPlaceNear(word).stream().filter(party -> party.code() != null).findFirst();
        return country.isEmpty()
                ? parties
                : parties.stream()
                        .map(party -> isOfAnyNation(party) ? of(country.get(), party) : party)
                        .toList();
    }

    private Party country(Place place) {
        String alpha2 = place.where().country();
        return Optional.ofNullable(alpha2)
                .flatMap(code -> countries().byAlpha2(code))
                .map(country -> new Party(country.name(), country.cameo(), null))
                .orElse(Party.named(place.where().name()));
    }

    /** Whether a word names a known actor by itself. */
    boolean isKnown(int head) {
        return actor(head).filter(actor -> actor.party().code() != null).isPresent();
    }

    /** Whether a code tells more than a sector: an unnamed audience is not known, an unnamed government of a country is. */
    boolean isDistinct(Party party) {
        return party.code() != null && !isOfAnyNation(party);
    }

    /** Whether a word names somebody, known or not, or belongs to a nation. */
    boolean names(int head) {
        return actor(head).isPresent() || nation(head).isPresent();
    }

    /** Whether a word names a person who is neither soldier nor rebel, or a party. */
    boolean isPolitician(int head) {
        return actor(head)
                .filter(actor -> actor.kind() == Actor.Kind.PERSON
                        || String.valueOf(actor.party().code()).contains("PTY"))
                .filter(actor ->
                        FIGHTERS.stream().noneMatch(String.valueOf(actor.party().code())::contains))
                .isPresent();
    }

    /** Whether a word names somebody, known or not. */
    boolean isActor(int head) {
        return actor(head).isPresent();
    }

    /** Whether a word names a place. */
    boolean isPlace(int head) {
        return place(head).isPresent();
    }

    /** Whether a word names a country, as one who acts or as a place. */
    boolean isCountry(int head) {
        boolean named = tree.token(head).upos() == Upos.PROPN && nationAt(head).isPresent();
        return named || countryNamed(head).isPresent();
    }

    private Optional<Place> place(int head) {
        return places().stream().filter(place -> place.head() == head).findFirst();
    }

    private List<Place> places() {
        return Mentions.inSentence(context.mentions().places(), tree.sentence().index());
    }

    private Countries countries() {
        return context.lexicon().countries();
    }

    private Optional<Actor> actor(int head) {
        Optional<Actor> actor = context.mentions().actorAt(tree.sentence().index(), head);
        boolean name = tree.token(head).upos() == Upos.PROPN;
        return actor.isPresent() || !name ? actor : context.mentions().actorOver(tree.sentence(), head);
    }

    private List<Party> single(int head, int depth) {
        if (isReflexive(head)) {
            return List.of();
        }
        List<Party> meant = stand.at(head);
        if (!meant.isEmpty()) {
            return meant;
        }
        Optional<Actor> actor = actor(head);
        Optional<Party> known = actor.map(Actor::party).filter(party -> party.code() != null);
        if (known.isPresent() && !isOfAnyNation(known.get())) {
            return ofSeveral(head, known.get());
        }
        List<Party> owner = depth == 0 ? List.of() : owner(head, depth);
        if (known.isPresent()) {
            return ofNations(head, known.get(), owner);
        }
        Optional<Integer> counted = counted(head);
        if (counted.isPresent() && depth > 0) {
            return single(counted.get(), depth - 1);
        }
        Optional<Party> force = force(head);
        if (force.isPresent()) {
            return ofNations(head, force.get(), owner);
        }
        if (!owner.isEmpty()) {
            return owner;
        }
        Optional<Party> nation = nation(head);
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
                || context.lexicon().acts().classes().holds("@quantity", tree.lemma(head));
        return quantity
                ? tree.children(head, "nmod").stream()
                        .filter(child -> tree.marker(child.index()).equals("of"))
                        .map(Token::index)
                        .findFirst()
                : Optional.empty();
    }

    /** Whose a thing is by its kind: "a police station", "an army convoy". */
    private Optional<Party> force(int head) {
        WordClasses classes = context.lexicon().acts().classes();
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
        return countries().words().find(actor.party().name()).map(word -> new Party(word.name(), word.code(), null));
    }

    /** "The ministers of Norway and Kenya": the same office of each nation. */
    private List<Party> ofSeveral(int head, Party party) {
        String code = party.code();
        if (code == null || code.length() <= COUNTRY_LENGTH) {
            return List.of(party);
        }
        for (Token child : tree.children(head, NATIONS)) {
            List<Party> nations = nations(child.index());
            boolean itsOwn = nations.size() > 1
                    && nations.stream().anyMatch(nation -> code.startsWith(String.valueOf(nation.code())));
            if (itsOwn) {
                Party sector = new Party(party.name(), code.substring(COUNTRY_LENGTH), party.role());
                return nations.stream().map(nation -> of(nation, sector)).toList();
            }
        }
        return List.of(party);
    }

    /** A sector alone, "lawmakers", with the nation of those who own it, in which it is, or around which it is told of. */
    private List<Party> ofNations(int head, Party sector, List<Party> owner) {
        List<Party> nations = new ArrayList<>(owner);
        for (int word : tree.withConjuncts(tree.firstConjunct(head))) {
            for (Token child : tree.children(word, "nmod")) {
                if (nations.isEmpty()
                        && child.index() > head
                        && tree.marker(child.index()).equals("in")) {
                    nations.addAll(nations(child.index()));
                }
            }
        }
        if (nations.isEmpty()) {
            nationAround(head, sector).ifPresent(nations::add);
        }
        return nations.isEmpty()
                ? List.of(sector)
                : nations.stream().map(nation -> of(nation, sector)).toList();
    }

    /** The nations that a word and those coordinated with it name. */
    private List<Party> nations(int word) {
        return tree.withConjuncts(word).stream()
                .flatMap(conjunct -> nationAt(conjunct).or(() -> countryNamed(conjunct)).stream())
                .toList();
    }

    private Optional<Party> countryNamed(int word) {
        return place(word)
                .filter(place -> place.where().precision() == Where.Precision.COUNTRY)
                .map(this::country);
    }

    private boolean isReflexive(int head) {
        String form = tree.token(head).form();
        return form.endsWith("self") || form.endsWith("selves");
    }

    /** Whether a code tells a sector without a country: {@code MIL}. */
    private boolean isOfAnyNation(Party party) {
        String code = party.code();
        return code != null
                && code.length() == COUNTRY_LENGTH
                && countries().ofCode(code).isEmpty()
                && context.lexicon().acts().classes().holds("@sector", code);
    }

    /**
     * Whose government, army or police it is that a report calls just so: of the country named in the phrase, else of the last
     * one in the sentence before it.
     */
    private Optional<Party> nationAround(int head, Party sector) {
        if (!context.lexicon().acts().classes().holds("@official_sector", sector.code() == null ? "" : sector.code())) {
            return Optional.empty();
        }
        Optional<Party> last = Optional.empty();
        for (Token token : tree.sentence().tokens()) {
            boolean inside = tree.sentence().isUnder(token.index(), head);
            boolean before = token.index() < head && !isTeller(head);
            Optional<Party> nation = inside || before ? nationAt(token.index()) : Optional.empty();
            if (inside && nation.isPresent()) {
                return nation;
            }
            last = nation.isPresent() ? nation : last;
        }
        return last;
    }

    /** Whether somebody only tells what the rest of the sentence says: "..., an official said" is of any nation. */
    private boolean isTeller(int head) {
        Token token = tree.token(head);
        return token.is("nsubj") && (tree.token(token.head()).is("parataxis") || tree.has(token.head(), "ccomp"));
    }

    private Optional<Party> nationAt(int word) {
        Optional<Party> actor =
                context.mentions().actorAt(tree.sentence().index(), word).map(Actor::party);
        return actor.filter(party -> party.code() != null && party.code().length() == COUNTRY_LENGTH)
                .filter(party -> !isOfAnyNation(party))
                .or(() -> actor.map(Party::code)
                        .flatMap(code -> countries().ofCode(code))
                        .map(country -> new Party(country.name(), country.cameo(), null)))
                .or(() -> nation(word));
    }

    /** "IS militants" are IS; "Turkish soldiers" are a sector of Turkey. */
    private Party of(Party owner, Party sector) {
        String code = owner.code();
        String whole =
                code == null || sector.code() == null ? code : countries().withSector(code, sector.code());
        return new Party(sector.name(), whole, sector.role());
    }

    /** The country that an adjective or a name stands for by itself: "a Russian jet". */
    private Optional<Party> nation(int word) {
        Token token = tree.token(word);
        if (token.upos() != Upos.ADJ && token.upos() != Upos.PROPN) {
            return Optional.empty();
        }
        return countries()
                .words()
                .find(token.form())
                .filter(found -> found.sense() != Sense.CAPITAL && found.sense() != Sense.SEAT)
                .map(found -> new Party(found.name(), found.code(), null));
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
        String relation = context.lexicon().acts().classes().holds("@affiliated", Tree.lemma(child)) ? "obl" : "nsubj";
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
