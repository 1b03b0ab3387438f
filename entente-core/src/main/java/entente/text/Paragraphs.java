package entente.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs of plain text. An empty line always parts them; a line break alone parts them too, unless the text is
 * wrapped at a fixed width or the sentence goes on in lower case.
 */
final class Paragraphs {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int FEW = 3;

    private Paragraphs() {}

    static List<Line> in(String text) {
        List<Line> lines = Line.of(text);
        boolean wrapped = isWrapped(text, lines);
        List<Line> paragraphs = new ArrayList<>();
        for (Line line : lines) {
            Line before = paragraphs.isEmpty() ? null : paragraphs.getLast();
            if (before != null && !line.apart() && goesOn(text, before, line, wrapped)) {
                paragraphs.set(paragraphs.size() - 1, before.joined(line));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static boolean goesOn(String text, Line before, Line line, boolean wrapped) {
        if (wrapped) {
            return true;
        }
        return !before.isStopped(text) && line.startsLower(text) && before.length() > NARROWEST;
    }

    /** Most lines that others follow at once are of one width and break off in mid-sentence. */
    private static boolean isWrapped(String text, List<Line> lines) {
        int followed = 0;
        int broken = 0;
        for (int at = 0; at + 1 < lines.size(); at++) {
            Line line = lines.get(at);
            if (!lines.get(at + 1).apart()) {
                followed++;
                boolean inWidth = line.length() >= NARROWEST && line.length() <= WIDEST;
                broken += inWidth && !line.isStopped(text) ? 1 : 0;
            }
        }
        return followed >= FEW && 2 * broken > followed;
    }
}
