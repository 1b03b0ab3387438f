package entente.gold.muc;

import static entente.gold.muc.Account.people;
import static entente.gold.muc.Account.thing;
import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.model.Target;
import entente.model.Target.Effect;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeedsTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void tellsOfAnAttackWhatItBurnedAndWhomItTook() {
        Account attack = Account.attack()
                .hitting(people("farmers", "worker", Effect.KILLED))
                .hitting(people("nurses", "medic", Effect.TAKEN))
                .hitting(thing("barn", "agriculture", Effect.BURNED));
        assertThat(deeds(attack)).containsExactly("attack: farmers", "arson: barn", "kidnapping: nurses");
    }

    @Test
    void tellsOfAKidnappingWhomAndWhatItHitBesides() {
        Account kidnapping = Account.kidnapping()
                .hitting(people("banker", "business", Effect.TAKEN))
                .hitting(people("driver", "worker", Effect.KILLED))
                .hitting(thing("car", "vehicle"));
        assertThat(deeds(kidnapping)).containsExactly("kidnapping: banker", "attack: driver, car");
    }

    @Test
    void leavesThoseWhoWereTakenAndKilledWithTheKidnapping() {
        Account kidnapping = Account.kidnapping()
                .hitting(people("banker", "business", Effect.TAKEN))
                .hitting(people("driver", "worker", Effect.TAKEN, Effect.KILLED));
        assertThat(deeds(kidnapping)).containsExactly("kidnapping: banker, driver");
    }

    @Test
    void partsWhatWasNotBurnedFromAnArson() {
        Account arson = Account.arson()
                .hitting(thing("barn", "agriculture", Effect.BURNED))
                .hitting(thing("bridge", "route", Effect.DESTROYED));
        assertThat(deeds(arson)).containsExactly("arson: barn", "attack: bridge");
    }

    @Test
    void keepsAnIncidentOfOneType() {
        assertThat(deeds(Account.attack().hitting(people("nurses", "medic", Effect.TAKEN))))
                .containsExactly("attack: nurses");
        assertThat(deeds(Account.arrest())).containsExactly("arrest: ");
    }

    private static List<String> deeds(Account account) {
        return new Deeds(new Kinds(LEXICON.kinds()))
                .of(account.incident()).stream()
                        .map(deed -> deed.kind() + ": "
                                + deed.targets().stream().map(Target::name).collect(Collectors.joining(", ")))
                        .toList();
    }
}
