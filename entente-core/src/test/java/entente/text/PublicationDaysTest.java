package entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import entente.fixture.PlainParser;
import entente.lexicon.Lexicon;
import entente.model.Article;
import entente.model.Imprint;
import entente.model.Imprint.Dating;
import entente.model.When;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicationDaysTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final String BODY = "Six envoys met by the lake on 3 June 2003.\n\nThey signed nothing, and left.";

    private static Imprint read(String file, @Nullable String url, String text) {
        Imprint imprint = new Imprint("a", file, null, url, null, null, When.unknown(), "en", List.of());
        return new Documents(new PlainParser(), LEXICON)
                .of(new Article(imprint, text, List.of()))
                .imprint();
    }

    private static void assertFound(Imprint imprint, int day, Dating where) {
        assertThat(imprint.published()).isEqualTo(When.day(LocalDate.of(2016, 5, day)));
        assertThat(imprint.dating()).isEqualTo(where);
    }

    @Test
    void believesTheBylineBeforeAllElse() {
        String text = "Six envoys meet by the lake\n\nBy Ann Lee, May 4, 2016\n\n" + BODY;

        assertFound(read("2016-05-09.txt", "https://news.test/2016/05/08/lake", text), 4, Dating.BYLINE);
    }

    @Test
    void readsTheAddressBeforeTheNameOfTheFile() {
        assertFound(read("2016-05-09.txt", "https://news.test/2016/05/08/lake", BODY), 8, Dating.ADDRESS);
    }

    @Test
    void readsTheNameOfTheFile() {
        assertFound(read("in/20160509_lake.txt", null, BODY), 9, Dating.FILE_NAME);
        assertFound(read("lake-2016-5-9.txt", null, BODY), 9, Dating.FILE_NAME);
    }

    @Test
    void readsALineOfItsOwn() {
        assertFound(read("lake.txt", null, (BODY + "\n\n").repeat(9) + "Updated 7 May 2016"), 7, Dating.LINE);
    }

    @Test
    void takesNoDayThatTheStoryTellsOf() {
        Imprint imprint = read("lake-12345678.txt", null, BODY);

        assertThat(imprint.published().isKnown()).isFalse();
        assertThat(imprint.dating()).isNull();
    }
}
