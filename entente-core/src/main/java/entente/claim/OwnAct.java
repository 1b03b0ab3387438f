package entente.claim;

import entente.lexicon.VerbCode;
import entente.model.Party;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a verb of a user's dictionary tells of.
 *
 * @param code as it stands in the dictionary
 */
record OwnAct(int token, String code, List<Party> source, List<Party> target) {
    /** By what the evidence tells that an event is coded so. */
    static final String RULE = "event.dictionary";

    OwnAct {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** Whether both parties are known. */
    boolean isDyad() {
        return !source.isEmpty() && !target.isEmpty();
    }

    /** What the code says of both directions, for whoever is known to act. */
    static List<OwnAct> both(int token, VerbCode code, List<Party> source, List<Party> target) {
        return Stream.of(
                        new OwnAct(token, code.forth(), source, target), new OwnAct(token, code.back(), target, source))
                .filter(act -> !act.code().isEmpty())
                .filter(act -> !act.source().isEmpty())
                .toList();
    }
}
