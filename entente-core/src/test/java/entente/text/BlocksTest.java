package entente.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import entente.lexicon.Lexicon;
import entente.model.Article;
import entente.model.Block;
import entente.model.Block.Kind;
import entente.model.Imprint;
import entente.model.Span;
import entente.model.When;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final String FIRST = "Envoys of the two governments met in the lakeside town and signed nothing.";
    private static final String SECOND = "They will meet again in a month, a spokeswoman said after the talks.";

    @Test
    void tellsHeadlineBylineAndParagraphsApart() {
        String text =
                "Envoys meet and sign nothing\n\nBy Ann Lee and Bo Ray November 3, 2015\n\n" + FIRST + "\n\n" + SECOND;
        assertThat(kinds(text)).containsExactly(Kind.HEADLINE, Kind.BYLINE, Kind.PARAGRAPH, Kind.PARAGRAPH);
    }

    @Test
    void takesEachLineForAParagraphWhereNoLineIsEmpty() {
        assertThat(kinds("Envoys meet and sign nothing\n" + FIRST + "\n" + SECOND))
                .containsExactly(Kind.HEADLINE, Kind.PARAGRAPH, Kind.PARAGRAPH);
    }

    @Test
    void joinsTheLinesOfATextThatIsWrapped() {
        String text = "The column of trucks left the besieged valley at\n"
                + "dawn and reached the river by noon, the drivers of\n"
                + "the convoy told reporters who waited at the bridge.\n\n"
                + "A second column is expected to leave the valley on\n"
                + "Sunday, weather permitting, and will take the road\n"
                + "along the coast.";
        assertThat(kinds(text)).containsExactly(Kind.PARAGRAPH, Kind.PARAGRAPH);
    }

    @Test
    void knowsASectionNameAboveTheHeadlineAndSubheadingsBelow() {
        String text =
                "World\n\nEnvoys meet and sign nothing at the lake\n\n" + FIRST + "\n\nA month to think\n\n" + SECOND;
        assertThat(kinds(text))
                .containsExactly(Kind.BOILERPLATE, Kind.HEADLINE, Kind.PARAGRAPH, Kind.HEADLINE, Kind.PARAGRAPH);
    }

    @Test
    void knowsAStandfirstAboveTheByline() {
        String text = "Envoys meet and sign nothing\n\nTwo days of talks end without a deal.\n\nBy Ann Lee\n\n" + FIRST;
        assertThat(kinds(text)).containsExactly(Kind.HEADLINE, Kind.STANDFIRST, Kind.BYLINE, Kind.PARAGRAPH);
    }

    @Test
    void takesALineAboveACreditForItsCaption() {
        String text = "Envoys meet and sign nothing\n\n" + FIRST + "\n\n" + SECOND
                + "\n\nThe lakeside hotel where they met\n(Photo by A. Person / Example Images)";
        assertThat(kinds(text))
                .containsExactly(Kind.HEADLINE, Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.CAPTION, Kind.CAPTION);
    }

    @Test
    void partsTheStampThatThePageRanTogetherWithTheHeadline() {
        String text =
                "Envoys meet and sign nothing Posted: Tuesday, Nov 3, 2015 8:18 PM Updated: Wednesday\n\n" + FIRST;
        List<Block> blocks = blocks(text, null);
        assertThat(blocks).extracting(Block::kind).containsExactly(Kind.HEADLINE, Kind.BYLINE, Kind.PARAGRAPH);
        assertThat(blocks.getFirst().span().in(text)).isEqualTo("Envoys meet and sign nothing");
    }

    @Test
    void knowsTheHeadlineThatTheImprintTellsWhereverItStands() {
        List<Block> blocks =
                blocks(FIRST + "\n\nEnvoys meet - and sign nothing!\n\n" + SECOND, "Envoys Meet and Sign Nothing");
        assertThat(blocks).extracting(Block::kind).containsExactly(Kind.PARAGRAPH, Kind.HEADLINE, Kind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read also: What the lake means to both",
                "Read ‘No deal’ and other reports from the lake",
                "Sign up for the morning letter",
                "Copyright 2015 The Lake Gazette. All rights reserved.",
                "Contact the writer at desk@example.org",
                "The career network for diplomats - JOIN NOW",
                "Follow us on the networks",
            })
    void leavesBoilerplateOut(String line) {
        assertThat(kinds("Envoys meet and sign nothing\n\n" + FIRST + "\n\n" + line + "\n\n" + SECOND))
                .containsExactly(Kind.HEADLINE, Kind.PARAGRAPH, Kind.BOILERPLATE, Kind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read Hassan, the mayor of the town, said that the envoys had eaten fish.",
                "By early May the envoys had met four times, and each time they signed nothing.",
                "Share prices fell after the envoys left the town, traders said.",
            })
    void keepsSentencesThatBeginLikeBoilerplate(String line) {
        assertThat(kinds("Envoys meet and sign nothing\n\n" + FIRST + "\n\n" + line + "\n\n" + SECOND))
                .containsExactly(Kind.HEADLINE, Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GENEVA (Reuters) - ",
                "GENEVA, Nov 3 (Xinhua) -- ",
                "Geneva (AFP) – ",
                "MT. HOPE, Tenn. — ",
                "PARIS: ",
                "(Reuters) - ",
            })
    void partsTheDatelineFromItsParagraph(String dateline) {
        String text = "Envoys meet and sign nothing\n\n" + dateline + FIRST;
        List<Block> blocks = blocks(text, null);
        assertThat(blocks).extracting(Block::kind).containsExactly(Kind.HEADLINE, Kind.DATELINE, Kind.PARAGRAPH);
        assertThat(blocks.get(1).span().in(text)).isEqualTo(dateline);
        assertThat(blocks.get(2).span().in(text)).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoys - all six of them - met in the town on the lake.",
                "UPDATE: The envoys left the town on the lake in the evening.",
                "JOHN DOE: I saw the envoys leave the town on the lake.",
                "NATO and the union: a report that was leaked speaks of rifts between them.",
                "UN envoys who met by the lake — there were six — signed nothing.",
            })
    void seesNoDatelineInASentenceWithADash(String sentence) {
        assertThat(kinds("Envoys meet and sign nothing\n\n" + sentence)).containsExactly(Kind.HEADLINE, Kind.PARAGRAPH);
    }

    @Test
    void keepsTheBlocksThatTheFormatDeclared() {
        String text = "A picture\n" + FIRST;
        List<Block> declared = List.of(
                new Block(Kind.CAPTION, new Span(0, 9)), new Block(Kind.PARAGRAPH, new Span(10, text.length())));
        assertThat(Blocks.of(new Article(imprint(null), text, declared), LEXICON))
                .isEqualTo(declared);
    }

    @Test
    void blocksNeverOverlapAndFollowTheText() {
        String text = "\n\n \u00a0\r\nWorld\r\n" + FIRST + "\r\r\f" + SECOND + "\u2028x\n\nPARIS — y.\n(Photo by z)\n";
        int end = 0;
        for (Block block : blocks(text, null)) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(block.span().in(text).strip()).isNotEmpty();
            end = block.span().end();
        }
    }

    @Test
    void staysLinearOnHostileText() {
        for (String piece : List.of("a", "word ", "ab\n", "\n", "A — ", "By A\n", "(Photo by x)\n", "\"", "PARIS ")) {
            String text = piece.repeat(200_000);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> blocks(text, "ab"), piece);
        }
    }

    private static List<Kind> kinds(String text) {
        return blocks(text, null).stream().map(Block::kind).toList();
    }

    private static List<Block> blocks(String text, @Nullable String title) {
        return Blocks.of(new Article(imprint(title), text, List.of()), LEXICON);
    }

    private static Imprint imprint(@Nullable String title) {
        return new Imprint("a-test", "test.txt", null, null, title, null, When.unknown(), "en", List.of());
    }
}
