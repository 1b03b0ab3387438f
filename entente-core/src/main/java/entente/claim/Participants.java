package entente.claim;

import entente.lexicon.Action;
import entente.model.Party;
import entente.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Who did it and to whom: the parties that an act's words name. */
record Participants(List<Party> source, List<Party> recipient) {
    private static final Set<String> ASKING = Set.of("02", "10");
    private static final Set<String> VIOLENT = Set.of("18", "19", "20");

    Participants {
        source = List.copyOf(source);
        recipient = List.copyOf(recipient);
    }

    /** The participants of an act. */
    static Participants of(Act act, Tree tree, Clause clause, Parties parties) {
        List<Party> source = source(act, tree, clause, parties);
        List<Party> recipient = without(recipient(act, parties), source);
        if (act.isMutual()) {
            return mutual(source, recipient);
        }
        if (recipient.isEmpty() && VIOLENT.contains(act.root())) {
            recipient = without(parties.ofPlaceNear(act.token()), source);
        }
        return new Participants(source, recipient);
    }

    private static List<Party> source(Act act, Tree tree, Clause clause, Parties parties) {
        List<Party> source = parties.at(act.source());
        if (!source.isEmpty() || act.action().kind() != Action.Kind.NOUN || !act.isMutual()) {
            return source;
        }
        Token token = tree.token(act.token());
        boolean adjunct = token.is("obl") || token.is("nmod");
        return adjunct && !token.isRoot() && tree.isVerb(token.head())
                ? parties.at(clause.subject(token.head()))
                : List.of();
    }

    private static List<Party> recipient(Act act, Parties parties) {
        for (Act.Recipient slot : act.recipient()) {
            List<Party> found = slot.place() ? parties.atOrCountry(slot.heads()) : parties.at(slot.heads());
            if (!found.isEmpty()) {
                return found;
            }
        }
        Act content = act.content();
        if (content == null) {
            return List.of();
        }
        if (ASKING.contains(act.root())) {
            return parties.at(content.source());
        }
        List<Party> inner = recipient(content, parties);
        return inner.isEmpty() && !act.action().isDelegating() ? parties.at(content.source()) : inner;
    }

    /** Both sides do it: the first named stands for the source. */
    private static Participants mutual(List<Party> source, List<Party> recipient) {
        if (!recipient.isEmpty() && !source.isEmpty()) {
            return new Participants(source, recipient);
        }
        List<Party> all = source.isEmpty() ? recipient : source;
        return all.size() < 2
                ? new Participants(List.of(), List.of())
                : new Participants(all.subList(0, 1), all.subList(1, all.size()));
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

    /** Whether anybody known takes part. */
    boolean isKnown() {
        return source.stream().anyMatch(p -> p.code() != null)
                || recipient.stream().anyMatch(p -> p.code() != null);
    }
}
