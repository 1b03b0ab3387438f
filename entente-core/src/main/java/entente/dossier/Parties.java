package entente.dossier;

import entente.lexicon.Agents;
import entente.model.Party;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How parties stand to each other: the same one, and to which country or group they belong. */
final class Parties {
    /** CAMEO's codes of what belongs to no country; they mean nothing without what follows them. */
    private static final Set<String> OF_NO_COUNTRY = Set.of("IGO", "IMG", "INT", "MNC", "NGM", "NGO", "UIS");

    /** CAMEO's roles: without a country or group before them they name nobody ("militants", "gunmen"). */
    private static final Set<String> ROLES =
            Set.of("COP", "CRM", "CVL", "GOV", "INS", "MIL", "OPP", "RAD", "REB", "SEP", "SPY", "UAF");

    private static final int COUNTRY = 3;

    private static final Pattern REBEL = Pattern.compile("^...(REB|SEP|INS|OPP|RAD|UAF)");

    private static final Pattern INNER_CAPITAL = Pattern.compile("\\W\\p{Lu}");

    private Parties() {}

    /** Whether two names stand for one party: one code, or where a code is missing, one name within the other. */
    static boolean same(Party a, Party b) {
        List<String> words = words(a);
        List<String> others = words(b);
        if (words.equals(others)) {
            return true;
        }
        if (a.code() != null && b.code() != null && (isSpecific(a.code()) || isSpecific(b.code()))) {
            return a.code().equals(b.code()) && isGroup(a.code());
        }
        return isWithin(words, others) || isWithin(others, words);
    }

    /** Whether one may be a part of the other: the same group, or a name that holds the other's. */
    static boolean related(Party a, Party b) {
        return same(a, b) || isWithin(words(a), words(b)) || isWithin(words(b), words(a));
    }

    /** The country's three letters, or the whole code of what belongs to none; empty when there is no code. */
    static String bloc(Party party) {
        String code = party.code();
        if (code == null || code.length() < COUNTRY) {
            return "";
        }
        String first = code.substring(0, COUNTRY);
        return OF_NO_COUNTRY.contains(first) ? code : first;
    }

    /** Whether it is somebody in particular, and not "militants" or "jihadist groups". */
    static boolean isNamed(Party party, Agents agents) {
        String code = party.code();
        if (code != null && !ROLES.contains(code.substring(0, Math.min(COUNTRY, code.length())))) {
            return true;
        }
        List<String> words = words(party);
        return code == null
                && !words.isEmpty()
                && (agents.find(words.get(words.size() - 1)).isEmpty()
                        || INNER_CAPITAL.matcher(party.name()).find());
    }

    /** Whether it belongs to a country: its government, army or people, and no group. */
    static boolean isNational(Party party) {
        String bloc = bloc(party);
        return bloc.length() == COUNTRY
                && !ROLES.contains(bloc)
                && !REBEL.matcher(party.code() + "").find();
    }

    /** What joins claims of one party: its code and name. */
    static String key(Party party) {
        return (party.code() == null ? "" : party.code()) + " " + String.join(" ", words(party));
    }

    /** The words of a name, folded. */
    static List<String> words(Party party) {
        return Arrays.stream(party.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isSpecific(String code) {
        return code.length() > COUNTRY;
    }

    /** Country and role codes ({@code RUSGOV}) are shared by many; a group's code is its own. */
    private static boolean isGroup(String code) {
        return code.length() > COUNTRY && OF_NO_COUNTRY.contains(code.substring(0, COUNTRY));
    }

    private static boolean isWithin(List<String> few, List<String> many) {
        return !few.isEmpty() && many.containsAll(few);
    }
}
