package entente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.EventCodes;
import entente.model.Basis;
import entente.model.Discard;
import entente.model.Dossier;
import entente.model.Event;
import entente.model.EventCode;
import entente.model.Evidence;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Span;
import entente.model.Voice;
import entente.model.When;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Events as rows of event data. */
class EventTableTest {
    private static final EventCodes CODES = EventCodes.load();
    private static final Party ALAND = new Party("Aland", "ALD", null);
    private static final Party BELAND = new Party("Beland", "BEL", null);
    private static final Event.Traits MUTUAL = new Event.Traits(true, List.of(), null);

    @Test
    void whatBothDoIsARowInEachDirection() {
        assertThat(rows(plain(), event("057", MUTUAL, Modality.ACTUAL, 3)))
                .containsExactly("ALD BEL 057 actual", "BEL ALD 057 actual");
    }

    @Test
    void whoeverIsVisitedReceives() {
        assertThat(rows(plain(), event("042", MUTUAL, Modality.ACTUAL, 3)))
                .containsExactly("ALD BEL 042 actual", "BEL ALD 043 actual");
    }

    @Test
    void withoutConversionEveryEventIsThereWithItsModality() {
        assertThat(rows(plain(), event("190", Event.Traits.NONE, Modality.REQUESTED, 3)))
                .containsExactly("ALD BEL 190 requested");
    }

    @Test
    void aPlannedAttackIsAThreatAndPlannedHelpAPromise() {
        assertThat(rows(
                        converted(),
                        event("195", Event.Traits.NONE, Modality.PLANNED, 3),
                        event("073", Event.Traits.NONE, Modality.PLANNED, 4)))
                .containsExactly("ALD BEL 1384 planned", "ALD BEL 0333 planned");
    }

    @Test
    void helpThatIsRefusedIsARefusalAndAnAttackThatWasNoneIsNoEvent() {
        assertThat(rows(
                        converted(),
                        event("071", Event.Traits.NONE, Modality.DENIED, 3),
                        event("190", Event.Traits.NONE, Modality.DENIED, 4)))
                .containsExactly("ALD BEL 1221 denied");
    }

    @Test
    void whatIsAskedForOrPastOrAMatchIsLeftOutOfConvertedData() {
        Event.Traits match = new Event.Traits(false, List.of(), Discard.SPORT);
        assertThat(rows(
                        converted(),
                        event("190", Event.Traits.NONE, Modality.REQUESTED, 3),
                        event("190", Event.Traits.NONE, Modality.HISTORICAL, 4),
                        event("190", match, Modality.ACTUAL, 5)))
                .isEmpty();
    }

    @Test
    void oneADayKeepsTheFirstOfADayAndAllWithoutADay() {
        assertThat(rows(
                        new EventTable(null, true),
                        event("190", Event.Traits.NONE, Modality.ACTUAL, 3),
                        event("190", Event.Traits.NONE, Modality.ACTUAL, 3),
                        event("190", Event.Traits.NONE, Modality.ACTUAL, 4),
                        event("190", Event.Traits.NONE, Modality.ACTUAL, null),
                        event("190", Event.Traits.NONE, Modality.ACTUAL, null)))
                .hasSize(4);
    }

    @Test
    void cellsWithCommasAndQuotesStayCells() {
        StringWriter table = new StringWriter();
        Party odd = new Party("Roe, \"the Fox\"", null, null);
        Event event = new Event(
                "e-odd",
                List.of(odd),
                List.of(),
                code("190"),
                Event.Traits.NONE,
                Modality.ACTUAL,
                When.unknown(),
                null,
                List.of(evidence()));
        plain().write(edition(event), table);
        assertThat(table.toString()).contains("\"Roe, \"\"the Fox\"\"\"");
    }

    private static EventTable plain() {
        return new EventTable(null, false);
    }

    private static EventTable converted() {
        return new EventTable(new FieldConvention(), false);
    }

    /** Source, target, code and modality of each row. */
    private static List<String> rows(EventTable table, Event... events) {
        StringWriter text = new StringWriter();
        table.write(edition(events), text);
        return text.toString().lines().skip(1).map(EventTableTest::row).toList();
    }

    private static String row(String line) {
        String[] cells = line.split(",", -1);
        return cells[5] + " " + cells[7] + " " + cells[9] + " " + cells[15];
    }

    private static Edition edition(Event... events) {
        Dossier dossier = new Dossier(
                "d-1",
                "title",
                List.of(),
                When.unknown(),
                List.of(),
                Arrays.asList(events),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Edition("0", List.of(), List.of(dossier), List.of());
    }

    private static Event event(String cameo, Event.Traits traits, Modality modality, @Nullable Integer day) {
        return new Event(
                "e-" + cameo + day,
                List.of(ALAND),
                List.of(BELAND),
                code(cameo),
                traits,
                modality,
                day == null ? When.unknown() : When.day(LocalDate.of(2021, 3, day)),
                null,
                List.of(evidence()));
    }

    private static EventCode code(String cameo) {
        return CODES.of(cameo);
    }

    private static Evidence evidence() {
        Voice outlet = new Voice(Voice.Role.OUTLET, "Harbour Courier");
        return new Evidence("a-1", new Span(0, 4), "acts", "Aland acts.", List.of(outlet), Basis.rule("test"));
    }
}
