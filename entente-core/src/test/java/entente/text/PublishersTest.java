package entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import entente.fixture.PlainParser;
import entente.lexicon.Lexicon;
import entente.model.Article;
import entente.model.Imprint;
import entente.model.When;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishersTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final String BODY = "Six envoys met by the lake.\n\nThey signed nothing, and left.";

    private static @Nullable String outlet(@Nullable String told, @Nullable String url, String text) {
        Imprint imprint = new Imprint("a", "lake.txt", told, url, null, null, When.unknown(), "en", List.of());
        return new Documents(new PlainParser(), LEXICON)
                .of(new Article(imprint, text, List.of()))
                .imprint()
                .outlet();
    }

    @Test
    void believesWhatWasTold() {
        assertThat(outlet("The Lake", "https://www.dawn.com/lake", BODY)).isEqualTo("The Lake");
    }

    @Test
    void readsTheAddress() {
        assertThat(outlet(null, "https://www.dawn.com/news/1", BODY)).isEqualTo("dawn.com");
    }

    @Test
    void readsALineThatIsTheNameOfAnOutlet() {
        assertThat(outlet(null, null, "Al Jazeera\n\n" + BODY)).isEqualTo("Al Jazeera");
    }

    @Test
    void readsTheCopyrightLine() {
        assertThat(outlet(null, null, BODY + "\n\n© 2016 Dawn. All rights reserved."))
                .isEqualTo("Dawn");
    }

    @Test
    void takesNoOutletThatTheStoryOnlyNames() {
        assertThat(outlet(null, null, "Six envoys met by the lake, Dawn said.\n\n" + BODY))
                .isNull();
    }
}
