package entente.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import entente.model.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    /** The sentence, then its words with bars between. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "We don't know. ; We|do|n't|know|.",
                "They can’t and cannot go. ; They|ca|n’t|and|can|not|go|.",
                "It's the men's and the states' fault ; It|'s|the|men|'s|and|the|states|'|fault",
                "He's gonna tell 'em, she'd've gone ; He|'s|gon|na|tell|'em|,|she|'d|'ve|gone",
                "O'Connor met al-Qa'ida's envoy ; O'Connor|met|al|-|Qa'ida|'s|envoy",
                "Lt. Gen. J.P. Doe of the U.S. spoke in Nov. ; Lt.|Gen.|J.P.|Doe|of|the|U.S.|spoke|in|Nov.",
                "the U.S.-led force, e.g. in Ft. Hood ; the|U.S.|-|led|force|,|e.g.|in|Ft.|Hood",
                "a well-armed anti-terror co-ordinator ; a|well|-|armed|anti-terror|co-ordinator",
                "the mid-1980s and the 1990s, the 20th ; the|mid-1980s|and|the|1990s|,|the|20th",
                "12,000 of $3.5m at 48% by 2:30pm ; 12,000|of|$|3.5|m|at|48|%|by|2:30|pm",
                "5-10 people on 2015-11-13 or 11/13/2015 ; 5|-|10|people|on|2015-11-13|or|11/13/2015",
                "call 555-123-4567 at 7 a.m. or 8p.m. now ; call|555-123-4567|at|7|a.m.|or|8|p.m.|now",
                "wait... what?! -- no! ; wait|...|what|?!|--|no|!",
                "men and/or women w/o arms ; men|and|/|or|women|w/o|arms",
                "see https://example.org/a_b?c=d, or www.example.com. ; see|https://example.org/a_b?c=d|,|or|www.example.com|.",
                "write <desk@example.org> #Peace @desk ; write|<|desk@example.org|>|#Peace|@desk",
                "He was glad :-) ; He|was|glad|:-)",
                "“No,” he said, ‘never’. ; “|No|,|”|he|said|,|‘|never|’|.",
                "‘Enemy’ is the word ; ‘|Enemy|’|is|the|word",
                "AT&T and Q1 of 2015's talks ; AT&T|and|Q1|of|2015|'s|talks",
                "São Paulo's naïve café ; São|Paulo|'s|naïve|café",
                "(10 km) [sic] ; (|10|km|)|[|sic|]",
            })
    void cutsAsUniversalDependenciesDoes(String sentence, String words) {
        assertThat(String.join("|", words(sentence))).isEqualTo(words);
    }

    @Test
    void partsAtEveryUnicodeBlank() {
        assertThat(words("ten\u00a0thousand\u2009men\u3000and\u200bmore\ufeff"))
                .containsExactly("ten", "thousand", "men", "and", "more");
    }

    @Test
    void leavesTheStopOfTheSentenceToWordsThatLookLikeAbbreviations() {
        assertThat(words("The answer was no.")).endsWith("no", ".");
        assertThat(words("He lives in the U.S.")).endsWith("U.S.");
        assertThat(words("It was plan B.")).endsWith("B", ".");
    }

    @Test
    void keepsEmojiWithTheirModifiers() {
        assertThat(words("ok \ud83d\udc4d\ud83c\udffd!")).containsExactly("ok", "\ud83d\udc4d\ud83c\udffd", "!");
    }

    @Test
    void losesNoCharacterThatIsNoBlank() {
        String text = "“He'd’ve—‘said’ so’’… (a/b)&c; €5k\u00a0@x #y_z 'tis 3.5.6 x_ _x \ud800 \udc00";
        StringBuilder joined = new StringBuilder();
        words(text).forEach(joined::append);
        assertThat(joined.toString()).isEqualTo(text.replaceAll("[ \u00a0]", ""));
    }

    @Test
    void tellsWordsWrittenAsOneFromWordsThatOnlyTouch() {
        String text = "don't 10km men's";
        List<Span> words = Tokens.in(text, new Span(0, text.length()));
        assertThat(Tokens.areJoined(text, words.get(0), words.get(1))).isTrue();
        assertThat(Tokens.areJoined(text, words.get(2), words.get(3))).isFalse();
        assertThat(Tokens.areJoined(text, words.get(4), words.get(5))).isTrue();
    }

    @Test
    void staysLinearOnHostileText() {
        for (String piece : List.of("a", "'", "\"", ".", "1,", "a-", "a.", "a'", "1-", "&A", "non-", "@a", "://")) {
            String text = piece.repeat(300_000);
            assertTimeoutPreemptively(Duration.ofSeconds(3), () -> Tokens.in(text, new Span(0, text.length())), piece);
        }
    }

    private static List<String> words(String sentence) {
        return Tokens.in(sentence, new Span(0, sentence.length())).stream()
                .map(span -> span.in(sentence))
                .toList();
    }
}
