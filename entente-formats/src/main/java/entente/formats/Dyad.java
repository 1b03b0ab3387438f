package entente.formats;

import entente.model.Event;
import entente.model.Party;
import java.util.ArrayList;
import java.util.List;

/**
 * One source, one recipient and what the one does to the other: the row of event data.
 *
 * @param source who acts; without a code when nobody known does
 * @param recipient who is acted upon; likewise
 * @param cameo code of the act in this direction
 */
public record Dyad(Party source, Party recipient, String cameo) {
    private static final Party NOBODY = Party.named("");
    private static final String VISIT = "042";
    private static final String RECEIVE = "043";

    /**
     * Every source with every recipient, and back where both do it: whoever is visited receives.
     */
    public static List<Dyad> of(Event event) {
        List<Dyad> dyads = new ArrayList<>();
        String cameo = event.code().cameo();
        for (Party source : orNobody(event.source())) {
            for (Party recipient : orNobody(event.recipient())) {
                dyads.add(new Dyad(source, recipient, cameo));
                if (event.traits().mutual() && source.code() != null && recipient.code() != null) {
                    dyads.add(new Dyad(recipient, source, back(cameo)));
                }
            }
        }
        return dyads.stream().distinct().toList();
    }

    private static List<Party> orNobody(List<Party> parties) {
        return parties.isEmpty() ? List.of(NOBODY) : parties;
    }

    private static String back(String cameo) {
        return switch (cameo) {
            case VISIT -> RECEIVE;
            case RECEIVE -> VISIT;
            default -> cameo;
        };
    }
}
