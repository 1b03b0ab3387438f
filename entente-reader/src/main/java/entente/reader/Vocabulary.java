package entente.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The subwords that the encoder knows; a subword that continues a word starts with {@code ##}. */
final class Vocabulary {
    static final int UNKNOWN = 100;
    static final int SENTENCE_START = 101;
    static final int SENTENCE_END = 102;
    private static final String CONTINUES = "##";
    private static final int NONE = -1;

    private final Map<String, Integer> starts;
    private final Map<String, Integer> continuations;
    private final int longest;

    private Vocabulary(Map<String, Integer> starts, Map<String, Integer> continuations, int longest) {
        this.starts = starts;
        this.continuations = continuations;
        this.longest = longest;
    }

    /** A line a subword; its number is its line, from 0. */
    static Vocabulary of(List<String> lines) {
        Map<String, Integer> starts = HashMap.newHashMap(lines.size());
        Map<String, Integer> continuations = HashMap.newHashMap(lines.size());
        int longest = 1;
        for (int id = 0; id < lines.size(); id++) {
            String line = lines.get(id);
            boolean continues = line.startsWith(CONTINUES) && line.length() > CONTINUES.length();
            String piece = continues ? line.substring(CONTINUES.length()) : line;
            (continues ? continuations : starts).put(piece, id);
            longest = Math.max(longest, piece.length());
        }
        return new Vocabulary(starts, continuations, longest);
    }

    static Vocabulary load() {
        return of(new ModelFiles.InJar().lines(ModelFiles.VOCABULARY));
    }

    /**
     * Cuts a run of letters into the longest subwords from the left, and adds them to {@code pieces}. A run that cannot
     * be cut wholly is one unknown.
     */
    void cut(String run, Pieces pieces) {
        int mark = pieces.size();
        int at = 0;
        while (at < run.length()) {
            int end = longestEnd(run, at);
            if (end < 0) {
                pieces.backTo(mark);
                pieces.add(UNKNOWN);
                return;
            }
            pieces.add(id(run, at, end));
            at = end;
        }
    }

    private int longestEnd(String run, int at) {
        for (int end = Math.min(run.length(), at + longest); end > at; end--) {
            if (id(run, at, end) != NONE) {
                return end;
            }
        }
        return NONE;
    }

    private int id(String run, int at, int end) {
        Integer id = (at == 0 ? starts : continuations).get(run.substring(at, end));
        return id == null ? NONE : id;
    }
}
