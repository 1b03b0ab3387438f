package entente.train.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.lexicon.Table;
import entente.train.corpus.TrainingTable;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The tables that ship, and that a wrong row is told. */
class TablesTest {
    private final Names names = Names.load();

    @Test
    void readsEveryTableThatShips() {
        assertThat(Variations.load()).isNotNull();
    }

    @Test
    void everyEventAndActHasAnotherOfItsGroup() {
        for (String table : List.of("event-nouns.tsv", "event-verbs.tsv")) {
            List<String> groups =
                    TrainingTable.rows(table).stream().map(row -> row.cell(0)).toList();
            assertThat(groups).allSatisfy(group -> assertThat(groups.indexOf(group))
                    .as("%s: %s has one member", table, group)
                    .isNotEqualTo(groups.lastIndexOf(group)));
        }
    }

    @Test
    void everyVerbHasAllItsForms() {
        assertThat(TrainingTable.rows("event-verbs.tsv"))
                .allSatisfy(row -> assertThat(row.cells()).hasSize(6).noneMatch(String::isEmpty));
    }

    @Test
    void everySpeechVerbHasItsPresentForHeadlines() {
        List<String> pasts = TrainingTable.rows("headline-verbs.tsv").stream()
                .map(row -> row.cell(2))
                .toList();
        assertThat(TrainingTable.rows("speech-verbs.tsv"))
                .allSatisfy(row -> assertThat(pasts).contains(row.cell(0)));
    }

    @Test
    void everyNounOfAListStandsOnce() {
        for (String table : List.of("group-nouns.tsv", "speaker-nouns.tsv", "headline-labels.tsv")) {
            assertThat(TrainingTable.rows(table).stream().map(row -> row.cell(0)))
                    .as(table)
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void tellsWhichRowOfWordsIsWrong() {
        wrong("small.tsv:1", () -> Swap.of(Rows.of("attack"), List.of("NN", "NNS")));
        wrong("small.tsv:2", () -> Swap.of(Rows.of("a	raid", "b	raid"), List.of("NN", "NNS")));
        wrong("small.tsv:1", () -> SpeechVerbs.of(Rows.of("said")));
        wrong("a number above zero", () -> SpeechVerbs.of(Rows.of("said	says	often")));
        wrong("twice", () -> SpeechVerbs.of(Rows.of("said	says	1", "said	says	1")));
        wrong("small.tsv:1", () -> HeadlineVerbs.of(List.of(), Rows.of("go	goes")));
        wrong("twice", () -> HeadlineVerbs.of(List.of(), Rows.of("lie	lies	lay", "lay	lays	lay")));
        wrong("animal", () -> Speakers.of(Rows.of("envoy	singular	animal"), names));
        wrong("few", () -> Speakers.of(Rows.of("envoys	few"), names));
    }

    @Test
    void tellsWhichRowOfNamesIsWrong() {
        wrong("small.tsv:1", () -> Rows.names("SHIP	flat	Titanic"));
        wrong("small.tsv:1", () -> Rows.names("ORG	round	OSCE"));
        wrong("small.tsv:1", () -> Rows.names("GIVEN	flat	Omar"));
        wrong("twice", () -> Rows.names("ORG	flat	Likud"));
        wrong("no names of the kind PER", () -> Names.of(Rows.of("ORG	flat	OSCE")));
        wrong("no names of the kind GIVEN slavic", () -> Rows.names("FAMILY	flat	Novak	slavic"));
    }

    private static void wrong(String message, ThrowingCallable reading) {
        assertThatIllegalArgumentException().isThrownBy(reading).withMessageContaining(message);
    }

    @Test
    void drawsNamesOfPeopleAsLongAsWanted() {
        SplittableRandom random = new SplittableRandom(4);
        List<Name> surnames =
                IntStream.range(0, 3000).mapToObj(at -> names.person(1, random)).toList();
        List<Name> whole =
                IntStream.range(0, 400).mapToObj(at -> names.person(2, random)).toList();
        assertThat(surnames).extracting(Name::words).contains(List.of("Shoigu"), List.of("Le", "Drian"));
        assertThat(surnames).filteredOn(name -> name.words().size() == 1).hasSizeGreaterThan(1800);
        assertThat(whole).filteredOn(name -> name.words().size() > 1).hasSizeGreaterThan(300);
    }

    @Test
    void drawsFrequentGroupsOftener() {
        SplittableRandom random = new SplittableRandom(4);
        List<Name> armed =
                IntStream.range(0, 2000).mapToObj(at -> names.armed(random)).toList();
        Table.Row frequent = TrainingTable.rows("names.tsv").getLast();
        long of = armed.stream()
                .filter(name -> frequent.list(2).contains(String.join(" ", name.words())))
                .count();
        assertThat(of).isGreaterThan(400);
    }

    @Test
    void writesTheArticleThatTheNextWordWants() {
        assertThat(article("a", "airstrike")).isEqualTo("an");
        assertThat(article("an", "truce")).isEqualTo("a");
        assertThat(article("An", "UN")).isEqualTo("A");
        assertThat(article("a", "FBI")).isEqualTo("an");
        assertThat(article("an", "NATO")).isEqualTo("a");
        assertThat(article("a", "Ugandan")).isEqualTo("a");
        assertThat(article("a", "hour")).isEqualTo("an");
        assertThat(article("the", "airstrike")).isEqualTo("the");
    }

    private static String article(String article, String next) {
        Piece piece = new Piece(article, "DET", "DT", "det", null, "O");
        Articles.agree(piece, next);
        return piece.word();
    }
}
