package entente.lexicon;

/** Takes the remarks out of the lines of PETRARCH's files: what follows {@code #}, and from {@code <!--} to {@code -->}. */
final class Remarks {
    private boolean open;

    /** What a line says besides its remarks; the lines of a file must come in their order. */
    String without(String line) {
        boolean opens = line.contains("<!");
        open |= opens;
        String words = open ? "" : beforeHash(line);
        open &= !line.contains("-->") && !(opens && line.stripTrailing().endsWith(">"));
        return words;
    }

    /** A hash between square brackets is part of a code: {@code [###]}. */
    private static String beforeHash(String line) {
        boolean code = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            code = letter == '[' || (code && letter != ']');
            if (letter == '#' && !code) {
                return line.substring(0, at);
            }
        }
        return line;
    }
}
