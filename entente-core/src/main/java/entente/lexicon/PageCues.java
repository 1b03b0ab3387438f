package entente.lexicon;

import entente.model.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words that show what a short line is for: boilerplate, byline, caption. The first that fits tells.
 *
 * @param labels words before a dash or colon that are no dateline
 * @param stamps words before the day of publication that a page ran together with its headline
 */
public record PageCues(List<Cue> cues, Set<String> labels, List<String> stamps) {
    private static final String FILE = "boilerplate.tsv";

    /** Where in the line the words stand. */
    public enum Where {
        START,
        END,
        WHOLE,
        ANYWHERE
    }

    /**
     * One cue.
     *
     * @param open whether it counts only in a line without a final stop
     */
    public record Cue(Block.Kind kind, Where where, boolean open, String words) {

        private boolean fits(String line, boolean stopped) {
            if (open && stopped) {
                return false;
            }
            return switch (where) {
                case START -> line.startsWith(words) && isEdge(line, words.length());
                case END ->
                    line.endsWith(words) || (stopped && line.startsWith(words, line.length() - words.length() - 1));
                case WHOLE -> line.equals(words);
                case ANYWHERE -> line.contains(words);
            };
        }

        private boolean isEdge(String line, int at) {
            boolean inside = at < line.length()
                    && Character.isLetterOrDigit(line.charAt(at))
                    && Character.isLetterOrDigit(line.charAt(at - 1));
            return !inside;
        }
    }

    public PageCues {
        cues = List.copyOf(cues);
        labels = Set.copyOf(labels);
        stamps = List.copyOf(stamps);
    }

    /** The cues that ship with Entente. */
    public static PageCues load() {
        List<Cue> cues = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        List<String> stamps = new ArrayList<>();
        for (Table.Row row : Table.rows(FILE)) {
            switch (row.cell(0)) {
                case "LABEL" -> labels.add(row.cell(3));
                case "STAMP" -> stamps.add(row.cell(3));
                default -> cues.add(cue(row));
            }
        }
        return new PageCues(cues, labels, stamps);
    }

    private static Cue cue(Table.Row row) {
        boolean open = row.cell(2).equals("open");
        if (row.cell(3).isEmpty() || !(open || row.cell(2).equals("any"))) {
            throw row.wrong("no cue");
        }
        return new Cue(
                Block.Kind.valueOf(row.cell(0)),
                Where.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
                open,
                row.cell(3));
    }

    /**
     * What a line is for.
     *
     * @param line in lower case, without blanks around it
     * @param stopped whether it ends with a full stop, question or exclamation mark
     */
    public Optional<Block.Kind> kind(String line, boolean stopped) {
        for (Cue cue : cues) {
            if (cue.fits(line, stopped)) {
                return Optional.of(cue.kind);
            }
        }
        return Optional.empty();
    }

    /** Where, in a line in lower case, a stamp begins that words stand before; -1 when there is none. */
    public int stamp(String line) {
        int first = -1;
        for (String stamp : stamps) {
            int at = line.indexOf(stamp);
            boolean apart = at > 0 && Character.isWhitespace(line.charAt(at - 1));
            first = apart && (first < 0 || at < first) ? at : first;
        }
        return first;
    }
}
