package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.model.IncidentCodes;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentKindsTest {
    private final IncidentKinds kinds = IncidentKinds.load();

    @Test
    void kindsOfOneFamilyAreAkin() {
        assertThat(kinds.akin("bombing", "armed-assault")).isTrue();
        assertThat(kinds.akin("bombing", "arrest")).isFalse();
    }

    @Test
    void aKindThatNobodyKnowsIsAkinToItselfAlone() {
        assertThat(kinds.akin("meteor", "meteor")).isTrue();
        assertThat(kinds.akin("meteor", "attack")).isFalse();
        assertThat(kinds.label("meteor")).isEqualTo("meteor");
        assertThat(kinds.codes("meteor")).isEqualTo(IncidentCodes.NONE);
    }

    @Test
    void aMeasureIsAkinToNoViolence() {
        assertThat(kinds.keys())
                .filteredOn(key -> kinds.is(key, IncidentKind.Nature.MEASURE))
                .hasSizeGreaterThan(4)
                .noneMatch(key -> kinds.akin(key, "attack"));
    }

    @Test
    void theGeneralWordIsTheBroadest() {
        assertThat(kinds.breadth("attack")).isGreaterThan(kinds.breadth("bombing"));
    }

    @Test
    void everyKindOfViolenceHasAnAcledTypeAndAnAct() {
        assertThat(kinds.keys())
                .filteredOn(key -> kinds.is(key, IncidentKind.Nature.VIOLENCE))
                .allSatisfy(key -> assertThat(kinds.codes(key)).hasNoNullFieldsOrPropertiesExcept("gtdAttack", "muc4"));
    }

    @Test
    void knowsTheEventTypeOfASubEventType() {
        assertThat(kinds.codes("airstrike"))
                .isEqualTo(new IncidentCodes(
                        "Explosions/Remote violence", "Air/drone strike", "Bombing/Explosion", "ATTACK", "195"));
    }

    @ParameterizedTest
    @CsvSource({
        "feud, '', violence, '', '', '', '', '', without a label",
        "feud, Feud, mischief, '', '', '', '', '', no such nature",
        "feud, Feud, violence, '', Quarrel, '', '', '', 'scheme acled (Quarrel)'",
        "feud, Feud, violence, '', '', Quarrel, '', '', 'scheme gtd (Quarrel)'",
        "feud, Feud, violence, '', '', '', Quarrel, '', 'scheme muc4 (Quarrel)'",
        "feud, Feud, violence, '', '', '', '', 999, 'no CAMEO code (999)'",
    })
    void refusesWhatNoSchemeKnows(
            String key,
            String label,
            String nature,
            String families,
            String acled,
            String gtd,
            String muc,
            String cameo,
            String message) {
        Table.Row row = row("kinds.tsv", key, label, nature, families, acled, gtd, muc, cameo);
        assertThatThrownBy(() -> of(row)).hasMessageContaining(message).hasMessageContaining("kinds.tsv:1");
    }

    @Test
    void refusesAKindTwice() {
        Table.Row row = row("kinds.tsv", "feud", "Feud", "violence");
        assertThatThrownBy(() -> of(row, row)).hasMessageContaining("twice");
    }

    @Test
    void refusesANameOfASchemeTwice() {
        Table.Row row = row("codes.tsv", "acled", "Attack", "Violence against civilians");
        assertThatThrownBy(() -> IncidentKinds.of(List.of(), List.of(row, row), Set.of()))
                .hasMessageContaining("twice");
    }

    private static IncidentKinds of(Table.Row... rows) {
        return IncidentKinds.of(List.of(rows), List.of(row("codes.tsv", "acled", "Attack", "Violence")), Set.of("18"));
    }

    private static Table.Row row(String file, String... cells) {
        return new Table.Row(file, 1, List.of(cells));
    }
}
