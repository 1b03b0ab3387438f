package entente.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SketchesTest {

    @Test
    void aTextRepeatsItself() {
        assertThat(Copies.repeats(sketch(0, 400), sketch(0, 400))).isTrue();
    }

    @Test
    void aTextWithSomeWordsChangedIsACopy() {
        assertThat(Copies.repeats(sketch(40, 440), sketch(0, 400))).isTrue();
    }

    @Test
    void aTextThatSharesAThirdIsNoCopy() {
        assertThat(Copies.repeats(sketch(270, 670), sketch(0, 400))).isFalse();
    }

    @Test
    void anExcerptIsACopyOfTheLongText() {
        assertThat(Copies.repeats(sketch(100, 200), sketch(0, 1_500))).isTrue();
    }

    @Test
    void aWireTextIsFoundInsideALongerOne() {
        assertThat(Copies.repeats(sketch(0, 600), sketch(100, 500))).isTrue();
        assertThat(Copies.repeats(sketch(0, 4_000), sketch(100, 500)))
                .as("mostly its own words")
                .isFalse();
    }

    @Test
    void aTextTooShortHasNoSketch() {
        assertThat(sketch(0, 19)).isEmpty();
        assertThat(sketch(0, 20)).hasSize(16);
    }

    @Test
    void aSketchIsBoundedWhateverTheText() {
        assertThat(sketch(0, 100_000)).hasSize(Shingles.VALUES).isSorted();
    }

    @Test
    void caseAndPunctuationDoNotMatter() {
        assertThat(of("The Ferry Sank", ",", "."))
                .isEqualTo(of("the ferry sank"))
                .isNotEmpty();
    }

    /** The sketch of an invented text from one word number to another. */
    static List<Long> sketch(int from, int to) {
        Shingles shingles = new Shingles();
        for (int i = from; i < to; i++) {
            shingles.add("word" + i);
        }
        return shingles.sketch();
    }

    private static List<Long> of(String words, String... between) {
        Shingles shingles = new Shingles();
        for (int i = 0; i < 40; i++) {
            for (String word : words.split(" ")) {
                shingles.add(word + i);
                List.of(between).forEach(shingles::add);
            }
        }
        return shingles.sketch();
    }
}
