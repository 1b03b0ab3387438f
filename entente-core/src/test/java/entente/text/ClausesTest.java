package entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these sentences twelve words fit at once. */
class ClausesTest {
    private static final int LONGEST = 12;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The first boat left the harbour; the second, late, stayed and waited for rain to stop | ;
                    The second boat, which was late, stayed there -- waiting for the rain to stop | --
                    They rowed past rocks, reeds, and the mill, but nobody of them saw lights, lamps there | mill,
                    They rowed past the rocks in the dark, slowly and silently as if nobody slept there | dark,
                    They rowed past the rocks in the dark silently and nobody there heard a thing | silently
                    THEY ROWED PAST THE ROCKS IN THE DARK SILENTLY AND NOBODY THERE HEARD A THING | SILENTLY
                    They rowed past the rocks in the dark beyond sight without sound through mist | sound
                    He called out to them “Row past the rocks!” when both boats were near enough to hear | rocks!”
                    He called out to them (and to us!) that both boats were near the rocks by now | us!)
                    """)
    void cutsAfter(String sentence, String last) {
        assertThat(first(sentence)).endsWith(last);
    }

    @Test
    void doesNotCutInTheFirstHalf() {
        assertThat(first("Yes; they rowed past the rocks in the dark beyond sight without sound through mist"))
                .isEqualTo("Yes; they rowed past the rocks in the dark beyond sight");
    }

    @Test
    void leavesNoMarkBehindThatBelongsToTheWordsBefore() {
        assertThat(first("He rowed past the big rocks in the dark and said \"no.\" Then the rain began"))
                .isEqualTo("He rowed past the big rocks in the dark");
    }

    @Test
    void losesNoWordHoweverASentenceIsBuilt() {
        Random random = new Random(7);
        List<String> parts =
                List.of("row", "mill", "and", "that", ",", ";", "“reed", "reed”", "(mist", "mist)", "\"", "--");
        for (int trial = 0; trial < 500; trial++) {
            String text = random.ints(13 + random.nextInt(60), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining(" "));
            List<Span> words = Tokens.in(text, new Span(0, text.length()));
            List<Span> together = new ArrayList<>();
            List<Span> rest = words;
            while (rest.size() > LONGEST) {
                int cut = Clauses.cut(text, rest, LONGEST);
                assertThat(cut).isBetween(LONGEST / 2, LONGEST);
                together.addAll(rest.subList(0, cut));
                rest = rest.subList(cut, rest.size());
            }
            together.addAll(rest);
            assertThat(together).isEqualTo(words);
        }
    }

    /** The words that are taken first. */
    private static String first(String text) {
        List<Span> words = Tokens.in(text, new Span(0, text.length()));
        int cut = Clauses.cut(text, words, LONGEST);
        return text.substring(0, words.get(cut - 1).end());
    }
}
