package entente.train.variation;

import entente.train.corpus.Example;
import java.util.ArrayList;
import java.util.List;

/** Name tags of the form {@code O}, {@code B-KIND}, {@code I-KIND}. */
final class BioTags {
    static final String OUTSIDE = "O";

    private BioTags() {}

    /** The tags of words, where a name that lost its beginning begins with the word that is left. */
    static List<String> repaired(List<Piece> words) {
        List<String> tags = new ArrayList<>();
        for (Piece word : words) {
            String tag = word.name();
            boolean orphan =
                    inside(tag) && (tags.isEmpty() || !kind(tags.getLast()).equals(kind(tag)));
            tags.add(orphan ? begin(kind(tag)) : tag);
        }
        return tags;
    }

    static boolean begins(String tag) {
        return tag.startsWith("B-");
    }

    static boolean inside(String tag) {
        return tag.startsWith("I-");
    }

    /** Whether a word is known to be part of no name or nothing is known. */
    static boolean nameless(String tag) {
        return tag.equals(OUTSIDE) || tag.equals(Example.UNKNOWN);
    }

    static String begin(String kind) {
        return "B-" + kind;
    }

    static String inside(String kind, boolean first) {
        return (first ? "B-" : "I-") + kind;
    }

    /** The kind of name; empty for a word outside names. */
    static String kind(String tag) {
        return nameless(tag) ? "" : tag.substring(2);
    }
}
