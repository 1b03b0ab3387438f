package entente.gold.muc;

import static entente.gold.muc.Account.people;
import static entente.gold.muc.Account.person;
import static entente.gold.muc.Account.thing;
import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.model.Attribution.Sort;
import entente.model.Modality;
import entente.model.Target;
import entente.model.When;
import entente.model.Where;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelevanceTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final LocalDate DAY = LocalDate.of(1991, 2, 5);
    private static final Target BANK = thing("bank", "financial");

    @Test
    void wantsAnActOfViolenceAgainstCivilians() {
        assertThat(isRelevant(Account.attack().hitting(BANK))).isTrue();
        assertThat(isRelevant(Account.arrest().hitting(BANK))).isFalse();
    }

    @Test
    void wantsToKnowWhatWasHit() {
        assertThat(isRelevant(Account.attack())).isFalse();
    }

    @Test
    void wantsNoHistory() {
        assertThat(isRelevant(Account.attack().hitting(BANK).as(Modality.HISTORICAL)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "100, true", "101, false"})
    void wantsWhatReportsStillFollow(int daysBefore, boolean relevant) {
        When when = When.day(DAY.minusDays(daysBefore));
        assertThat(isRelevant(Account.attack().hitting(BANK).on(when))).isEqualTo(relevant);
    }

    @ParameterizedTest
    @CsvSource({"300, true", "301, false"})
    void wantsNoSumOverYearsOfWar(long killed, boolean relevant) {
        assertThat(isRelevant(Account.attack().hitting(BANK).killing(killed))).isEqualTo(relevant);
    }

    @Test
    void wantsMoreThanThatSomebodyDied() {
        assertThat(isRelevant(
                        Account.attack().hitting(people("baker", "worker")).told("Died")))
                .isFalse();
        assertThat(isRelevant(Account.attack()
                        .hitting(people("baker", "worker"))
                        .told("died")
                        .by(Sort.PEOPLE, "men", null)))
                .isTrue();
    }

    @Test
    void wantsTheCountriesOfTheTask() {
        Where paris = new Where("Paris", "FR", null, null, null, Where.Precision.CITY, null);
        Account abroad = Account.attack().hitting(BANK).in(paris);
        assertThat(isRelevant(abroad, "PE")).isTrue();
        assertThat(isRelevant(abroad, "FR")).isFalse();
        assertThat(isRelevant(abroad.hitting(Account.of("PER", people("envoy", "diplomat"))), "FR"))
                .isTrue();
        assertThat(isRelevant(Account.attack().hitting(BANK), "FR")).isTrue();
    }

    @Test
    void wantsNoWarBetweenFighters() {
        assertThat(isRelevant(Account.attack().hitting(people("soldiers", "military"))))
                .isFalse();
        assertThat(isRelevant(Account.attack().hitting(thing("barracks", "military"))))
                .isFalse();
        assertThat(isRelevant(
                        Account.attack().hitting(people("soldiers", "military")).hitting(BANK)))
                .isTrue();
        assertThat(isRelevant(Account.attack().hitting(person("Tom Poe", "military", "Retired captain"))))
                .isTrue();
    }

    @Test
    void wantsNoVehicleOfFighters() {
        Account ambush = Account.attack().hitting(thing("jeep", "vehicle"));
        assertThat(isRelevant(ambush)).isTrue();
        assertThat(isRelevant(ambush.hitting(people("soldiers", "military")))).isFalse();
        assertThat(isRelevant(ambush.hitting(people("nurses", "worker")))).isTrue();
    }

    @Test
    void wantsNoClashOfWhichNobodyKnowsWhoWasHit() {
        assertThat(isRelevant(Account.clash().hitting(people("three wounded", ""))))
                .isFalse();
        assertThat(isRelevant(Account.attack().hitting(people("three wounded", ""))))
                .isTrue();
    }

    @Test
    void wantsNoClashOfFightersWithPeopleOfWhomTheNameAloneIsTold() {
        Account clash = Account.clash().hitting(person("Tom Poe", "", null));
        assertThat(isRelevant(clash)).isTrue();
        assertThat(isRelevant(clash.hitting(people("rebels", "insurgent")))).isFalse();
        assertThat(isRelevant(
                        Account.attack().hitting(person("Tom Poe", "", null)).hitting(people("rebels", "insurgent"))))
                .isTrue();
    }

    private static boolean isRelevant(Account account) {
        return isRelevant(account, "PE");
    }

    private static boolean isRelevant(Account account, String home) {
        return new Relevance(When.day(DAY), LEXICON, home).holds(account.incident());
    }
}
