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
        for (int column = 0; column < weights.vectorWidth(); column++) {
            float value = vectors.at(head, column);
            int start = column * sums.length;
            for (int at = 0; at < sums.length; at++) {
                sums[at] += value * vectorTable[start + at];
            }
        }
        add(table, rows, sums);
        return sums;
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
        for (int row : rows) {
            int start = row * sums.length;
            for (int at = 0; at < sums.length; at++) {
                sums[at] += table[start + at];
            }
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
