package entente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Claim;
import entente.model.Dossier;
import entente.model.Evidence;
import entente.model.IncidentRecord;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every export owes: the same bytes each time, no row without its evidence, and no string that breaks it. */
interface ExportContract {

    /** The whole export. */
    String export(Edition edition);

    /** The part of an export that presents the value with an id; empty when there is none. */
    String row(String export, String id);

    /** Whether the export presents such a value at all: a table of events has no incidents. */
    default boolean presents(String id) {
        return !id.isEmpty();
    }

    @Test
    default void givesTheSameBytesEachTime() {
        assertThat(export(Sample.edition())).isEqualTo(export(Sample.edition()));
        assertThat(export(Hostile.edition())).isEqualTo(export(Hostile.edition()));
    }

    @Test
    default void everyRowNamesItsEvidence() {
        String export = export(Sample.edition());
        presented(Sample.dossier()).forEach((id, evidence) -> {
            String row = row(export, id);
            assertThat(row).as(id).isNotEmpty();
            assertThat(evidence).allSatisfy(one -> assertThat(row)
                    .as(id)
                    .contains(one.chain().get(0).name(), one.origin().name()));
        });
    }

    @Test
    default void hostileStringsSurviveAndBreakNothing() {
        String export = export(Hostile.edition());
        assertThat(export.codePoints())
                .as("control characters")
                .allMatch(c -> c == '\n' || c >= ' ')
                .as("halves of pairs")
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        byte[] bytes = export.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(export);
        presented(Hostile.edition().dossiers().get(0))
                .keySet()
                .forEach(id -> assertThat(row(export, id)).as(id).isNotEmpty());
    }

    @Test
    default void anEditionWithNothingInItIsNoError() {
        assertThat(export(new Edition("0", List.of(), List.of(), List.of()))).isNotNull();
    }

    private Map<String, List<Evidence>> presented(Dossier dossier) {
        Map<String, List<Evidence>> values = values(dossier);
        values.keySet().removeIf(id -> !presents(id));
        return values;
    }

    private static Map<String, List<Evidence>> values(Dossier dossier) {
        Map<String, List<Evidence>> values = new LinkedHashMap<>();
        for (IncidentRecord incident : dossier.incidents()) {
            incident.tolls()
                    .forEach(toll -> values.put(
                            TollBounds.id(incident.id(), toll),
                            toll.finding().accounts().stream()
                                    .flatMap(account -> account.evidence().stream())
                                    .toList()));
        }
        Stream.of(dossier.events(), dossier.statements(), dossier.pledges(), dossier.figures())
                .flatMap(List::stream)
                .map(Claim.class::cast)
                .forEach(claim -> values.put(claim.id(), claim.evidence()));
        return values;
    }
}
