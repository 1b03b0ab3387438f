package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the tables of names against slips: ill-formed codes, two entries under one name, common words as names. */
class NameTablesTest {
    private static final String ACTOR_CODE = "[A-Z]{3}([A-Z]{3}){0,4}";

    /** Words that sentences start with, so that a capital tells nothing. */
    private static final Set<String> COMMON = Set.of(
            ("the a an this that these those he she it we they you i his her its our their my some many most all both each no not "
                            + "one two three four five six at in on of for from with by to as is are was were be been has have had do did does "
                            + "will would can could may might must should but and or if when while after before since until because "
                            + "there here now then today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday "
                            + "january february march april june july august september october november december "
                            + "who what which where why how us say said says read more news world people police army state city "
                            + "north south east west new old good bad big small first last next other another such same own so just only "
                            + "also even still never always often again about above against along among around between during")
                    .split(" "));

    @Test
    void everyActorCodeIsMadeOfThreeLetterParts() {
        List<String> wrong = new ArrayList<>();
        for (Table.Row row : Table.rows("actors.tsv")) {
            row.list(3).stream()
                    .filter(code -> !code.split(" ")[0].matches(ACTOR_CODE))
                    .forEach(code -> wrong.add(row.line() + " " + code));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theFirstAdjectiveOfACountryIsNotThatOfAFormerState() {
        Countries countries = Countries.load();
        for (String code : List.of("DEU", "AUS", "RUS", "GBR", "USA")) {
            String adjective = countries.ofCode(code).orElseThrow().adjectives().get(0);
            assertThat(adjective).as(code).isIn("German", "Australian", "Russian", "British", "American");
        }
    }

    @Test
    void everyOfficialIsFoundUnderItsKeyWithACode() {
        SortedLines officials = SortedLines.load("officials.tsv.gz");
        KnownActors known = KnownActors.load();
        for (int at = 0; at < officials.size(); at++) {
            String key = officials.line(at).get(0);
            assertThat(key).isEqualTo(Spelling.fold(key)).contains(" ");
            assertThat(known.find(key)).as(key).hasValueSatisfying(alias -> assertThat(
                            alias.actor().codeOn(null))
                    .matches(ACTOR_CODE));
        }
        assertThat(officials.size()).isGreaterThan(15_000);
    }

    @Test
    void noNameStandsForTwoActors() {
        Map<String, String> owners = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Table.Row row : Table.rows("actors.tsv")) {
            List<String> names = new ArrayList<>(row.list(4));
            names.add(0, row.cell(0));
            for (String name : names) {
                String other = owners.put(Spelling.fold(name), row.cell(0));
                if (other != null && !other.equals(row.cell(0))) {
                    twice.add(name + ": " + other + " and " + row.cell(0));
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void noCommonWordIsAnActor() {
        List<String> common = new ArrayList<>();
        for (Table.Row row : Table.rows("actors.tsv")) {
            List<String> names = new ArrayList<>(row.list(4));
            names.add(row.cell(0));
            names.removeIf(Spelling::isCapitals);
            names.removeIf(name -> !COMMON.contains(name.toLowerCase(Locale.ROOT)));
            common.addAll(names);
        }
        assertThat(common).isEmpty();
    }

    @Test
    void everyCityIsSortedUnderItsFoldedName() {
        SortedLines cities = SortedLines.load("cities.tsv.gz");
        List<String> wrong = new ArrayList<>();
        for (int at = 0; at < cities.size(); at++) {
            List<String> cells = cities.line(at);
            if (!cells.get(0).equals(Spelling.fold(cells.get(1)))
                    || cities.find(cells.get(0)).isEmpty()) {
                wrong.add(cells.toString());
            }
        }
        assertThat(cities.size()).isGreaterThan(40_000);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPlaceLiesOnTheGlobeInAKnownCountry() {
        Countries countries = Countries.load();
        for (Table.Row row : Table.rows("places.tsv")) {
            assertThat(Double.parseDouble(row.cell(4))).as(row.cell(0)).isBetween(-90.0, 90.0);
            assertThat(Double.parseDouble(row.cell(5))).as(row.cell(0)).isBetween(-180.0, 180.0);
            assertThat(row.cell(2).isEmpty() || countries.byAlpha2(row.cell(2)).isPresent())
                    .as(row.cell(0))
                    .isTrue();
        }
    }

    @Test
    void everyOtherSpellingLeadsToAPlaceOfItsCountry() {
        Gazetteer gazetteer = new Gazetteer(Countries.load());
        for (Table.Row row : Table.rows("place-aliases.tsv")) {
            assertThat(gazetteer.find(row.cell(0))).as(row.cell(0)).anyMatch(place -> row.cell(2)
                    .equals(place.country()));
        }
    }

    @Test
    void noNounIsTwoAgents() {
        Set<String> nouns = new HashSet<>();
        for (Table.Row row : Table.rows("agents.tsv")) {
            assertThat(nouns.add(row.cell(0))).as(row.cell(0)).isTrue();
            assertThat(row.cell(3)).as(row.cell(0)).isNotEmpty();
        }
    }
}
