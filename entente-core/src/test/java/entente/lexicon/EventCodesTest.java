package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.model.EventCode;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventCodesTest {
    private static final Set<String> PLOVER = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "SANCTION",
            "PROTEST",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    private final EventCodes codes = EventCodes.load();

    @Test
    void knowsWhatAnAirStrikeIs() {
        var strike = codes.of("195");
        assertThat(strike.plover()).isEqualTo("ASSAULT");
        assertThat(strike.mode()).isEqualTo("aerial");
        assertThat(strike.quad()).isEqualTo(4);
        assertThat(strike.goldstein()).isEqualTo(-10);
        assertThat(codes.name("195")).isEqualTo("air strike");
    }

    @Test
    void backsOffToTheRootForAnUnknownSubCode() {
        assertThat(codes.of("0499").cameo()).isEqualTo("04");
        assertThat(codes.of("1738").cameo()).isEqualTo("173");
    }

    @Test
    void knowsNoCodeOfAnUnknownRoot() {
        assertThat(codes.find("99")).isEmpty();
        assertThat(codes.find("")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> codes.of("21"));
    }

    @Test
    void aCodeOfAUserKeepsItsNameAndHasTheClassOfItsBeginning() {
        assertThat(codes.own("174L").cameo()).isEqualTo("174L");
        assertThat(codes.own("174L").quad()).isEqualTo(codes.of("174").quad());
        assertThat(codes.own("345")).isEqualTo(new EventCode("345", null, null, 0, 0));
    }

    @Test
    void hasAllTwentyRootsWithTheirOwnNames() {
        for (int root = 1; root <= 20; root++) {
            String code = String.format("%02d", root);
            assertThat(codes.find(code)).as(code).hasValueSatisfying(c -> assertThat(c.cameo())
                    .isEqualTo(code));
            assertThat(codes.name(code)).isNotBlank();
        }
    }

    @Test
    void namesOnlyEventsOfPlover() {
        for (Map.Entry<String, entente.model.EventCode> entry : codes.all().entrySet()) {
            String plover = entry.getValue().plover();
            if (plover != null) {
                assertThat(PLOVER).as(entry.getKey()).contains(plover);
            } else {
                assertThat(entry.getKey())
                        .as("only plain statements have no event")
                        .startsWith("01");
            }
        }
    }

    @Test
    void scoresConflictBelowCooperation() {
        codes.all().forEach((key, code) -> {
            if (code.quad() == 2) {
                assertThat(code.goldstein()).as(key).isPositive();
            }
            if (code.quad() >= 3) {
                assertThat(code.goldstein()).as(key).isNegative();
            }
        });
    }
}
