package entente.app;

import entente.model.Gap;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells on standard error what could not be read or understood: files a line each, the rest counted by code. */
final class Notices {
    private static final int MOST_OF_A_CODE = 20;

    private Notices() {}

    /**
     * Prints them.
     *
     * @param files article ids to the files that the user knows them by
     */
    static void print(List<Gap> gaps, Map<String, String> files, boolean all, PrintWriter out) {
        Map<Gap.Code, List<Gap>> byCode = new EnumMap<>(Gap.Code.class);
        gaps.forEach(gap ->
                byCode.computeIfAbsent(gap.code(), code -> new ArrayList<>()).add(gap));
        byCode.forEach((code, same) -> {
            if (all || isAboutFile(code)) {
                lines(same, files, all ? same.size() : MOST_OF_A_CODE, out);
            } else {
                out.println("entente: " + same.size() + " x " + code.label() + " (--verbose lists them)");
            }
        });
        out.flush();
    }

    private static void lines(List<Gap> same, Map<String, String> files, int most, PrintWriter out) {
        String code = " [" + same.get(0).code().label() + "]";
        for (Gap gap : same.subList(0, Math.min(most, same.size()))) {
            String file = files.getOrDefault(gap.source(), gap.source());
            out.println("entente: " + printable(file) + ": " + printable(gap.note()) + code);
        }
        if (same.size() > most) {
            out.println("entente: ... and " + (same.size() - most) + " more" + code + " (--verbose lists them)");
        }
    }

    private static boolean isAboutFile(Gap.Code code) {
        return switch (code) {
            case MISSING_FILE,
                    EMPTY,
                    BINARY,
                    UNREADABLE,
                    ENCODING,
                    TOO_LARGE,
                    METADATA,
                    DUPLICATE,
                    LANGUAGE,
                    NO_DATE,
                    NO_PROSE -> true;
            case LONG_SENTENCE, DISCARDED, UNRESOLVED_SPEAKER, UNRESOLVED_PLACE, UNPLACED_TOLL -> false;
        };
    }

    /** File names may hold anything; a terminal must not obey them. */
    private static String printable(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }
}
