package entente.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import entente.fixture.PlainParser;
import entente.lexicon.Lexicon;
import entente.model.Article;
import entente.model.Block;
import entente.model.Document;
import entente.model.Gap;
import entente.model.Imprint;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.When;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final String BODY = "Six envoys met by the lake. They signed nothing, and left.";

    @Test
    void readsTitleBylineAndDayOffThePage() {
        Imprint imprint = read("Six envoys meet by the lake\n\nby Ann Lee November 3, 2015\n\n" + BODY)
                .document()
                .imprint();
        assertThat(imprint.title()).isEqualTo("Six envoys meet by the lake");
        assertThat(imprint.byline()).isEqualTo("Ann Lee");
        assertThat(imprint.published()).isEqualTo(When.day(LocalDate.of(2015, 11, 3)));
    }

    @Test
    void leavesTheDayOpenWhereThePageTellsNone() {
        Imprint imprint = read("Six envoys meet by the lake\n\n" + BODY + " It was May 3, 1999 again.")
                .document()
                .imprint();
        assertThat(imprint.published()).isEqualTo(When.unknown());
        assertThat(imprint.byline()).isNull();
    }

    @Test
    void believesTheImprintBeforeThePage() {
        Imprint told = new Imprint(
                "a", "f", null, null, "Told", "Bo Ray", When.day(LocalDate.of(2014, 1, 2)), "en", List.of());
        String text = "Six envoys meet by the lake\n\nby Ann Lee November 3, 2015\n\n" + BODY;
        Imprint imprint = documents().of(new Article(told, text, List.of())).imprint();
        assertThat(List.of(imprint.title(), imprint.byline(), imprint.published()))
                .containsExactly("Told", "Bo Ray", told.published());
    }

    @Test
    void cutsOnlyBlocksThatReport() {
        Document document = read("Six envoys meet by the lake\n\nBy Ann Lee\n\n" + BODY + "\n\nRead also: More fish")
                .document();
        assertThat(document.sentences())
                .extracting(sentence -> document.words(sentence.span()))
                .containsExactly(
                        "Six envoys meet by the lake", "Six envoys met by the lake.", "They signed nothing, and left.");
        assertThat(document.sentences()).extracting(Sentence::index).containsExactly(0, 1, 2);
        assertThat(document.blocks()).extracting(Block::kind).contains(Block.Kind.BOILERPLATE);
    }

    @Test
    void everyWordLiesWhereItSays() {
        Document document =
                read("Head line here\n\n“They didn’t sign,” said\u00a0one.").document();
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(document.words(token.span())).isEqualTo(token.form());
            }
        }
    }

    @Test
    void cutsALongSentenceAtItsClausesAndLosesNoWord() {
        String text = "one two three four five six seven, ".repeat(40) + "and end.";
        Parsed parsed = read(text);
        List<Sentence> parts = parsed.document().sentences();
        assertThat(parts).hasSizeGreaterThan(3).allSatisfy(part -> assertThat(part.size())
                .isLessThanOrEqualTo(new PlainParser().longestSentence()));
        assertThat(parts.stream().mapToInt(Sentence::size).sum()).isEqualTo(40 * 8 + 3);
        assertThat(parts.getFirst().tokens().getLast().form()).isEqualTo(",");
        assertThat(parsed.gaps()).extracting(Gap::code).containsExactly(Gap.Code.LONG_SENTENCE);
    }

    @Test
    void stopsAtTheBoundOnWordsAndSaysSo() {
        Parsed parsed = read("Some words went by here.\n".repeat(20_000));
        int words =
                parsed.document().sentences().stream().mapToInt(Sentence::size).sum();
        assertThat(words).isBetween(Cutting.MOST_WORDS - 10, Cutting.MOST_WORDS);
        assertThat(parsed.gaps()).extracting(Gap::code).containsExactly(Gap.Code.TOO_LARGE);
    }

    @Test
    void readsNoWallOfSignsAndNoEndlessWord() {
        assertThat(read("\"".repeat(200_000)).gaps()).extracting(Gap::code).containsExactly(Gap.Code.NO_PROSE);
        Parsed endless = read("Before it. " + "X".repeat(5_000_000) + " here. After it.");
        assertThat(endless.gaps()).extracting(Gap::code).containsExactly(Gap.Code.NO_PROSE);
        assertThat(endless.document().sentences()).hasSize(2);
    }

    @Test
    void finishesHostileTextsInTime() {
        for (String piece : List.of("\"", "a.", "A. ", "line\n", "one, two; ", "'s ", "\u201c", "Mr. ")) {
            String text = piece.repeat(1_000_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(text), piece);
        }
    }

    private static Documents documents() {
        return new Documents(new PlainParser(), LEXICON);
    }

    private static Parsed read(String text) {
        Imprint imprint = new Imprint("a-test", "test.txt", null, null, null, null, When.unknown(), "en", List.of());
        return documents().read(new Article(imprint, text, List.of()));
    }
}
