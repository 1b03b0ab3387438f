package entente.link;

/**
 * Weighs the possible antecedents of a phrase against each other and against none (mention ranking: Denis and Baldridge
 * 2008; Clark and Manning 2015): one layer of sums over the rows that apply, of which those above zero count.
 */
public final class Ranker {
    private final Weights weights;

    public Ranker(Weights weights) {
        this.weights = weights;
    }

    /** How many numbers it wants of each word; 0 when it goes by the clues alone. */
    public int vectorWidth() {
        return weights.vectorWidth();
    }

    /** What a phrase brings to the sums as one that may have an antecedent. */
    float[] phrase(int[] rows, WordVectors vectors, int head) {
        return sums(rows, weights.phrases(), vectors, head, weights.phraseVectors());
    }

    /** What it brings as an antecedent. */
    float[] antecedent(int[] rows, WordVectors vectors, int head) {
        return sums(rows, weights.antecedents(), vectors, head, weights.antecedentVectors());
    }

    private float[] sums(int[] rows, float[] table, WordVectors vectors, int head, float[] vectorTable) {
        float[] sums = new float[weights.width()];
        int column = 0;
        for (; column + 3 < weights.vectorWidth(); column += 4) {
            addFour(vectors, head, column, vectorTable, sums);
        }
        for (; column < weights.vectorWidth(); column++) {
            float value = vectors.at(head, column);
            int start = column * sums.length;
            for (int at = 0; at < sums.length; at++) {
                sums[at] += value * vectorTable[start + at];
            }
        }
        add(table, rows, sums);
        return sums;
    }

    /** Four numbers of a vector at once: the sums are fetched and put back a quarter as often. */
    private static void addFour(WordVectors vectors, int head, int column, float[] table, float[] sums) {
        float one = vectors.at(head, column);
        float two = vectors.at(head, column + 1);
        float three = vectors.at(head, column + 2);
        float four = vectors.at(head, column + 3);
        int width = sums.length;
        int start = column * width;
        for (int at = 0; at < width; at++) {
            sums[at] = sums[at]
                    + one * table[start + at]
                    + two * table[start + width + at]
                    + three * table[start + 2 * width + at]
                    + four * table[start + 3 * width + at];
        }
    }

    /** How well a phrase and an antecedent go together. */
    float score(float[] phrase, float[] antecedent, int[] pairRows) {
        float[] sums = new float[weights.width()];
        for (int at = 0; at < sums.length; at++) {
            sums[at] = weights.start()[at] + phrase[at] + antecedent[at];
        }
        add(weights.pairs(), pairRows, sums);
        return positive(sums, weights.out());
    }

    /** How well the phrase stands alone. */
    float scoreAlone(float[] phrase) {
        float[] sums = new float[weights.width()];
        for (int at = 0; at < sums.length; at++) {
            sums[at] = weights.startAlone()[at] + phrase[at];
        }
        return positive(sums, weights.outAlone()) + weights.outAlone()[weights.width()];
    }

    private static void add(float[] table, int[] rows, float[] sums) {
        int row = 0;
        for (; row + 3 < rows.length; row += 4) {
            addFour(table, rows, row, sums);
        }
        for (; row < rows.length; row++) {
            int start = rows[row] * sums.length;
            for (int at = 0; at < sums.length; at++) {
                sums[at] += table[start + at];
            }
        }
    }

    private static void addFour(float[] table, int[] rows, int row, float[] sums) {
        int one = rows[row] * sums.length;
        int two = rows[row + 1] * sums.length;
        int three = rows[row + 2] * sums.length;
        int four = rows[row + 3] * sums.length;
        for (int at = 0; at < sums.length; at++) {
            sums[at] = sums[at] + table[one + at] + table[two + at] + table[three + at] + table[four + at];
        }
    }

    private static float positive(float[] sums, float[] out) {
        float score = 0;
        for (int at = 0; at < sums.length; at++) {
            score += Math.max(0, sums[at]) * out[at];
        }
        return score;
    }
}
