package entente.lexicon;

import entente.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words that show what a short line is for: boilerplate, byline, caption. The first that fits tells. */
public record PageCues(List<Cue> cues) {
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
    }

    /** The cues that ship with Entente. */
    public static PageCues load() {
        List<Cue> cues = new ArrayList<>();
        for (Table.Row row : Table.rows(FILE)) {
            cues.add(cue(row));
        }
        return new PageCues(cues);
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
}
