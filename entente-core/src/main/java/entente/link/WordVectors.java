package entente.link;

import java.util.Arrays;
import java.util.List;

/**
 * What a language model knows of the words of a sentence, as numbers: words that are used alike have numbers alike. Not
 * to be changed after it was made.
 */
public final class WordVectors {
    private static final WordVectors NONE = new WordVectors(0, new float[0]);

    private final int width;
    private final float[] values;

    private WordVectors(int width, float[] values) {
        this.width = width;
        this.values = values;
    }

    /** For a sentence of which no model said anything. */
    public static WordVectors none() {
        return NONE;
    }

    /**
     * Vectors.
     *
     * @param width numbers for each word
     * @param values word after word; not copied
     */
    public static WordVectors of(int width, float[] values) {
        if (width <= 0 || values.length % width != 0) {
            throw new IllegalArgumentException(values.length + " numbers are no vectors of " + width);
        }
        return new WordVectors(width, values);
    }

    /** The vectors of one list after the other. */
    public static WordVectors joined(List<WordVectors> parts) {
        int count = 0;
        for (WordVectors part : parts) {
            count += part.values.length;
        }
        float[] all = new float[count];
        int at = 0;
        for (WordVectors part : parts) {
            System.arraycopy(part.values, 0, all, at, part.values.length);
            at += part.values.length;
        }
        return count == 0 ? NONE : of(parts.getFirst().width, all);
    }

    /** Numbers for each word; 0 where there are none. */
    public int width() {
        return width;
    }

    /** How many words there are. */
    public int count() {
        return width == 0 ? 0 : values.length / width;
    }

    public float at(int word, int column) {
        return values[word * width + column];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordVectors vectors && width == vectors.width && Arrays.equals(values, vectors.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return count() + " vectors of " + width;
    }
}
