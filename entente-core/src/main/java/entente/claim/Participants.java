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
    /** Praise and blame, whose object is often a thing: whoever did it is meant. */
    private static final Set<String> OPINIONS = Set.of("05", "11");

    private static final Set<String> VIOLENT = Set.of("18", "19", "20");
    private static final Set<String> BETWEEN_TWO = Set.of("04", "06", "08", "11");
    /** Whoever is arrested somewhere, and nobody is said to have done it, is arrested by those who rule there. */
    private static final String ARREST = "173";

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
        if (OPINIONS.contains(act.root()) && recipient.stream().noneMatch(parties::isDistinct)) {
            List<Party> concerned = without(new Concerned(tree, clause, parties).by(act.token()), source);
            recipient = concerned.isEmpty() ? recipient : concerned;
        }
        if (VIOLENT.contains(act.root()) && recipient.stream().noneMatch(party -> party.code() != null)) {
            List<Party> country = without(parties.ofPlaceNear(act.token()), source);
            recipient = country.isEmpty() ? recipient : country;
        }
        boolean open = source.isEmpty() && act.code().equals(ARREST) && clause.isPassive(act.token());
        return new Participants(open ? parties.ofPlaceNear(act.token()) : source, recipient);
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

    private static List<Party> recipient(Act act, Clause clause, Parties parties) {
        if (act.action().isDelegating() && act.content() != null) {
            List<Party> inner = recipient(act.content(), clause, parties);
            if (!inner.isEmpty()) {
                return inner;
            }
        }
        for (Act.Recipient slot : act.recipient()) {
            List<Party> found = slot.place() ? parties.atOrCountry(slot.heads()) : parties.at(slot.heads());
            if (!found.isEmpty()) {
                return found;
            }
        }
        Act content = act.content();
        if (content == null) {
            return act.isAid() ? helped(act, clause, parties) : List.of();
        }
        if (ASKING.contains(act.root())) {
            return parties.at(content.source());
        }
        List<Party> inner = recipient(content, clause, parties);
        return inner.isEmpty() && !act.action().isDelegating() ? parties.at(content.source()) : inner;
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
