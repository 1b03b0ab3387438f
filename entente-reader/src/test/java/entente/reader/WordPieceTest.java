package entente.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPieceTest {
    private static final WordPiece WORD_PIECE = new WordPiece(Vocabulary.load());

    @Test
    void keepsAKnownWordWhole() {
        assertThat(pieces("police")).containsExactly(2610);
    }

    @Test
    void takesTheLongestSubwordsFromTheLeft() {
        Vocabulary vocabulary = Vocabulary.of(List.of("un", "unfold", "##fold", "##ing", "##i", "##ng"));

        assertThat(new WordPiece(vocabulary).of("unfolding")).containsExactly(1, 3);
    }

    @Test
    void callsAWordUnknownWhenItsEndIs() {
        Vocabulary vocabulary = Vocabulary.of(List.of("un", "##fold"));

        assertThat(new WordPiece(vocabulary).of("unfolded")).containsExactly(Vocabulary.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Liege", "LIÈGE", "Lie\u0300ge", "lie\u200Bge", "liege\u0000"})
    void forgetsCaseAccentsAndControls(String word) {
        assertThat(pieces(word)).isEqualTo(pieces("liege"));
    }

    @Test
    void setsPunctuationApart() {
        assertThat(pieces("$5-a")).containsExactly(id("$"), id("5"), id("-"), id("a"));
        assertThat(pieces("“no”")).hasSize(3).contains(id("no"));
    }

    @Test
    void setsChineseCharactersApart() {
        assertThat(pieces("中国")).containsExactly(id("中"), id("国"));
    }

    @Test
    void takesAnyUnicodeSpaceForABlank() {
        assertThat(pieces("10\u00A0km")).containsExactly(id("10"), id("km"));
        assertThat(pieces("10\u2009km")).containsExactly(id("10"), id("km"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000", "\u200B", "\uD83D", "\uFFFD", "\u0301"})
    void givesWhatHasNoLettersOneUnknown(String word) {
        assertThat(pieces(word)).containsExactly(Vocabulary.UNKNOWN);
    }

    @Test
    void takesARunOfAHundredLettersButNoLongerOne() {
        assertThat(pieces("a".repeat(100))).doesNotContain(Vocabulary.UNKNOWN);
        assertThat(pieces("a".repeat(101))).containsExactly(Vocabulary.UNKNOWN);
        assertThat(pieces("é".repeat(101))).containsExactly(Vocabulary.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!", "中", "e\u0301", "😀"})
    void looksAtABoundedPartOfAnEndlessWord(String part) {
        String endless = part.repeat(5_000_000 / part.length());

        assertTimeout(Duration.ofSeconds(5), () -> assertThat(pieces(endless)).hasSizeLessThanOrEqualTo(400));
    }

    private static int[] pieces(String word) {
        return WORD_PIECE.of(word);
    }

    private static int id(String piece) {
        return new ModelFiles.InJar().lines(ModelFiles.VOCABULARY).indexOf(piece);
    }
}
