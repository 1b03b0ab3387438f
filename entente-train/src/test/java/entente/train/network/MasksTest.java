package entente.train.network;

import static org.assertj.core.api.Assertions.assertThat;

import entente.reader.WordPiece;
import entente.train.corpus.Example;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MasksTest {
    private static final int HIDDEN = 103;

    private static Lesson lesson(int words, String word) {
        Example example = new Example(Collections.nCopies(words, word), null, null, null);
        return Lesson.of(example, Sentences.labels(), WordPiece.load());
    }

    private static long hidden(Lesson lesson) {
        return Arrays.stream(lesson.subwords().ids()).filter(id -> id == HIDDEN).count();
    }

    @Test
    void hidesAboutOneWordInFourteen() {
        Lesson lesson = lesson(400, "and");

        Masks.put(lesson, new Random(1));

        assertThat(hidden(lesson)).isBetween(14L, 42L);
    }

    @Test
    void hidesAllOfAWordOrNothing() {
        Lesson lesson = lesson(100, "Kwaketelemba");
        int pieces = (lesson.length() - 2) / 100;

        Masks.put(lesson, new Random(1));

        assertThat(pieces).isGreaterThan(1);
        assertThat(hidden(lesson)).isPositive();
        assertThat(hidden(lesson) % pieces).isZero();
    }

    @Test
    void leavesStartEndAndShortSentencesAlone() {
        Lesson brief = lesson(4, "and");
        Lesson lesson = lesson(100, "and");
        for (int seed = 0; seed < 50; seed++) {
            Masks.put(brief, new Random(seed));
            Masks.put(lesson, new Random(seed));
        }

        assertThat(hidden(brief)).isZero();
        assertThat(lesson.subwords().ids()).startsWith(101).endsWith(102);
    }
}
