package entente.dossier;

import static entente.fixture.Somewhere.COUNTRY_A;
import static entente.fixture.Somewhere.FARAWAY;
import static entente.fixture.Somewhere.HARBOUR;
import static entente.fixture.Somewhere.MARKET;
import static entente.fixture.Somewhere.UPLAND;
import static entente.fixture.Somewhere.on;
import static org.assertj.core.api.Assertions.assertThat;

import entente.fixture.Report;
import entente.lexicon.IncidentKinds;
import entente.model.Attribution.Mode;
import entente.model.Incident;
import entente.model.Modality;
import entente.model.Reading;
import entente.model.Story;
import entente.model.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private static final Likeness LIKENESS = new Likeness(IncidentKinds.load());

    private final Report herald = Report.by("Herald", "2015-11-16");
    private final Report courier = Report.by("Courier", "2015-11-17");

    @Test
    void oneDayAndPlaceAreOneIncident() {
        herald.incident("bombing", on("2015-11-13"), HARBOUR);
        courier.incident("bombing", on("2015-11-13"), HARBOUR);

        assertThat(groups()).hasSize(1);
    }

    @Test
    void anotherPlaceIsAnotherIncident() {
        herald.incident("bombing", on("2015-11-13"), HARBOUR, herald.killed(12));
        courier.incident("bombing", on("2015-11-13"), UPLAND, courier.killed(12));

        assertThat(groups()).hasSize(2);
    }

    @Test
    void anotherDayIsAnotherIncident() {
        herald.incident("bombing", on("2015-11-13"), HARBOUR, herald.killed(12));
        courier.incident("bombing", on("2015-11-15"), HARBOUR, courier.killed(12));

        assertThat(groups()).hasSize(2);
    }

    @Test
    void aNightHasTwoDays() {
        herald.incident("bombing", on("2015-11-13"), HARBOUR, herald.killed(12));
        courier.incident("bombing", on("2015-11-14"), HARBOUR, courier.killed(12));

        assertThat(groups()).hasSize(1);
    }

    @Test
    void kindsOfOneFamilyMayBeOne() {
        herald.incident("armed-assault", on("2015-11-13"), HARBOUR);
        courier.incident("hostage-taking", on("2015-11-13"), HARBOUR);

        assertThat(groups()).hasSize(1);
    }

    @Test
    void anArrestIsNoBombing() {
        herald.incident("arrest", on("2015-11-13"), HARBOUR);
        courier.incident("bombing", on("2015-11-13"), HARBOUR);

        assertThat(groups()).hasSize(2);
    }

    @Test
    void twoSortsOfViolenceOnOneDayInOnePlaceMayBeOneWhenMoreSpeaksForIt() {
        herald.incident("airstrike", on("2015-11-13"), HARBOUR, herald.killed(45));
        courier.incident("armed-assault", on("2015-11-13"), HARBOUR, courier.killed(45));
        assertThat(groups()).hasSize(1);
    }

    @Test
    void anAirStrikeAndAnAssaultOnOneDayInOnePlaceAreTwo() {
        herald.incident("airstrike", on("2015-11-13"), HARBOUR, herald.blames("Aland", Mode.REPORTED, null));
        courier.incident("armed-assault", on("2015-11-13"), HARBOUR, courier.blames("Red Band", Mode.REPORTED, null));
        assertThat(groups()).hasSize(2);
    }

    @Test
    void aGreatTollOfOneDayOutweighsAPlaceTakenWrongly() {
        herald.incident("aircraft-downing", on("2015-10-31"), FARAWAY, herald.killed(224));
        courier.incident("aircraft-downing", on("2015-10-31"), HARBOUR, courier.killed(224));
        assertThat(groups()).hasSize(1);
    }

    @Test
    void anIncidentWithoutADayIsTheOnlyOneThatItCanBe() {
        herald.incident("hostage-taking", on("2015-11-20"), HARBOUR, herald.killed(27));
        courier.incident("attack", When.unknown(), MARKET, courier.killed(19));
        assertThat(groups()).hasSize(1);
    }

    @Test
    void anIncidentWithoutADayStaysAloneWhereTwoCanBeMeant() {
        herald.incident("hostage-taking", on("2015-11-20"), HARBOUR, herald.killed(27));
        herald.incident("armed-assault", on("2015-11-14"), HARBOUR, herald.killed(25));
        courier.incident("attack", When.unknown(), MARKET, courier.killed(19));
        assertThat(groups()).hasSize(3);
    }

    @Test
    void anUnusualTollSpeaksWhereThePlaceIsNotTold() {
        herald.incident("aircraft-downing", on("2015-10-31"), FARAWAY, herald.killed(224));
        courier.incident("bombing", october(), null, courier.killed(224));

        assertThat(groups()).hasSize(1);
    }

    @Test
    void aSmallTollAloneSaysNothing() {
        herald.incident("bombing", on("2015-10-31"), FARAWAY, herald.killed(3));
        courier.incident("bombing", october(), null, courier.killed(3));

        assertThat(groups()).hasSize(2);
    }

    @Test
    void whatOneArticleHoldsApartStaysApart() {
        herald.incident("bombing", on("2015-11-13"), MARKET, herald.killed(3));
        herald.incident("armed-assault", on("2015-11-13"), HARBOUR, herald.killed(9));
        courier.incident("armed-assault", on("2015-11-13"), HARBOUR, courier.killed(9));

        List<List<Incident>> groups = groups();

        assertThat(groups).hasSize(2);
        assertThat(groups.get(1)).hasSize(2).allSatisfy(i -> assertThat(i.kind())
                .isEqualTo("armed-assault"));
    }

    @Test
    void thePlaceMayBeToldMoreOrLessFinely() {
        herald.incident("bombing", on("2015-11-13"), COUNTRY_A, herald.blames("Red Band", Mode.REPORTED, null));
        courier.incident("bombing", on("2015-11-13"), MARKET, courier.blames("Red Band", Mode.REPORTED, null));

        assertThat(groups()).hasSize(1);
    }

    @Test
    void whatIsOnlyPlannedDidNotHappen() {
        Incident told = herald.incident("bombing", on("2015-11-13"), HARBOUR);
        courier.says(new Incident(
                "i-planned",
                told.kind(),
                told.title(),
                told.stage(),
                Modality.PLANNED,
                told.when(),
                told.where(),
                told.places(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                told.evidence()));

        assertThat(groups()).hasSize(2);
    }

    private List<List<Incident>> groups() {
        List<Reading> readings =
                Arrays.asList(herald, courier).stream().map(Report::reading).toList();
        return Gathering.of(new Story("d-test", readings, Map.of()), LIKENESS);
    }

    private static When october() {
        YearMonth month = YearMonth.of(2015, 10);
        LocalDate first = month.atDay(1);
        return When.between(first, month.atEndOfMonth(), When.Precision.MONTH);
    }
}
