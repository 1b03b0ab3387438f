package entente.dossier;

import static entente.fixture.Somewhere.HARBOUR;
import static entente.fixture.Somewhere.UPLAND;
import static entente.fixture.Somewhere.on;
import static org.assertj.core.api.Assertions.assertThat;

import entente.fixture.Report;
import entente.lexicon.Lexicon;
import entente.model.Attribution.Mode;
import entente.model.Claim;
import entente.model.Discard;
import entente.model.Dispute;
import entente.model.Dossier;
import entente.model.Event;
import entente.model.EventCode;
import entente.model.Evidence;
import entente.model.Figure;
import entente.model.Incident;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Pledge;
import entente.model.Reading;
import entente.model.Relation;
import entente.model.Stage;
import entente.model.Statement;
import entente.model.Story;
import entente.model.When;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DossiersTest {
    private static final Party ALAND = new Party("Aland", "ALDGOV", null);
    private static final Party BELAND = new Party("Beland", "BEL", null);
    private static final Party BAND = new Party("Red Band", "IMGREDBAN", null);
    private static final EventCode TALKS = new EventCode("040", "CONSULT", null, 1, 1.0);
    private static final EventCode STRIKE = new EventCode("195", "ASSAULT", "aerial", 4, -10.0);

    private static final Lexicon LEXICON = Lexicon.load();

    private final Report herald = Report.by("Herald", "2015-11-16");
    private final Report courier = Report.by("Courier", "2015-11-17");

    @Test
    void aClaimOfResponsibilityThatDiffersFromTheReportIsADispute() {
        herald.incident("bombing", on("2015-11-13"), HARBOUR, herald.blames("Red Band", Mode.REPORTED, null));
        courier.incident(
                "bombing", on("2015-11-13"), HARBOUR, courier.blames("Blue Front", Mode.CLAIMED, "Blue Front"));

        Dossier dossier = dossier();

        assertThat(dossier.disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.subject()).isEqualTo(dossier.incidents().get(0).id());
            assertThat(dispute.field()).isEqualTo("perpetrators");
            assertThat(dispute.accounts())
                    .extracting(a -> a.value())
                    .containsExactly("Red Band, reported", "Blue Front, claimed");
        });
    }

    @Test
    void whoClaimsWhatHeIsBlamedForIsNotDisputed() {
        herald.incident("bombing", on("2015-11-13"), HARBOUR, herald.blames("Red Band", Mode.REPORTED, null));
        courier.incident("bombing", on("2015-11-13"), HARBOUR, courier.blames("the Red Band", Mode.CLAIMED, null));

        assertThat(dossier().disputes()).isEmpty();
    }

    @Test
    void aDenialIsADispute() {
        herald.incident("bombing", on("2015-11-13"), HARBOUR, herald.blames("Red Band", Mode.ACCUSED, "the minister"));
        courier.incident("bombing", on("2015-11-13"), HARBOUR, courier.blames("Red Band", Mode.DENIED, "Red Band"));

        assertThat(dossier().disputes()).singleElement().satisfies(dispute -> assertThat(dispute.accounts())
                .extracting(a -> a.value())
                .containsExactly("Red Band, accused by the minister", "Red Band, denied"));
    }

    @Test
    void whoeverIsNotNamedContradictsNobody() {
        herald.incident("bombing", on("2015-11-13"), HARBOUR, herald.blames("masked gunmen", Mode.REPORTED, null));
        courier.incident(
                "bombing", on("2015-11-13"), HARBOUR, courier.blames("Blue Front", Mode.CLAIMED, "Blue Front"));

        assertThat(dossier().disputes()).isEmpty();
    }

    @Test
    void twoWhoAccuseEachOtherAreInDispute() {
        herald.incident("shelling", on("2015-11-13"), HARBOUR, herald.blames("Red Band", Mode.ACCUSED, "the minister"));
        courier.incident("shelling", on("2015-11-13"), HARBOUR, courier.blames("Aland Army", Mode.ACCUSED, "Red Band"));

        assertThat(dossier().disputes()).extracting(Dispute::field).containsExactly("perpetrators");
    }

    @Test
    void disputedTollsAreNamedByStateAndGroup() {
        herald.incident("bombing", on("2015-11-13"), HARBOUR, herald.killed(12));
        Report other = Report.by("Post", "2015-11-16");
        other.incident("bombing", on("2015-11-13"), HARBOUR, other.killed(14));

        assertThat(dossier(herald, other).disputes()).extracting(Dispute::field).containsExactly("tolls.killed");
    }

    @Test
    void oneActOfOneDayIsOneEventWithAllEvidence() {
        herald.says(event(herald, ALAND, BELAND, TALKS, Modality.ACTUAL, "2015-11-15"));
        courier.says(event(courier, ALAND, BELAND, TALKS, Modality.ACTUAL, "2015-11-15"));
        courier.says(event(courier, ALAND, BELAND, TALKS, Modality.ACTUAL, "2015-11-16"));

        assertThat(dossier().events()).extracting(e -> e.evidence().size()).containsExactly(2, 1);
    }

    @Test
    void relationsCountWhatWasDoneBothWays() {
        herald.says(event(herald, ALAND, BELAND, TALKS, Modality.ACTUAL, "2015-11-15"));
        herald.says(event(herald, BELAND, ALAND, STRIKE, Modality.ACTUAL, "2015-11-15"));
        herald.says(event(herald, BELAND, ALAND, STRIKE, Modality.PLANNED, "2015-11-19"));
        herald.says(event(herald, BAND, ALAND, STRIKE, Modality.ACTUAL, "2015-11-14"));

        List<Relation> relations = dossier().relations();

        assertThat(relations).hasSize(2);
        assertThat(relations.get(0)).satisfies(r -> {
            assertThat(List.of(r.a(), r.b())).containsExactly("ALD", "BEL");
            assertThat(r.whole().cooperation()).isEqualTo(1);
            assertThat(r.whole().conflict()).isEqualTo(1);
            assertThat(r.whole().goldstein()).isEqualTo(-4.5);
            assertThat(r.whole().events()).hasSize(2);
        });
        assertThat(relations.get(1).b()).isEqualTo("IMGREDBAN");
    }

    @Test
    void relationsAreCountedByWeeks() {
        herald.says(event(herald, ALAND, BELAND, STRIKE, Modality.ACTUAL, "2015-11-15"));
        herald.says(event(herald, ALAND, BELAND, TALKS, Modality.ACTUAL, "2015-11-16"));
        herald.says(event(herald, BELAND, ALAND, TALKS, Modality.ACTUAL, "2015-11-18"));

        assertThat(dossier().relations().get(0).periods())
                .extracting(p -> p.first() + " " + p.balance().cooperation() + "/"
                        + p.balance().conflict())
                .containsExactly("2015-11-09 0/1", "2015-11-16 2/0");
    }

    @Test
    void relationsOfALongStoryAreCountedByMonths() {
        herald.says(event(herald, ALAND, BELAND, TALKS, Modality.ACTUAL, "2015-11-16"));
        courier.says(event(courier, BELAND, ALAND, STRIKE, Modality.ACTUAL, "2015-11-18"));
        Report later = Report.by("Post", "2016-11-16");
        later.says(event(later, BELAND, ALAND, TALKS, Modality.ACTUAL, "2016-11-02"));

        assertThat(dossier(herald, courier, later).relations().get(0).periods())
                .extracting(p -> p.first() + " " + p.last() + " " + p.balance().weight())
                .containsExactly("2015-11-01 2015-11-30 2", "2016-11-01 2016-11-30 1");
    }

    @Test
    void aMatchIsNoRelation() {
        Event match = (Event) event(herald, ALAND, BELAND, STRIKE, Modality.ACTUAL, "2015-11-15");
        herald.says(new Event(
                match.id(),
                match.source(),
                match.recipient(),
                match.code(),
                new Event.Traits(false, List.of(), Discard.SPORT),
                match.modality(),
                match.when(),
                null,
                match.evidence()));

        assertThat(dossier().events()).hasSize(1);
        assertThat(dossier().relations()).isEmpty();
    }

    @Test
    void oneSayingIsOneStatementInItsFullestWords() {
        Party full = new Party("Ana Rook", null, "minister");
        herald.says(statement(herald, Party.named("Rook"), "we shall open the harbour again soon"));
        courier.says(statement(courier, full, "We shall open the harbour again soon, and for everybody"));
        courier.says(statement(courier, Party.named("Bo Rook"), "we shall open the harbour again soon"));

        List<Statement> statements = dossier().statements();

        assertThat(statements).hasSize(2);
        Statement joined = statements.stream()
                .filter(s -> s.evidence().size() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(joined.text()).endsWith("for everybody");
        assertThat(joined.evidence().get(0).article()).isEqualTo(courier.id());
    }

    @Test
    void onePromiseIsOnePledgeAndOneNumberOneFigure() {
        for (Report report : List.of(herald, courier)) {
            Evidence evidence = report.evidence("Aland will send 48 ships of grain to the harbour.", "48 ships");
            report.says(new Pledge(
                    "p-" + report.id(),
                    List.of(ALAND),
                    "send 48 ships of grain to the harbour",
                    List.of(),
                    Modality.PLANNED,
                    When.unknown(),
                    null,
                    List.of(evidence)));
            report.says(new Figure(
                    "f-" + report.id(),
                    "ships",
                    48,
                    "ships",
                    null,
                    Modality.PLANNED,
                    When.unknown(),
                    List.of(evidence)));
        }

        assertThat(dossier().pledges()).singleElement().satisfies(p -> assertThat(p.evidence())
                .hasSize(2));
        assertThat(dossier().figures()).singleElement().satisfies(f -> assertThat(f.evidence())
                .hasSize(2));
    }

    @Test
    void backgroundDoesNotStretchTheSpan() {
        herald.incident("bombing", on("2015-10-31"), HARBOUR);
        herald.says(historical());

        assertThat(dossier().span())
                .isEqualTo(When.between(
                        on("2015-10-31").earliest(), on("2015-11-17").latest(), When.Precision.RANGE));
    }

    @Test
    void theTitleIsOfTheArticleThatSharesMost() {
        herald.terms("Harbourtown", "blast", "ferry");
        courier.terms("Harbourtown", "blast");

        assertThat(dossier().title()).isEqualTo("Courier of 2015-11-17");
    }

    @Test
    void aRecordShowsTheFinestTimeAndWhatMostReportsSay() {
        herald.incident("attack", When.unknown(), HARBOUR, herald.killed(40));
        courier.incident("bombing", on("2015-11-13"), HARBOUR, courier.killed(40));

        assertThat(dossier().incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.kind()).isEqualTo("bombing");
            assertThat(incident.when()).isEqualTo(on("2015-11-13"));
            assertThat(incident.evidence()).hasSize(2);
        });
    }

    @Test
    void theKindThatMostReportsTellStands() {
        Report post = Report.by("Post", "2015-11-18");
        herald.incident("armed-assault", on("2015-11-13"), HARBOUR, herald.killed(40));
        courier.incident("airstrike", on("2015-11-13"), HARBOUR, courier.killed(40));
        post.incident("armed-assault", on("2015-11-13"), HARBOUR, post.killed(40));

        assertThat(dossier(herald, courier, post).incidents())
                .singleElement()
                .satisfies(incident -> assertThat(incident.kind()).isEqualTo("armed-assault"));
    }

    private Incident historical() {
        Evidence evidence = herald.evidence("It recalled the siege of Uplandville in 1902.", "siege");
        return new Incident(
                "i-old",
                "siege",
                "siege",
                Stage.ACCOMPLISHED,
                Modality.HISTORICAL,
                When.year(1902),
                UPLAND,
                List.of(UPLAND),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(evidence));
    }

    private static Claim event(
            Report report, Party source, Party recipient, EventCode code, Modality modality, String day) {
        String sentence =
                source.name() + " and " + recipient.name() + " met with code " + code.cameo() + " on " + day + ".";
        return new Event(
                "e-" + report.id() + code.cameo() + day,
                List.of(source),
                List.of(recipient),
                code,
                Event.Traits.NONE,
                modality,
                on(day),
                null,
                List.of(report.evidence(sentence, "met")));
    }

    private static Claim statement(Report report, Party speaker, String text) {
        Evidence evidence = report.evidence(speaker.name() + " said: " + text, text);
        return new Statement(
                "s-" + report.id() + speaker.name(),
                speaker,
                null,
                null,
                null,
                null,
                "said",
                Statement.Form.DIRECT,
                text,
                Modality.ACTUAL,
                When.unknown(),
                List.of(evidence));
    }

    private Dossier dossier(Report... reports) {
        List<Report> all = reports.length == 0 ? List.of(herald, courier) : Arrays.asList(reports);
        List<Reading> readings = all.stream().map(Report::reading).toList();
        return Dossiers.of(new Story("d-test", readings, Map.of()), LEXICON);
    }
}
