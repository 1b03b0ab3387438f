package entente.claim;

import entente.lexicon.Action;
import entente.model.Party;
import entente.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Who did it and to whom: the parties that an act's words name. */
record Participants(List<Party> source, List<Party> recipient) {
    private static final Set<String> ASKING = Set.of("02", "10");
    /** What is given to a place, or kept from it, is its country's. */
    private static final Set<String> PLACED = Set.of("07", "16");

    private static final String BLAME = "11";
    /** Acts about a thing, praise, appeal, promise, payment: whoever did it, or has it, is meant. */
    private static final Set<String> SPOKEN = Set.of("01", "02", "03", "05", "07", "10", "11", "12", "13");

    private static final Set<String> VIOLENT = Set.of("18", "19", "20");
    /** What befalls civilians, prisoners, police somewhere befalls those of that country. */
    private static final Set<String> BEFALLING = Set.of("08", "17", "18", "19", "20");

    private static final Set<String> BETWEEN_TWO = Set.of("04", "06", "11");
    /** Whoever is arrested somewhere, and nobody is said to have done it, is arrested by those who rule there. */
    private static final String ARREST = "173";
    /** Acts in which whoever is moved moves: troops are deployed, a minister is scheduled to visit. */
    private static final Set<String> OWN = Set.of("03", "15");

    Participants {
        source = List.copyOf(source);
        recipient = List.copyOf(recipient);
    }

    /** The participants of an act. */
    static Participants of(Act act, Tree tree, Clause clause, Parties parties) {
        List<Party> source = source(act, tree, clause, parties);
        List<Party> recipient = without(recipient(act, clause, parties), source);
        if (act.action().manner() == Action.Manner.SELF) {
            return self(act, tree, parties);
        }
        if (act.isMutual()) {
            return mutual(act, source, recipient);
        }
        if (SPOKEN.contains(act.root()) && recipient.stream().noneMatch(parties::isDistinct)) {
            List<Party> concerned = without(new Concerned(tree, clause, parties).by(act), source);
            recipient = concerned.isEmpty() ? recipient : concerned;
        }
        if (VIOLENT.contains(act.root()) && recipient.stream().noneMatch(party -> party.code() != null)) {
            List<Party> country = without(parties.ofPlaceNear(act.token()), source);
            recipient = country.isEmpty() ? recipient : country;
        }
        if (BEFALLING.contains(act.root())) {
            recipient = parties.ofPlaceNear(act.token(), recipient);
        }
        boolean open = source.isEmpty() && clause.isPassive(act.token());
        if (open && act.code().equals(ARREST)) {
            return new Participants(parties.ofPlaceNear(act.token()), recipient);
        }
        List<Party> moved = open && OWN.contains(act.root()) ? parties.at(clause.directObject(act.token())) : source;
        return new Participants(moved, without(recipient, moved));
    }

    /** A country under martial law is under that of its own government. */
    private static Participants self(Act act, Tree tree, Parties parties) {
        List<Party> countries = tree.children(act.token(), "nsubj").stream()
                .flatMap(subject -> parties.at(subject.index()).stream())
                .filter(party -> party.code() != null)
                .toList();
        List<Party> governments = countries.stream()
                .map(country -> new Party("government of " + country.name(), country.code() + "GOV", null))
                .toList();
        return new Participants(governments, countries);
    }

    private static List<Party> source(Act act, Tree tree, Clause clause, Parties parties) {
        List<Party> source = parties.atOrNation(act.source());
        Act content = act.content();
        if (source.isEmpty() && content != null && act.action().isDelegating()) {
            source = parties.atOrNation(engaged(act, clause) ? clause.object(act.token()) : content.source());
        }
        if (source.isEmpty() && tree.token(act.token()).is("acl") && !clause.isPassive(act.token())) {
            Integer owner = clause.nounOwner(tree.token(act.token()).head());
            return owner == null ? List.of() : parties.at(owner);
        }
        if (!source.isEmpty() || act.action().kind() != Action.Kind.NOUN || !act.isMutual()) {
            return source;
        }
        Token token = tree.token(act.token());
        boolean adjunct = token.is("obl") || token.is("nmod");
        return adjunct && !token.isRoot() && tree.isVerb(token.head())
                ? parties.at(clause.subject(token.head()))
                : List.of();
    }

    /** "Were engaged in talks" says no more than "engaged in talks". */
    private static boolean engaged(Act act, Clause clause) {
        boolean ofObject = act.action().conditions().stream()
                .anyMatch(condition -> condition.slot().equals("object"));
        return !ofObject && clause.isPassive(act.token());
    }

    private static List<Party> recipient(Act act, Clause clause, Parties parties) {
        if (act.action().isDelegating() && act.content() != null) {
            List<Party> inner = recipient(act.content(), clause, parties);
            if (!inner.isEmpty()) {
                return inner;
            }
        }
        for (Act.Recipient slot : act.recipient()) {
            List<Party> found = slot.place() || PLACED.contains(act.root())
                    ? parties.atOrCountry(slot.heads())
                    : parties.atOrNation(slot.heads());
            if (!found.isEmpty()) {
                return found;
            }
        }
        Act content = act.content();
        if (content == null && (ASKING.contains(act.root()) || act.root().equals(BLAME))) {
            return asked(act, clause, parties);
        }
        if (content == null) {
            return act.isAid() ? helped(act, clause, parties) : List.of();
        }
        if (ASKING.contains(act.root())) {
            return parties.atOrNation(content.source());
        }
        List<Party> inner = recipient(content, clause, parties);
        return inner.isEmpty() && !act.action().isDelegating() ? parties.at(content.source()) : inner;
    }

    /** Of "demanded that Kenya leave" and "alleged that Kenya lied", Kenya. */
    private static List<Party> asked(Act act, Clause clause, Parties parties) {
        for (int wish : clause.contents(act.token())) {
            List<Party> found = parties.atOrNation(clause.subject(wish));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Of "sent medicine to help the town", the town. */
    private static List<Party> helped(Act act, Clause clause, Parties parties) {
        for (int purpose : clause.contents(act.token())) {
            List<Party> found = parties.at(clause.object(purpose));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Both sides do it: the first named stands for the source. */
    private static Participants mutual(Act act, List<Party> source, List<Party> recipient) {
        if (!recipient.isEmpty() && !source.isEmpty()) {
            return new Participants(source, recipient);
        }
        List<Party> all = source.isEmpty() ? recipient : source;
        if (all.size() > 1) {
            return new Participants(all.subList(0, 1), all.subList(1, all.size()));
        }
        return BETWEEN_TWO.contains(act.root())
                ? new Participants(List.of(), List.of())
                : new Participants(source, recipient);
    }

    private static List<Party> without(List<Party> parties, List<Party> others) {
        List<Party> left = new ArrayList<>();
        for (Party party : parties) {
            if (others.stream().noneMatch(other -> same(party, other))) {
                left.add(party);
            }
        }
        return left;
    }

    static boolean same(Party one, Party other) {
        return one.name().equals(other.name()) && Objects.equals(one.code(), other.code());
    }

    /**
     * Whether anybody known takes part.
     *
     * @param known tells of a party whether it is
     */
    boolean include(Predicate<Party> known) {
        return source.stream().anyMatch(known) || recipient.stream().anyMatch(known);
    }
}
