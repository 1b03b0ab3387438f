package entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.model.Article;
import entente.model.Block;
import entente.model.Document;
import entente.model.Imprint;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.When;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void readsTheAgencyOfADateline() {
        assertThat(origins("ACCRA, Ghana (AP) — Rain fell.")).containsExactly("Associated Press");
    }

    @Test
    void takesAnUnknownNameInADatelineForAnAgency() {
        assertThat(origins("ACCRA (Coastwire) - Rain fell.")).containsExactly("Coastwire");
        assertThat(origins("ACCRA (with pictures) - Rain fell.")).isEmpty();
    }

    @Test
    void readsCreditLines() {
        assertThat(origins("Some material for this report came from Reuters and AFP."))
                .containsExactly("Reuters", "Agence France-Presse");
        assertThat(origins("The Associated Press contributed to this report.")).containsExactly("Associated Press");
    }

    @Test
    void takesNoOutletWhoseNameIsPartOfAnother() {
        assertThat(origins("Reporting by the Times")).containsExactly("The Times");
        assertThat(origins("Reporting by the Northgate Times")).isEmpty();
    }

    @Test
    void takesNoOriginFromCreditsOfPictures() {
        assertThat(origins("(Photo by Jane Roe/AFP, source: Reuters)")).isEmpty();
    }

    @Test
    void takesNoOriginFromBracketsInsideASentence() {
        assertThat(origins("The agency (Reuters) is old.")).isEmpty();
    }

    @Test
    void readsNoOwnNameAsOrigin() {
        assertThat(origins("Reporting by Reuters", "Reuters")).isEmpty();
        assertThat(origins("Reporting by VOA News", "voanews.com")).isEmpty();
    }

    private static List<String> origins(String text) {
        return origins(text, "The Test");
    }

    private static List<String> origins(String text, String outlet) {
        Imprint imprint = new Imprint("a-1", "test.txt", outlet, null, null, null, When.unknown(), "en", List.of());
        Span all = new Span(0, text.length());
        Block block = new Block(Block.Kind.PARAGRAPH, all);
        Sentence sentence = new Sentence(0, block, all, List.of(), List.of(), List.of());
        return Origins.of(
                new Document(new Article(imprint, text, List.of()), List.of(block), List.of(sentence)), LEXICON);
    }
}
