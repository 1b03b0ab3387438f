package entente.text;

import entente.model.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Web and mail addresses and file names: words whose punctuation is their own. */
final class Addresses {
    private static final int LONGEST = 2_000;
    private static final String WRAPS = "<>()[]{}\"'\u201c\u201d\u2018\u2019,;:!?.";

    private Addresses() {}

    /** The address in a run of characters without blanks, less what encloses it; null when there is none. */
    static @Nullable Span in(String text, int start, int end, Set<String> endings) {
        if (end - start > LONGEST) {
            return null;
        }
        int from = start;
        int to = end;
        while (from < to && WRAPS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && WRAPS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return isAddress(text.substring(from, to), endings) ? new Span(from, to) : null;
    }

    private static boolean isAddress(String word, Set<String> endings) {
        int scheme = word.indexOf("://");
        if (scheme > 1 && word.substring(0, scheme).chars().allMatch(Character::isLetter)) {
            return true;
        }
        return word.startsWith("www.") || isMail(word) || isHost(word, endings);
    }

    private static boolean isMail(String word) {
        int at = word.indexOf('@');
        return at > 0
                && at < word.length() - 1
                && Character.isLetterOrDigit(word.charAt(at + 1))
                && word.indexOf('"') < 0
                && word.indexOf('/') < 0;
    }

    private static boolean isHost(String word, Set<String> endings) {
        int path = word.indexOf('/');
        String host = path < 0 ? word : word.substring(0, path);
        int dot = host.lastIndexOf('.');
        if (dot < 2 || !Character.isLetterOrDigit(host.charAt(dot - 1))) {
            return false;
        }
        String ending = host.substring(dot + 1);
        boolean sameCase = ending.equals(Characters.lower(ending, 0, ending.length()))
                || ending.chars().allMatch(Character::isUpperCase);
        return sameCase
                && endings.contains(Characters.lower(ending, 0, ending.length()))
                && host.charAt(dot - 2) != '.'
                && host.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
    }
}
