package entente.formats;

import java.util.List;

/** Lines of a terminal, wrapped to a width. What is printed to the right of an entry is the id that {@code explain} takes. */
final class Sheet {
    /** Narrower than this nothing can be laid out. */
    private static final int NARROWEST = 40;

    private static final int GAP = 2;

    private final int width;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();
    private int column;
    private boolean startOfLine;

    Sheet(int width, boolean colour) {
        this.width = Math.max(NARROWEST, width);
        this.colour = colour;
    }

    int width() {
        return width;
    }

    void blank() {
        out.append('\n');
    }

    void rule() {
        out.append("=".repeat(width)).append('\n');
    }

    void heading(String text) {
        blank();
        entry(0, new Flow().add(text, Style.HEADING));
    }

    /** Lays a text out; lines after the first stand two columns further in. */
    void entry(int indent, Flow flow) {
        entry(indent, flow, "");
    }

    /**
     * Lays a text out.
     *
     * @param indent column of the first line
     * @param id stands at the right of the first line, or below where that would leave too little room; empty for none
     */
    void entry(int indent, Flow flow, String id) {
        String label = Safe.line(id);
        int left = width - Columns.of(label) - GAP;
        boolean beside = !label.isEmpty() && left >= indent + NARROWEST / 2;
        lines(indent, flow.words(), beside ? left : width, beside ? label : "");
        if (!label.isEmpty() && !beside) {
            lines(indent + 2, new Flow().add(label, Style.FAINT).words(), width, "");
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void lines(int indent, List<Flow.Word> words, int firstEnd, String label) {
        String open = label;
        int end = firstEnd;
        startLine(indent);
        for (int i = 0; i < words.size(); i++) {
            Flow.Word word = words.get(i);
            int blank = startOfLine || word.glued() ? 0 : 1;
            if (!startOfLine && !word.glued() && column + blank + run(words, i) > end) {
                endLine(open);
                open = "";
                end = width;
                startLine(indent + 2);
                blank = 0;
            }
            append(" ".repeat(blank), Style.PLAIN);
            open = broken(word, indent + 2, end, open);
            end = open.isEmpty() ? width : end;
        }
        endLine(open);
    }

    /** Writes a word, over several lines when it is longer than one; gives the label that is still to be written. */
    private String broken(Flow.Word word, int hanging, int firstEnd, String label) {
        String text = word.text();
        String open = label;
        int end = firstEnd;
        int from = 0;
        for (int to = Columns.fitting(text, 0, end - column);
                to < text.length();
                to = Columns.fitting(text, from, end - column)) {
            append(text.substring(from, to), word.style());
            endLine(open);
            open = "";
            end = width;
            startLine(hanging);
            from = to;
        }
        append(text.substring(from), word.style());
        return open;
    }

    /** Columns of a word with all that is glued to it. */
    private static int run(List<Flow.Word> words, int from) {
        int columns = words.get(from).columns();
        for (int i = from + 1; i < words.size() && words.get(i).glued(); i++) {
            columns += words.get(i).columns();
        }
        return columns;
    }

    private void startLine(int indent) {
        out.append(" ".repeat(indent));
        column = indent;
        startOfLine = true;
    }

    private void append(String text, Style style) {
        if (!text.isEmpty()) {
            column += Columns.of(text);
            out.append(colour ? style.on() + text + style.off() : text);
            startOfLine = false;
        }
    }

    private void endLine(String label) {
        if (!label.isEmpty()) {
            append(" ".repeat(Math.max(GAP, width - Columns.of(label) - column)), Style.PLAIN);
            append(label, Style.FAINT);
        }
        out.append('\n');
    }
}
