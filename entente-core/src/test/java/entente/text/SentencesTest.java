package entente.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import entente.model.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** Bars stand where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two men fled.| Nobody was hurt!| Who did it?",
                "“We will stay.”| The minister left.| (He was late.)| 'Never.'| That was all.",
                "\"Go home!\" he shouted.| \"Why?\" asked the guard.",
                "U.S. President Jane Doe met Sen. Roe in Washington, D.C. on Monday.",
                "He lives in the U.S.| He likes it.",
                "Gen. A. B. Clark of Acme Inc. said so.| The firm agreed.",
                "It fell on Nov. 13 at 8 p.m. Friday.| Nobody saw it.",
                "He left at 8 p.m.| The guards slept.",
                "The figure rose 3.5 percent to 12.7 million.| Prices fell.",
                "He answered no.| Nobody asked again.",
                "1. Open the door.| 2. Close it.",
                "The road\nis long and\nwinding.| It ends.",
                "They waited ... and waited.| Then they left…| It rained.",
                "Talks on trade, oil, etc. will go on.| They stall.",
                "The dam broke in 1931.[2][3]| It was rebuilt. [14]| Nobody paid.",
                "Protests in No. 10 Downing St. Monday",
            })
    void endsWhereTheBarsStand(String text) {
        String plain = text.replace("|", "");
        List<String> expected = List.of(text.split("\\|\\s*"));
        assertThat(sentences(plain)).isEqualTo(expected);
    }

    @Test
    void findsNoneInBlanks() {
        assertThat(sentences(" \u00a0\n ")).isEmpty();
    }

    @Test
    void staysInsideItsBlock() {
        String text = "One. Two. Three.";
        assertThat(Sentences.in(text, new Span(5, 9))).containsExactly(new Span(5, 9));
    }

    @Test
    void staysLinearOnHostileText() {
        for (String piece :
                List.of("a", "\"", ".", ". ", ".[1", ". [1]", "' ", "A. ", "?! \"", "Dr. ", "1. ", ".\" '", "x-. ")) {
            String text = piece.repeat(300_000);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(3), () -> Sentences.in(text, new Span(0, text.length())), piece);
        }
    }

    private static List<String> sentences(String text) {
        return Sentences.in(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text))
                .toList();
    }
}
