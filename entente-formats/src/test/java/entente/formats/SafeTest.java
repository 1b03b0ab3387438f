package entente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTest {

    @Test
    void showsControlCharactersInsteadOfObeyingThem() {
        assertThat(Safe.line("a\u001b[31mb\u0000\u009b")).isEqualTo("a<U+001B>[31mb<U+0000><U+009B>");
        assertThat(Safe.line("\u202Etxt.exe")).isEqualTo("<U+202E>txt.exe");
    }

    @Test
    void makesEveryRunOfWhiteSpaceOneBlank() {
        assertThat(Safe.line(" \t one\r\n\n two\u00a0\u2028three \n")).isEqualTo("one two three");
    }

    @Test
    void leavesLettersOfEveryScriptAndJoinersAlone() {
        String text = "naïve Привет שלום می\u200Cخواهم 東京 \uD83D\uDC69\u200D\uD83D\uDE80";
        assertThat(Safe.line(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "東京, 4", "e\u0301, 1", "\uD83D\uDE80, 2"})
    void countsColumnsAsATerminalDoes(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void shortensAtAWholeWord() {
        assertThat(Columns.shorten("one two three four", 14)).isEqualTo("one two...");
        assertThat(Columns.shorten("short", 5)).isEqualTo("short");
    }

    @Test
    void shortensALongWordAtAWholeCharacter() {
        assertThat(Columns.shorten("a" + "\uD83D\uDE80".repeat(9), 9)).isEqualTo("a\uD83D\uDE80\uD83D\uDE80...");
    }
}
