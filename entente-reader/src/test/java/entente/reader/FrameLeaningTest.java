package entente.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.model.Upos;
import org.junit.jupiter.api.Test;

class FrameLeaningTest {
    private static final int ROLES = 3;
    private static final int WAYS = 2;
    private static final int OBJECT = 1;

    private static float[] leaning(String word, Upos upos, int way, int[]... counts) {
        float[] scores = new float[ROLES];
        new FrameLeaning(FrameCounts.read(FrameCountBytes.of(WAYS, counts)), ROLES)
                .of(word, upos)
                .addTo(scores, way);
        return scores;
    }

    private static int[] count(int sense, int sort, int way, int role, int times) {
        return new int[] {FrameCounts.key(sense, sort, way, WAYS), role, times};
    }

    @Test
    void saysNothingOfWordsThatWereNeverPredicates() {
        assertThat(leaning("hear", Upos.VERB, OBJECT, count(0, 0, OBJECT, 1, 9)))
                .containsOnly(0);
    }

    @Test
    void tellsHowManyTimesLikelierARoleIsThanInGeneral() {
        float[] scores = leaning("See", Upos.VERB, OBJECT, count(0, 0, OBJECT, 1, 9), count(1, 0, OBJECT, 2, 8));

        double general = .3 / 9.9;
        assertThat(scores[2]).isCloseTo((float) Math.log((8 + 2 * general) / 10 / general), within(.001f));
        assertThat(scores[1]).isNegative();
    }

    @Test
    void readsAPluralAsItsSingular() {
        int[] general = count(0, 2, OBJECT, 1, 9);
        int[] ofSense = count(1, 2, OBJECT, 2, 8);

        assertThat(leaning("sees", Upos.NOUN, OBJECT, general, ofSense))
                .isEqualTo(leaning("see", Upos.NOUN, OBJECT, general, ofSense));
    }

    @Test
    void takesARareNounToLeanAsItsVerbDoes() {
        int anywhere = WAYS;
        float[] scores = leaning("see", Upos.NOUN, PathNumbers.OTHER, count(1, FrameCounts.ANY_SORT, anywhere, 2, 8));

        assertThat(scores[2]).isPositive();
        assertThat(scores[0]).isZero();
    }
}
