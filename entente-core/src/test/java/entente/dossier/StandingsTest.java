package entente.dossier;

import static entente.fixture.Somewhere.on;
import static org.assertj.core.api.Assertions.assertThat;

import entente.fixture.Report;
import entente.lexicon.Lexicon;
import entente.model.Event;
import entente.model.EventCode;
import entente.model.Evidence;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Pledge;
import entente.model.Pledge.Outcome;
import entente.model.Pledge.Standing;
import entente.model.Reading;
import entente.model.Story;
import entente.model.When;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Party ALAND = new Party("Aland", "ALDGOV", null);
    private static final Party BELAND = new Party("Beland", "BEL", null);
    private static final EventCode AID = new EventCode("073", "AID", null, 2, 7.4);
    private static final String DEED = "send 48 ships of grain to the harbour";

    private final Report herald = Report.by("Herald", "2015-11-16");
    private final Report courier = Report.by("Courier", "2015-11-20");

    private static Pledge pledge(Report report, Party who, String what, When due) {
        Evidence evidence = report.evidence(who.name() + " will " + what + ".", what);
        return new Pledge(
                "p-" + report.id() + evidence.span().start(),
                List.of(who),
                what,
                List.of(),
                Modality.PLANNED,
                due,
                null,
                List.of(evidence));
    }

    /** A report that tells what became of a promise. */
    private static Pledge told(Report report, Party who, String what, Standing standing, When when) {
        Pledge pledge = pledge(report, who, what, When.unknown());
        return pledge.with(List.of(new Outcome(standing, when, pledge.evidence().getFirst())));
    }

    private static Event aid(Report report, Modality modality, When when, Evidence evidence) {
        return new Event(
                "e-" + report.id() + evidence.span().start(),
                List.of(ALAND),
                List.of(BELAND),
                AID,
                Event.Traits.NONE,
                modality,
                when,
                null,
                List.of(evidence));
    }

    private List<Pledge> pledges() {
        List<Reading> readings = List.of(herald.reading(), courier.reading());
        return Dossiers.of(new Story("s", readings, Map.of()), LEXICON).pledges();
    }

    @Test
    void staysOpenWhileNobodyTellsOfIt() {
        herald.says(pledge(herald, ALAND, DEED, on("2015-11-17")));

        assertThat(pledges()).singleElement().extracting(Pledge::standing).isEqualTo(Standing.OPEN);
    }

    @Test
    void aLaterReportTellsThatItWasKept() {
        herald.says(pledge(herald, ALAND, DEED, When.unknown()));
        courier.says(told(courier, ALAND, "sent its 48 ships of grain", Standing.KEPT, on("2015-11-19")));

        assertThat(pledges()).singleElement().satisfies(pledge -> {
            assertThat(pledge.standing()).isEqualTo(Standing.KEPT);
            assertThat(pledge.outcomes().getFirst().when()).isEqualTo(on("2015-11-19"));
            assertThat(pledge.outcomes().getFirst().evidence().article()).isEqualTo(courier.id());
        });
    }

    @Test
    void anOutcomeOfAnotherPartysPledgeStaysApart() {
        herald.says(pledge(herald, ALAND, DEED, When.unknown()));
        courier.says(told(courier, BELAND, "sent its 48 ships of grain", Standing.KEPT, on("2015-11-19")));

        assertThat(pledges()).extracting(Pledge::standing).containsExactly(Standing.OPEN, Standing.KEPT);
    }

    @Test
    void theActThatWasPlannedKeepsItWhenItHappens() {
        Pledge pledge = pledge(herald, ALAND, DEED, When.unknown());
        herald.says(pledge);
        herald.says(
                aid(herald, Modality.PLANNED, When.unknown(), pledge.evidence().getFirst()));
        Evidence done = courier.evidence("Aland sent ships with grain to Beland.", "sent");
        courier.says(aid(courier, Modality.ACTUAL, on("2015-11-19"), done));

        assertThat(pledges()).singleElement().extracting(Pledge::standing).isEqualTo(Standing.KEPT);
    }

    @Test
    void theActThatWasPlannedMissesItWhenItDoesNotHappen() {
        Pledge pledge = pledge(herald, ALAND, DEED, When.unknown());
        herald.says(pledge);
        herald.says(
                aid(herald, Modality.PLANNED, When.unknown(), pledge.evidence().getFirst()));
        Evidence undone = courier.evidence("Aland did not send the ships of grain.", "send");
        courier.says(aid(courier, Modality.DENIED, When.unknown(), undone));

        assertThat(pledges()).singleElement().extracting(Pledge::standing).isEqualTo(Standing.MISSED);
    }

    @Test
    void anActBeforeThePromiseKeepsNothing() {
        Pledge pledge = pledge(courier, ALAND, DEED, When.unknown());
        courier.says(pledge);
        courier.says(
                aid(courier, Modality.PLANNED, When.unknown(), pledge.evidence().getFirst()));
        Evidence before = herald.evidence("Aland sent ships with grain to Beland.", "sent");
        herald.says(aid(herald, Modality.ACTUAL, on("2015-11-15"), before));

        assertThat(pledges()).singleElement().extracting(Pledge::standing).isEqualTo(Standing.OPEN);
    }

    @Test
    void anotherDayInALaterReportChangesIt() {
        herald.says(pledge(herald, ALAND, DEED, on("2015-11-17")));
        courier.says(pledge(courier, ALAND, DEED, on("2015-11-25")));

        assertThat(pledges()).hasSize(2).first().satisfies(pledge -> {
            assertThat(pledge.standing()).isEqualTo(Standing.CHANGED);
            assertThat(pledge.outcomes().getFirst().when()).isEqualTo(on("2015-11-25"));
        });
    }
}
