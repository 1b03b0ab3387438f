package entente.claim;

import entente.lexicon.Agents;
import entente.model.Party;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Offices of a state that no table knows: "the Armed Forces Press Committee (AFPC)" speaks for the armed forces by its first words,
 * and so does "AFPC".
 */
final class Offices {
    private static final Set<String> OF_STATE = Set.of("MIL", "COP", "SPY", "GOV", "JUD");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{3,}");

    /** Words of a name that an abbreviation stands beside: "Roe Valley Police Command (RVPC)". */
    private static final String NAME = "((?:\\p{Lu}[\\p{L}-]+\\s+){0,6}\\p{Lu}[\\p{L}-]+)\\s*[,(]\\s*";

    private final Context context;

    Offices(Context context) {
        this.context = context;
    }

    /** The party with the sector of the state that its name tells; as it is where that is known or nothing is told. */
    Party known(Party party) {
        if (party.code() != null) {
            return party;
        }
        String name = ABBREVIATION.matcher(party.name()).matches() ? full(party.name()) : party.name();
        return sectors(List.of(name.split("\\s+")))
                .findFirst()
                .map(sector -> new Party(party.name(), sector, party.role()))
                .orElse(party);
    }

    /** The words before an abbreviation where it is explained; itself where it is not. */
    private String full(String abbreviation) {
        return Pattern.compile(NAME + abbreviation + "\\b")
                .matcher(context.document().text())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse(abbreviation);
    }

    /** Of the bodies that the words name with more behind them: a committee of the armed forces, an office of the ministry. */
    private Stream<String> sectors(List<String> words) {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(first -> IntStream.range(first + 1, words.size()).mapToObj(end -> words.subList(first, end)))
                .map(body -> String.join(" ", body))
                .flatMap(body -> context.lexicon().agents().find(body).stream())
                .filter(Agents.Agent::isGroup)
                .map(Agents.Agent::sector)
                .filter(OF_STATE::contains);
    }
}
