package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.fixture.NoParser;
import entente.fixture.PlainParser;
import entente.lexicon.Lexicon;
import entente.model.Article;
import entente.model.Dossier;
import entente.model.Gap;
import entente.model.Imprint;
import entente.model.Reading;
import entente.model.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntenteTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final When DAY = When.day(LocalDate.of(2021, 3, 1));
    private static final String TEXT = "The ferry left the harbour at noon on Monday with forty people on board.\n\n"
            + "Nobody on the quay saw the ferry again, and divers searched the harbour all night.\n";

    @Test
    void keepsAnArticleInAnotherLanguageUnreadAndSaysSo() {
        Reading reading = new Entente(LEXICON, new NoParser()).read(article("fr", DAY));

        assertThat(reading.claims()).isEmpty();
        assertThat(reading.gaps()).extracting(Gap::code).containsExactly(Gap.Code.LANGUAGE);
        assertThat(reading.gaps().get(0).note()).contains("fr");
    }

    @Test
    void anArticleInAnotherLanguageStillHasItsDossier() {
        Entente entente = new Entente(LEXICON, new NoParser());

        List<Dossier> dossiers = entente.reconcile(List.of(entente.read(article("fr", DAY))));

        assertThat(dossiers).singleElement().satisfies(d -> assertThat(d.sources())
                .hasSize(1));
    }

    @Test
    void saysThatADateIsMissingAndInventsNone() {
        Reading reading = new Entente(LEXICON, new PlainParser()).read(article("en", When.unknown()));

        assertThat(reading.gaps()).extracting(Gap::code).containsExactly(Gap.Code.NO_DATE);
        assertThat(reading.digest().imprint().published().isKnown()).isFalse();
    }

    @Test
    void takesTheTermsOfAnEnglishArticle() {
        Reading reading = new Entente(LEXICON, new PlainParser()).read(article("en", DAY));

        assertThat(reading.gaps()).isEmpty();
        assertThat(reading.digest().terms()).containsEntry("ferry", 2).containsEntry("harbour", 2);
        assertThat(reading.versions().reader()).isEqualTo("plain");
        assertThat(reading.versions().lexicon()).isEqualTo(LEXICON.version());
    }

    @Test
    void readingAgainGivesTheSame() {
        Entente entente = new Entente(LEXICON, new PlainParser());

        assertThat(entente.read(article("en", DAY))).isEqualTo(entente.read(article("en", DAY)));
    }

    private static Article article(String language, When published) {
        Imprint imprint = new Imprint(
                "a-1", "ferry.txt", "Herald", null, "A ferry is lost", null, published, language, List.of());
        return new Article(imprint, TEXT, List.of());
    }
}
