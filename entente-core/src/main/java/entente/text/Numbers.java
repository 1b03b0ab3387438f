package entente.text;

/** Where a number written in digits ends: separators, decimals, times, dates, telephone numbers. */
final class Numbers {
    private static final int LONGEST_GROUP = 4;
    private static final int THOUSAND = 3;

    private Numbers() {}

    /** Whether a number begins at a place: a digit, or a decimal point or plus sign before one. */
    static boolean startsAt(String text, int at, int end, boolean bare) {
        char c = text.charAt(at);
        return Character.isDigit(c) || (bare && (c == '.' || c == '+') && Characters.isDigit(text, at + 1, end));
    }

    /** The end of the number that begins at {@code start}. */
    static int end(String text, int start, int end) {
        int dashed = dashed(text, start, end);
        if (dashed > start) {
            return dashed;
        }
        int at = digits(text, start + 1, end);
        while (at < end) {
            int next = continued(text, at, end);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int continued(String text, int at, int end) {
        if (!Characters.isDigit(text, at + 1, end)) {
            return at;
        }
        int group = digits(text, at + 1, end);
        boolean goesOn =
                switch (text.charAt(at)) {
                    case ',' -> group - at - 1 == THOUSAND;
                    case '.', ':' -> true;
                    case '/' -> group - at - 1 <= LONGEST_GROUP;
                    default -> false;
                };
        return goesOn ? group : at;
    }

    /** Telephone numbers and ISO dates keep their hyphens; ranges such as 5-10 do not. */
    private static int dashed(String text, int start, int end) {
        StringBuilder lengths = new StringBuilder();
        int at = start;
        while (lengths.length() <= LONGEST_GROUP) {
            int group = digits(text, at, Math.min(end, at + LONGEST_GROUP + 1));
            lengths.append(group - at);
            boolean more = group < end
                    && (text.charAt(group) == '-' || text.charAt(group) == '.')
                    && Characters.isDigit(text, group + 1, end);
            if (!more) {
                return isDashed(lengths.toString()) ? group : start;
            }
            at = group + 1;
        }
        return start;
    }

    private static boolean isDashed(String lengths) {
        return switch (lengths) {
            case "422", "334", "1334", "2334", "34", "222", "224", "324" -> true;
            default -> false;
        };
    }

    private static int digits(String text, int start, int end) {
        int at = start;
        while (Characters.isDigit(text, at, end)) {
            at++;
        }
        return at;
    }
}
