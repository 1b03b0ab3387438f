package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorDictionaryTest {

    private static KnownActors actors(String... lines) {
        ActorDictionary dictionary = ActorDictionary.none();
        assertThat(dictionary.read("test.txt", List.of(lines))).isEmpty();
        return KnownActors.load(dictionary);
    }

    private static String code(KnownActors actors, String name, String day) {
        return actors.find(name).orElseThrow().actor().codeOn(LocalDate.parse(day));
    }

    @Test
    void readsNamesWithTheirCodes() {
        KnownActors actors = actors("<!-- a remark -->", "GREY_WOLVES  [TURREB] # and another", "+WOLF_PACK");

        assertThat(code(actors, "Grey Wolves", "2015-01-01")).isEqualTo("TURREB");
        assertThat(code(actors, "Wolf Pack", "2015-01-01")).isEqualTo("TURREB");
    }

    @Test
    void readsCodesOfSomeDaysBeforeThoseOfAny() {
        KnownActors actors =
                actors("JON_DOE [ALD]", "\t[ALDOPP <950601]", "\t[ALDGOV 19950602 - 19990815]", "\t[ALDELI > 990816]");

        assertThat(code(actors, "Jon Doe", "1994-01-01")).isEqualTo("ALDOPP");
        assertThat(code(actors, "Jon Doe", "1998-01-01")).isEqualTo("ALDGOV");
        assertThat(code(actors, "Jon Doe", "2001-01-01")).isEqualTo("ALDELI");
        assertThat(code(actors, "Jon Doe", "1999-08-16")).isEqualTo("ALDELI");
    }

    @Test
    void goesBeforeTheTablesOfEntente() {
        assertThat(code(actors("REUTERS [PUB]", "HAMAS [XYZ]"), "Hamas", "2015-01-01"))
                .isEqualTo("XYZ");
    }

    @Test
    void leavesOutWhatIsToBeLeftAlone() {
        assertThat(actors("QUIET_ONE [---]").find("Quiet One")).isEmpty();
    }

    @Test
    void readsAgentsWithTheirPlurals() {
        ActorDictionary dictionary = ActorDictionary.none();
        dictionary.read(
                "agents.txt", List.of("GOLDEN_GOOSE {GOLDEN_GEESE} [~GGS]", "HOME_GUARD {} [~MIL]", "SCRIBE [~MED]"));
        Agents agents = Agents.load(dictionary);

        assertThat(agents.find("golden geese").orElseThrow().sector()).isEqualTo("GGS");
        assertThat(agents.find("home guard").orElseThrow().isGroup()).isTrue();
        assertThat(agents.find("scribes").orElseThrow().sector()).isEqualTo("MED");
    }

    @Test
    void putsEachWordOfAClassWhereItIsNamed() {
        ActorDictionary dictionary = ActorDictionary.none();
        List<String> problems = dictionary.read(
                "agents.txt", List.of("!MINST! = MINISTER, MINISTRIES", "!MINST!_OF_WALKS [~GOV]", "!NONE!_X [~GOV]"));
        Agents agents = Agents.load(dictionary);

        assertThat(agents.find("minister of walks").orElseThrow().sector()).isEqualTo("GOV");
        assertThat(agents.find("ministries of walks")).isPresent();
        assertThat(problems).containsExactly("agents.txt line 3: no class of words !NONE! stands above");
    }

    @Test
    void takesAUsersCountryForOne() {
        ActorDictionary dictionary = ActorDictionary.none();
        dictionary.read("test.txt", List.of("ALAND [ALD]"));

        assertThat(Lexicon.load(dictionary).countries().withSector("ALD", "GOV"))
                .isEqualTo("ALDGOV");
    }

    @Test
    void tellsOfLinesThatAreNone() {
        ActorDictionary dictionary = ActorDictionary.none();

        assertThat(dictionary.read(
                        "test.txt", List.of("+NOBODY [ALD]", "A [1]", "B [ALD 991399]", "C [ALD", "D [ALD]")))
                .containsExactly(
                        "test.txt line 1: no name stands before \"+NOBODY [ALD]\"",
                        "test.txt line 2: no actor code: 1 (three letters or more)",
                        "test.txt line 3: no such day: 991399",
                        "test.txt line 4: a code must stand in square brackets, not \"C [ALD\"");
        assertThat(dictionary.actors())
                .extracting(entry -> entry.actor().name())
                .containsExactly("D");
    }

    @Test
    void isPartOfTheVersion() {
        ActorDictionary dictionary = ActorDictionary.none();
        dictionary.read("test.txt", List.of("ALAND [ALD]"));

        assertThat(Lexicon.load(dictionary).version()).startsWith(Lexicon.VERSION + "+actors-");
        assertThat(Lexicon.load().version()).isEqualTo(Lexicon.VERSION);
    }
}
