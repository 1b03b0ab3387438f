package entente.claim;

import entente.lexicon.Countries;
import entente.lexicon.Countries.Sense;
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

/** Which nations the words of one sentence name, and whose a sector is that is told without one: "lawmakers in Norway". */
final class Nations {
    private static final int COUNTRY_LENGTH = 3;
    private static final String[] OWNING = {"nmod:poss", "compound", "amod", "nmod"};

    private final Context context;
    private final Tree tree;

    Nations(Context context, Tree tree) {
        this.context = context;
        this.tree = tree;
    }

    /** Whether a word names a country, as one who acts or as a place. */
    boolean isCountry(int head) {
        boolean named = tree.token(head).upos() == Upos.PROPN && nationAt(head).isPresent();
        return named || countryNamed(head).isPresent();
    }

    Optional<Place> place(int head) {
        return places().stream().filter(place -> place.head() == head).findFirst();
    }

    List<Place> places() {
        return Mentions.inSentence(context.mentions().places(), tree.sentence().index());
    }

    Party country(Place place) {
        String alpha2 = place.where().country();
        return Optional.ofNullable(alpha2)
                .flatMap(code -> countries().byAlpha2(code))
                .map(country -> new Party(country.name(), country.cameo(), null))
                .orElse(Party.named(place.where().name()));
    }

    Countries countries() {
        return context.lexicon().countries();
    }

    Optional<Actor> actor(int head) {
        Optional<Actor> actor = context.mentions().actorAt(tree.sentence().index(), head);
        boolean name = tree.token(head).upos() == Upos.PROPN;
        return actor.isPresent() || !name ? actor : context.mentions().actorOver(tree.sentence(), head);
    }

    /** "The ministers of Norway and Kenya": the same office of each nation. */
    List<Party> ofSeveral(int head, Party party) {
        String code = party.code();
        if (code == null || code.length() <= COUNTRY_LENGTH) {
            return List.of(party);
        }
        for (Token child : tree.children(head, OWNING)) {
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
    List<Party> ofNations(int head, Party sector, List<Party> owner) {
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

    /** Whether a code tells a sector without a country: {@code MIL}. */
    boolean isOfAnyNation(Party party) {
        String code = party.code();
        return code != null
                && code.length() == COUNTRY_LENGTH
                && countries().ofCode(code).isEmpty()
                && context.lexicon().classes().holds("@sector", code);
    }

    /**
     * Whose government, army or police it is that a report calls just so: of the country named in the phrase, else of the last
     * one in the sentence before it.
     */
    private Optional<Party> nationAround(int head, Party sector) {
        if (!context.lexicon().classes().holds("@official_sector", sector.code() == null ? "" : sector.code())) {
            return Optional.empty();
        }
        Optional<Party> last = Optional.empty();
        boolean teller = isTeller(head);
        for (Token token : tree.sentence().tokens()) {
            boolean inside = tree.sentence().isUnder(token.index(), head);
            boolean before = token.index() < head && !teller;
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
    Party of(Party owner, Party sector) {
        String code = owner.code();
        String whole =
                code == null || sector.code() == null ? code : countries().withSector(code, sector.code());
        return new Party(sector.name(), whole, sector.role());
    }

    /** The country that an adjective or a name stands for by itself: "a Russian jet". */
    Optional<Party> nation(int word) {
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
}
