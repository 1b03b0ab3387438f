package entente.dossier;

import static entente.fixture.Somewhere.HARBOUR;
import static entente.fixture.Somewhere.on;
import static org.assertj.core.api.Assertions.assertThat;

import entente.fixture.Report;
import entente.lexicon.Lexicon;
import entente.model.Dossier;
import entente.model.Finding;
import entente.model.Quantity;
import entente.model.Reading;
import entente.model.Story;
import entente.model.Toll;
import entente.model.TollFinding;
import entente.model.Voice;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Voice WIRE = new Voice(Voice.Role.AGENCY, "Wire");
    private static final Voice MINISTER = new Voice(Voice.Role.SPEAKER, "the minister");
    private static final Voice REBELS = new Voice(Voice.Role.SPEAKER, "the rebels");

    private static final Lexicon LEXICON = Lexicon.load();
    private final Map<String, String> copies = new LinkedHashMap<>();

    @Test
    void keepsBothTollsWhenOutletsDisagree() {
        Finding<Quantity> killed = killed(report("Herald", "2015-11-16", 12), report("Courier", "2015-11-16", 15));

        assertThat(killed).isInstanceOf(Finding.Disputed.class);
        assertThat(numbers(killed)).containsExactly(12L, 15L);
    }

    @Test
    void oneOutletAloneIsSole() {
        Report herald = Report.by("Herald", "2015-11-16");
        herald.incident("bombing", on("2015-11-13"), HARBOUR, herald.killed(19), herald.killedAtLeast(19));

        Finding<Quantity> killed = killed(herald);

        assertThat(killed).isInstanceOf(Finding.Sole.class);
        assertThat(killed.leading().value().modifier()).isEqualTo(Quantity.Modifier.EXACT);
        assertThat(killed.leading().evidence()).hasSize(2);
    }

    @Test
    void outletsThatGiveOneNumberAgree() {
        Finding<Quantity> killed = killed(report("Herald", "2015-11-16", 12), report("Courier", "2015-11-17", 12));

        assertThat(killed).isInstanceOfSatisfying(Finding.Agreed.class, agreed -> assertThat(agreed.origins())
                .isEqualTo(2));
        assertThat(killed.accounts()).singleElement().satisfies(a -> assertThat(a.evidence())
                .hasSize(2));
    }

    @Test
    void atLeastContradictsNeither() {
        Report vague = Report.by("Gazette", "2015-11-16");
        vague.incident("bombing", on("2015-11-13"), HARBOUR, vague.killedAtLeast(100));
        Report other = Report.by("Post", "2015-11-16");
        other.incident("bombing", on("2015-11-13"), HARBOUR, other.killedAtLeast(100));

        assertThat(killed(vague, report("Herald", "2015-11-16", 128))).isInstanceOf(Finding.Agreed.class);
        assertThat(killed(other, report("Herald", "2015-11-16", 130))).isInstanceOf(Finding.Agreed.class);
    }

    @Test
    void theMostExactAccountOfThoseThatAgreeLeads() {
        Report vague = Report.by("Gazette", "2015-11-18");
        vague.incident("bombing", on("2015-11-13"), HARBOUR, vague.killedAtLeast(100));

        assertThat(killed(vague, report("Herald", "2015-11-16", 128))
                        .leading()
                        .value()
                        .best())
                .isEqualTo(128);
    }

    @Test
    void laterCorrectionRevises() {
        Finding<Quantity> killed = killed(report("Herald", "2015-11-16", 84), report("Courier", "2015-11-19", 85));

        assertThat(killed).isInstanceOf(Finding.Revised.class);
        assertThat(numbers(killed)).containsExactly(84L, 85L);
        assertThat(killed.leading().value().best()).isEqualTo(85);
    }

    @Test
    void aLowerNumberIsACorrectionOnlyOfOnesOwn() {
        assertThat(killed(report("Herald", "2015-11-16", 27), report("Courier", "2015-11-19", 19)))
                .isInstanceOf(Finding.Disputed.class);
        assertThat(killed(report("Herald", "2015-11-16", 27), report("Herald", "2015-11-19", 19)))
                .isInstanceOf(Finding.Revised.class);
    }

    @Test
    void aValueThatComesBackIsNotRevisedButDisputed() {
        Finding<Quantity> killed = killed(
                report("Herald", "2015-11-16", 84),
                report("Courier", "2015-11-18", 85),
                report("Post", "2015-11-20", 84));

        assertThat(killed).isInstanceOf(Finding.Disputed.class);
        assertThat(killed.leading().value().best()).isEqualTo(84);
    }

    @Test
    void partiesThatSpeakAgainstEachOtherDoNotReviseEachOther() {
        Finding<Quantity> killed =
                killed(report("Herald", "2015-11-16", 10, MINISTER), report("Courier", "2015-11-19", 50, REBELS));

        assertThat(killed).isInstanceOf(Finding.Disputed.class);
    }

    @Test
    void aSpeakerMayCorrectHimself() {
        Finding<Quantity> killed =
                killed(report("Herald", "2015-11-16", 10, MINISTER), report("Courier", "2015-11-19", 11, MINISTER));

        assertThat(killed).isInstanceOf(Finding.Revised.class);
    }

    @Test
    void withoutADayTimeExplainsNothing() {
        assertThat(killed(report("Herald", "", 84), report("Courier", "2015-11-19", 85)))
                .isInstanceOf(Finding.Disputed.class);
    }

    @Test
    void wireCopiesAreOneOrigin() {
        Report wire = report("Herald", "2015-11-16", 12);
        Report copy = report("Courier", "2015-11-17", 12);
        copies.put(copy.id(), wire.id());

        assertThat(killed(wire, copy)).isInstanceOf(Finding.Sole.class);
    }

    @Test
    void oneAgencyIsOneOriginInEveryOutlet() {
        assertThat(killed(report("Herald", "2015-11-16", 12, WIRE), report("Courier", "2015-11-17", 12, WIRE)))
                .isInstanceOf(Finding.Sole.class);
    }

    @Test
    void aPartOfTheDeadDoesNotDisputeTheWhole() {
        Report herald = Report.by("Herald", "2015-11-16");
        herald.incident("bombing", on("2015-11-13"), HARBOUR, herald.killed(128), herald.killed(82));

        List<TollFinding> tolls = tolls(herald, report("Courier", "2015-11-16", 128));

        assertThat(tolls).extracting(TollFinding::group).containsExactly(Toll.ALL, Toll.PART);
        assertThat(tolls).allSatisfy(t -> assertThat(t.finding()).isNotInstanceOf(Finding.Disputed.class));
    }

    private static Report report(String outlet, String day, long killed, Voice... through) {
        Report report = Report.by(outlet, day);
        report.incident("bombing", on("2015-11-13"), HARBOUR, report.killed(killed, through));
        return report;
    }

    private Finding<Quantity> killed(Report... reports) {
        List<TollFinding> tolls = tolls(reports);
        assertThat(tolls).hasSize(1);
        return tolls.get(0).finding();
    }

    private List<TollFinding> tolls(Report... reports) {
        List<Reading> readings = Arrays.stream(reports).map(Report::reading).toList();
        Dossier dossier = Dossiers.of(new Story("d-test", readings, copies), LEXICON);
        assertThat(dossier.incidents()).hasSize(1);
        return dossier.incidents().get(0).tolls();
    }

    private static List<Long> numbers(Finding<Quantity> finding) {
        return finding.accounts().stream().map(a -> a.value().best()).toList();
    }
}
