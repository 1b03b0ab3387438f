package entente.app;

import entente.model.Gap;
import java.util.List;

/** What the process tells the shell. */
final class ExitStatus {
    /** Everything was read. */
    static final int READ = 0;

    /** Something was refused; the rest was read. */
    static final int REFUSED = 1;

    /** The command line was wrong. */
    static final int USAGE = 2;

    private ExitStatus() {}

    static int of(List<Gap> gaps) {
        return gaps.stream().map(Gap::code).anyMatch(ExitStatus::isRefusal) ? REFUSED : READ;
    }

    private static boolean isRefusal(Gap.Code code) {
        return switch (code) {
            case MISSING_FILE, BINARY, UNREADABLE, TOO_LARGE, METADATA -> true;
            case EMPTY,
                    ENCODING,
                    DUPLICATE,
                    LANGUAGE,
                    NO_DATE,
                    NO_PROSE,
                    LONG_SENTENCE,
                    DISCARDED,
                    UNRESOLVED_SPEAKER,
                    UNRESOLVED_PLACE,
                    UNPLACED_TOLL -> false;
        };
    }
}
