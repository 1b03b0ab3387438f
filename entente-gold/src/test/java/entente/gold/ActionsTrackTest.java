package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.Entente;
import entente.lexicon.Actions;
import entente.lexicon.EventCodes;
import entente.lexicon.Lexicon;
import entente.lexicon.Table;
import entente.reader.OnnxParser;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The examples of the tables of actions, read by the reader that ships with Entente. */
class ActionsTrackTest {
    @SuppressWarnings("NullAway.Init") // opened before the first test
    private static OnnxParser reader;

    private static final WordForms FORMS = new WordForms();

    @BeforeAll
    static void open() {
        reader = OnnxParser.load();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void everyEntryIsCodedAsItsExampleSays() {
        List<Table.Row> rows = Actions.tables(EventCodes.load()).stream()
                .flatMap(table -> Table.rows(table).stream())
                .toList();
        ActionsTrack.Result result = ActionsTrack.check(rows, entente());

        assertThat(result.failures()).isEmpty();
        assertThat(result.examples()).isGreaterThan(7_000);
    }

    @Test
    void anEntryThatTheCoderReadsOtherwiseIsNamed() {
        Table.Row row = row("condemn", "verb", "", "object", "190", "", "Norway [condemned] Kenya.");

        assertThat(ActionsTrack.check(List.of(row), entente()).failures())
                .containsExactly("19.tsv:7: condemn (190): Norway condemned Kenya. -> [NOR] 111 [KEN]");
    }

    @Test
    void anEntryWithoutExampleIsNamed() {
        Table.Row row = row("condemn", "verb", "", "object", "111", "");

        assertThat(ActionsTrack.check(List.of(row), entente()).failures())
                .containsExactly("19.tsv:7: has no example: condemn");
    }

    @Test
    void anExampleWithoutItsWordIsWrong() {
        Table.Row row = row("condemn", "verb", "", "object", "111", "", "Norway condemned Kenya.");

        assertThatThrownBy(() -> ActionExample.of(row, FORMS)).hasMessageContaining("19.tsv:7");
    }

    @Test
    void everyWordOfAnEntryTakesTheFormOfTheOneThatIsShown() {
        Table.Row verbs = row("urge,beg,carry out", "verb", "", "object", "020", "");
        assertThat(FORMS.like("urged", verbs, "beg")).contains("begged");
        assertThat(FORMS.like("urging", verbs, "urge")).contains("urging");
        assertThat(FORMS.like("urged", verbs, "carry out")).containsExactly("carried out");
        assertThat(FORMS.like("urges", verbs, "carry out")).containsExactly("carries out");
        assertThat(FORMS.like("urge", verbs, "beg")).containsExactly("beg");
        Table.Row nouns = row("raid,army,air strike", "noun", "", "on", "190", "");
        assertThat(FORMS.like("raids", nouns, "army")).containsExactly("armies");
        assertThat(FORMS.like("raid", nouns, "air strike")).containsExactly("air strike");
    }

    private static Entente entente() {
        return new Entente(Lexicon.load(), reader);
    }

    private static Table.Row row(String... cells) {
        return new Table.Row("19.tsv", 7, List.of(cells));
    }
}
