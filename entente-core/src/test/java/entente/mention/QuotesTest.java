package entente.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import entente.lexicon.Lexicon;
import entente.model.Article;
import entente.model.Block;
import entente.model.Document;
import entente.model.Imprint;
import entente.model.Quote;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.When;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class QuotesTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void takesTheWordsBetweenCurlyMarks() {
        assertThat(contents("“The dam will hold,” the engineer said. “We checked it twice.”"))
                .containsExactly("The dam will hold,", "We checked it twice.");
    }

    @Test
    void spanHoldsTheMarksAndContentDoesNot() {
        Quote quote = quotes("He said “no”.").get(0);
        assertThat(quote.span()).isEqualTo(new Span(8, 12));
        assertThat(quote.content()).isEqualTo(new Span(9, 11));
    }

    @Test
    void takesTheWordsBetweenStraightMarks() {
        assertThat(contents("\"Leave now,\" she said, \"or stay for ever.\""))
                .containsExactly("Leave now,", "or stay for ever.");
    }

    @Test
    void pairsACurlyMarkWithAStraightOne() {
        assertThat(contents("a plan “much like the one of last year\", he said"))
                .containsExactly("much like the one of last year");
    }

    @Test
    void tellsSingleMarksFromApostrophes() {
        assertThat(contents("The minister's aide said: 'We don't know the workers' demands.'"))
                .containsExactly("We don't know the workers' demands.");
    }

    @Test
    void tellsCurlySingleMarksFromApostrophes() {
        assertThat(contents("The minister’s aide said: ‘We don’t know the workers’ demands.’"))
                .containsExactly("We don’t know the workers’ demands.");
    }

    @Test
    void readsNoQuoteIntoPluralsAndElisions() {
        assertThat(quotes("The farmers' leaders told 'em about the '90s and the drivers' strike."))
                .isEmpty();
    }

    @Test
    void readsNoQuoteIntoInches() {
        assertThat(quotes("The shell was 6\" wide and the door 7' tall.")).isEmpty();
    }

    @Test
    void findsTheInnerQuoteToo() {
        assertThat(contents("“They asked: ‘Who are you?’ and left,” he said."))
                .containsExactly("They asked: ‘Who are you?’ and left,", "Who are you?");
    }

    @Test
    void keepsDoubleMarksInsideDoubleMarksAsInnerQuote() {
        assertThat(contents("“These are “people’s” councils, nothing else,” he said."))
                .containsExactly("These are “people’s” councils, nothing else,", "people’s");
    }

    @Test
    void closesAtASingleMarkThatWasMeantToBeDouble() {
        assertThat(contents("“Send us blankets and bread,’ the mayor and so-called “king of the hill” said."))
                .containsExactly("Send us blankets and bread,", "king of the hill");
    }

    @Test
    void endsAnUnclosedQuoteWithItsParagraph() {
        List<String> contents = contents("“The road is cut. We walk.", "The army sent trucks.");
        assertThat(contents).containsExactly("The road is cut. We walk.");
    }

    @Test
    void givesAQuoteForEachParagraphOfALongQuotation() {
        assertThat(contents("“The road is cut. We walk.", "“Tomorrow we rest,” the guide said."))
                .containsExactly("The road is cut. We walk.", "Tomorrow we rest,");
    }

    @Test
    void endsAForgottenQuoteWithItsSentenceWhenANewOneOpensLater() {
        assertThat(contents("“The road is cut, the guide said. Then he sat down. “We walk,” he added."))
                .containsExactly("The road is cut, the guide said.", "We walk,");
    }

    @Test
    void takesTheWordsBeforeAClosingMarkThatNothingOpens() {
        assertThat(contents("We will rebuild the bridge,\" said the mayor."))
                .containsExactly("We will rebuild the bridge,");
    }

    @Test
    void findsQuotesInBracketsAndAfterDashes() {
        assertThat(contents("The plan (\"a fraud\") was dropped—\"for good\"—yesterday."))
                .containsExactly("a fraud", "for good");
    }

    @Test
    void readsOldWireMarks() {
        assertThat(contents("``We are ready,'' the colonel said.")).containsExactly("We are ready,");
    }

    @Test
    void skipsMarksWithNothingInside() {
        assertThat(quotes("He wrote \"...\" and “ ” and \"\".")).isEmpty();
    }

    @Test
    void leavesBoilerplateAlone() {
        Article article = article("“Read this now”");
        Block block =
                new Block(Block.Kind.BOILERPLATE, new Span(0, article.text().length()));
        assertThat(Quotes.in(new Document(article, List.of(block), List.of()), LEXICON))
                .isEmpty();
    }

    @Test
    void namesTheSentenceInWhichAQuoteOpens() {
        assertThat(quotes("Rain fell. He said “stop”. Then “go”.").stream().map(Quote::sentence))
                .containsExactly(1, 2);
    }

    @Test
    void leavesAloneWhatWasNotCutIntoSentences() {
        Article article = article("Rain fell. “And then “it stopped");
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, article.text().length()));
        Document document = new Document(article, List.of(block), List.of(sentence(0, block, 0, 10)));
        assertThat(Quotes.in(document, LEXICON)).isEmpty();
    }

    @Test
    @Timeout(10)
    void staysLinearOnHostileMarks() {
        for (String piece : List.of("“", "”", "\"", "'", "‘", ",”", " \"a", "“a ‘b", "``", "’ ")) {
            assertThatCode(() -> quotes(piece.repeat(200_000))).doesNotThrowAnyException();
        }
    }

    @Test
    void keepsTheSumOfHostileQuotesWithinAFewTimesTheText() {
        String text = "“a ".repeat(100_000) + "” ".repeat(100_000);
        long sum = quotes(text).stream().mapToLong(q -> q.span().length()).sum();
        assertThat(sum).isLessThan(4L * text.length());
    }

    private static List<String> contents(String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        return quotes(text).stream().map(q -> q.content().in(text)).toList();
    }

    private static List<Quote> quotes(String text) {
        return Quotes.in(document(text), LEXICON);
    }

    /** Paragraphs end at blank lines and sentences at full stops before a space: enough for quotes. */
    private static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n")) {
            Block block = new Block(Block.Kind.PARAGRAPH, new Span(start, start + paragraph.length()));
            blocks.add(block);
            cut(block, paragraph, sentences);
            start += paragraph.length() + 2;
        }
        return new Document(article(text), blocks, sentences);
    }

    private static void cut(Block block, String paragraph, List<Sentence> sentences) {
        int base = block.span().start();
        int from = 0;
        for (int stop = paragraph.indexOf(". "); stop >= 0; stop = paragraph.indexOf(". ", from)) {
            sentences.add(sentence(sentences.size(), block, base + from, base + stop + 1));
            from = stop + 2;
        }
        sentences.add(sentence(sentences.size(), block, base + from, base + paragraph.length()));
    }

    private static Sentence sentence(int index, Block block, int start, int end) {
        return new Sentence(index, block, new Span(start, end), List.of(), List.of(), List.of());
    }

    private static Article article(String text) {
        Imprint imprint = new Imprint("a-1", "test.txt", null, null, null, null, When.unknown(), "en", List.of());
        return new Article(imprint, text, List.of());
    }
}
