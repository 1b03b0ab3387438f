package entente.train.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence to learn from and what is known about it. A part that is {@code null} was not annotated: nothing is
 * learned about it, neither that it is there nor that it is not.
 *
 * @param names a tag for each word: {@code O}, {@code B-KIND}, {@code I-KIND}, or {@link #UNKNOWN} where nobody knows
 * @param frames the predicates in their order; empty when the sentence has none
 */
public record Example(
        List<String> words,
        @Nullable Syntax syntax,
        @Nullable List<String> names,
        @Nullable List<Frame> frames) {

    /** The name tag of a word of which nothing is known. */
    public static final String UNKNOWN = "_";

    public Example {
        words = List.copyOf(words);
        names = names == null ? null : List.copyOf(names);
        frames = frames == null ? null : List.copyOf(frames);
    }

    public int size() {
        return words.size();
    }

    public Example withNames(@Nullable List<String> tags) {
        return new Example(words, syntax, tags, frames);
    }
}
