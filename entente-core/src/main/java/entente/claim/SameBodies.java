package entente.claim;

import entente.model.Attribution;
import entente.model.Attribution.Sort;
import entente.model.Party;
import java.util.List;
import java.util.Locale;

/** Organisations that a report names in full and in short: "the army" is "the Ruritanian army" where both are said to have done it. */
final class SameBodies {
    /** Letters of the CAMEO code of a sector. */
    private static final int SECTOR = 3;

    private final List<Party> bodies;

    private SameBodies(List<Party> bodies) {
        this.bodies = bodies;
    }

    /** The same attributions, each of them to the fullest name. */
    static List<Attribution> named(List<Attribution> all) {
        List<Party> bodies = all.stream()
                .filter(who -> who.sort() == Sort.ORGANISATION)
                .map(Attribution::party)
                .toList();
        SameBodies same = new SameBodies(bodies);
        return all.stream()
                .map(who -> who.sort() == Sort.ORGANISATION ? same.named(who) : who)
                .toList();
    }

    private Attribution named(Attribution who) {
        return bodies.stream()
                .filter(other -> isShort(who.party(), other))
                .findFirst()
                .map(who::of)
                .orElse(who);
    }

    private static boolean isShort(Party name, Party full) {
        return words(full).endsWith(" " + words(name)) && sector(name).equals(sector(full));
    }

    private static String sector(Party party) {
        String code = party.code() == null ? "" : party.code();
        return code.substring(Math.max(0, code.length() - SECTOR));
    }

    private static String words(Party party) {
        return party.name().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
