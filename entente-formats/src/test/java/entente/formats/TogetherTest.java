package entente.formats;

import static entente.formats.Reports.DELTA;
import static entente.formats.Reports.HARBOUR;
import static entente.formats.Reports.LEDGER;
import static entente.formats.Reports.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Attribution;
import entente.model.Attribution.Mode;
import entente.model.Attribution.Sort;
import entente.model.Evidence;
import entente.model.Fate;
import entente.model.Party;
import entente.model.Quantity;
import entente.model.Target;
import entente.model.Target.Effect;
import entente.model.Weapon;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private static final Evidence IN_HARBOUR = evidence(HARBOUR, "a bomb went off");
    private static final Evidence IN_LEDGER = evidence(LEDGER, "bombing of the Saltmere ferry terminal");
    private static final Evidence IN_DELTA = evidence(DELTA, "Saltmere attack");
    private static final Party FRONT = Party.named("Tidal Front");
    private static final Party POLICE = Party.named("Police");

    @Test
    void givesOneWhomSeveralAccuseAlikeOnceWithAllWhoSaySo() {
        List<Together<Attribution>> together = Together.perpetrators(List.of(
                doer(FRONT, "Tidal Front", Mode.ACCUSED, POLICE, IN_HARBOUR),
                doer(FRONT, "the Front", Mode.ACCUSED, POLICE, IN_LEDGER)));
        assertThat(together).singleElement().satisfies(one -> {
            assertThat(one.value().wording()).isEqualTo("Tidal Front");
            assertThat(one.evidence()).containsExactly(IN_HARBOUR, IN_LEDGER);
        });
    }

    @Test
    void givesAllThatBecameOfOneWhomSeveralNameAlike() {
        Quantity three = Quantity.exactly(3, "three");
        Fate arrested = new Fate(Fate.Kind.ARRESTED, null, IN_LEDGER);
        Fate escaped = new Fate(Fate.Kind.ESCAPED, Quantity.exactly(1, "one"), IN_DELTA);
        Attribution first = doer(FRONT, "gunmen", Mode.REPORTED, null, IN_HARBOUR);

        List<Together<Attribution>> together = Together.perpetrators(
                List.of(first, first.counted(three).with(List.of(arrested)), first.with(List.of(arrested, escaped))));

        assertThat(together).singleElement().satisfies(one -> {
            assertThat(one.value().count()).isEqualTo(three);
            assertThat(one.value().fates()).containsExactly(arrested, escaped);
        });
    }

    @Test
    void keepsApartWhoIsSaidToHaveDoneItInAnotherMannerOrByAnother() {
        List<Attribution> all = List.of(
                doer(FRONT, "Tidal Front", Mode.ACCUSED, POLICE, IN_HARBOUR),
                doer(FRONT, "Tidal Front", Mode.SUSPECTED, POLICE, IN_HARBOUR),
                doer(FRONT, "Tidal Front", Mode.ACCUSED, null, IN_HARBOUR),
                doer(Party.named("Grey Hand"), "Grey Hand", Mode.ACCUSED, POLICE, IN_HARBOUR));
        assertThat(Together.perpetrators(all)).extracting(Together::value).containsExactlyElementsOf(all);
    }

    @Test
    void givesOneTargetOnceWithAllThatBecameOfIt() {
        List<Together<Target>> together = Together.targets(List.of(
                guards("Guards", 2, null, Set.of(Effect.INJURED), IN_HARBOUR),
                guards("drivers", 2, null, Set.of(), IN_LEDGER),
                guards("guards", 2, null, Set.of(Effect.TAKEN), IN_DELTA)));
        assertThat(together).extracting(one -> one.value().name()).containsExactly("Guards", "drivers");
        assertThat(together.getFirst().value().effects()).containsExactlyInAnyOrder(Effect.INJURED, Effect.TAKEN);
        assertThat(together.getFirst().evidence()).containsExactly(IN_HARBOUR, IN_DELTA);
        assertThat(together.getLast().value().effects()).isEmpty();
    }

    @Test
    void keepsTargetsOfAnotherNumberOrNationApart() {
        assertThat(Together.targets(List.of(
                        guards("guards", 2, null, Set.of(), IN_HARBOUR),
                        guards("guards", 3, null, Set.of(), IN_LEDGER),
                        guards("guards", 2, "NOR", Set.of(), IN_DELTA))))
                .hasSize(3);
    }

    @Test
    void givesAWeaponOnceForEachWayOfTellingOfIt() {
        assertThat(Together.weapons(List.of(
                        weapon(Mode.REPORTED, IN_HARBOUR),
                        weapon(Mode.SUSPECTED, IN_LEDGER),
                        weapon(Mode.REPORTED, IN_DELTA))))
                .extracting(Together::evidence)
                .containsExactly(List.of(IN_HARBOUR, IN_DELTA), List.of(IN_LEDGER));
    }

    private static Attribution doer(Party party, String wording, Mode mode, @Nullable Party by, Evidence evidence) {
        return new Attribution(party, Sort.ORGANISATION, wording, mode, by, evidence);
    }

    private static Target guards(
            String name, long number, @Nullable String nation, Set<Effect> effects, Evidence evidence) {
        Quantity count = Quantity.exactly(number, Long.toString(number));
        return new Target(name, Target.Kind.PEOPLE, "", null, count, nation, effects, evidence);
    }

    private static Weapon weapon(Mode mode, Evidence evidence) {
        return new Weapon("car bomb", "vehicle-bomb", mode, evidence);
    }
}
