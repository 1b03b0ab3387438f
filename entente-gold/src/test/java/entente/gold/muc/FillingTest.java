package entente.gold.muc;

import static org.assertj.core.api.Assertions.assertThat;

import entente.gold.muc.Template.Slot;
import entente.lexicon.Lexicon;
import entente.model.Attribution.Mode;
import entente.model.Attribution.Sort;
import entente.model.Party;
import entente.model.Stage;
import entente.model.When;
import entente.model.Where;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillingTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final When DAY = When.day(LocalDate.of(1991, 2, 5));

    @Test
    void writesWhatWhenAndWhere() {
        Where puno = new Where("Puno", "PE", null, null, null, Where.Precision.CITY, null);
        Template template = filled(Account.bombing().on(DAY).in(puno).hitting(Account.thing("bank", "financial")));
        assertThat(text(template, Slot.TYPE)).containsExactly("BOMBING");
        assertThat(text(template, Slot.DATE)).containsExactly("05 FEB 91");
        assertThat(text(template, Slot.LOCATION)).containsExactly("PERU: PUNO (CITY)");
        assertThat(text(template, Slot.PHYS_TGT)).containsExactly("BANK");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCOMPLISHED, ACCOMPLISHED, ACCOMPLISHED",
        "ONGOING, ACCOMPLISHED, ACCOMPLISHED",
        "ATTEMPTED, ATTEMPTED, ACCOMPLISHED",
        "FOILED, ATTEMPTED, ACCOMPLISHED",
        "THREATENED, THREATENED, THREATENED",
    })
    void takesAnAttackThatFailedForAnAttack(Stage stage, String ofBombing, String ofAttack) {
        assertThat(text(filled(Account.bombing().at(stage)), Slot.STAGE)).containsExactly(ofBombing);
        assertThat(text(filled(Account.attack().at(stage)), Slot.STAGE)).containsExactly(ofAttack);
    }

    @Test
    void writesAWeaponWithItsType() {
        Template template = filled(Account.attack().with("hunting  rifle", "rifle"));
        assertThat(text(template, Slot.INSTR_ID)).containsExactly("HUNTING RIFLE");
        assertThat(template.of(Slot.INSTR_TYPE)).containsExactly(new Fill("RIFLE", "HUNTING RIFLE"));
    }

    @Test
    void leavesOutWhatTheTaskDoesNotAskOfAKidnapping() {
        Template template = filled(Account.kidnapping()
                .with("rifle", "rifle")
                .hitting(Account.people("baker", "worker"))
                .hitting(Account.thing("bank", "financial")));
        assertThat(template.of(Slot.INSTR_ID)).isEmpty();
        assertThat(template.of(Slot.PHYS_TGT)).isEmpty();
        assertThat(text(template, Slot.HUM_TGT_DESC)).containsExactly("BAKER");
    }

    @Test
    void writesNoWeaponThatTheTaskDoesNotKnow() {
        Template template = filled(Account.attack().with("plane", "vehicle"));
        assertThat(template.of(Slot.INSTR_ID)).isEmpty();
        assertThat(template.of(Slot.INSTR_TYPE)).isEmpty();
    }

    @Test
    void takesAGunForGrantedWhereSomebodyIsShot() {
        assertThat(text(filled(Account.attack().told("Shot")), Slot.INSTR_TYPE)).containsExactly("GUN");
        assertThat(text(filled(Account.attack().told("shot").with("pistol", "handgun")), Slot.INSTR_TYPE))
                .containsExactly("HANDGUN");
        assertThat(text(filled(Account.attack().told("stabbed")), Slot.INSTR_TYPE))
                .isEmpty();
    }

    @Test
    void tellsPeopleFromOrganisations() {
        Template template = filled(Account.attack()
                .by(Sort.PEOPLE, "hooded men", null)
                .by(Sort.PERSON, "Tom Poe", null)
                .by(Sort.PEOPLE, "group", null)
                .by(Sort.ORGANISATION, "Dawn Front", null));
        assertThat(text(template, Slot.PERP_IND)).containsExactly("HOODED MEN", "TOM POE");
        assertThat(text(template, Slot.PERP_ORG)).containsExactly("DAWN FRONT");
    }

    @Test
    void putsNobodyWhoOnlyDeniesIt() {
        Template template = filled(Account.attack().by(Sort.ORGANISATION, "Dawn Front", null, Mode.DENIED, null));
        assertThat(template.of(Slot.PERP_ORG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTED,, REPORTED AS FACT",
        "REPORTED, PERREB, REPORTED AS FACT",
        "REPORTED, PERCOP, SUSPECTED OR ACCUSED BY AUTHORITIES",
        "CLAIMED,, CLAIMED OR ADMITTED",
        "ACQUITTED,, ACQUITTED",
        "SUSPECTED,, SUSPECTED OR ACCUSED",
        "POSSIBLE, PERCOP, POSSIBLE",
        "ACCUSED, PERREB, SUSPECTED OR ACCUSED",
        "ACCUSED, PERCOP, SUSPECTED OR ACCUSED BY AUTHORITIES",
        "SUSPECTED, PER, SUSPECTED OR ACCUSED BY AUTHORITIES",
    })
    void tellsHowSurelyAnOrganisationDidIt(Mode mode, @Nullable String accuser, String written) {
        Party by = accuser == null ? null : new Party("they", accuser, null);
        Template template = filled(Account.attack().by(Sort.ORGANISATION, "Dawn Front", null, mode, by));
        assertThat(template.of(Slot.PERP_ORG_CONF)).containsExactly(new Fill(written, "DAWN FRONT"));
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTED, PERCOP, REPORTED,, REPORTED AS FACT",
        "REPORTED, PERCOP, REPORTED, PERMIL, SUSPECTED OR ACCUSED BY AUTHORITIES",
        "POSSIBLE,, SUSPECTED,, SUSPECTED OR ACCUSED",
        "SUSPECTED,, REPORTED,, SUSPECTED OR ACCUSED",
        "REPORTED,, CLAIMED,, CLAIMED OR ADMITTED",
    })
    void weighsWhatIsToldOfAnOrganisationTwice(
            Mode first, @Nullable String teller, Mode next, @Nullable String other, String written) {
        Template template = filled(Account.attack()
                .by(Sort.ORGANISATION, "Dawn Front", null, first, party(teller))
                .by(Sort.ORGANISATION, "Dawn Front", null, next, party(other)));
        assertThat(template.of(Slot.PERP_ORG_CONF)).containsExactly(new Fill(written, "DAWN FRONT"));
    }

    private static @Nullable Party party(@Nullable String code) {
        return code == null ? null : new Party("they", code, null);
    }

    @ParameterizedTest
    @CsvSource({
        "PERMIL, STATE-SPONSORED VIOLENCE",
        "PER, STATE-SPONSORED VIOLENCE",
        "PERREB, TERRORIST ACT",
        ", TERRORIST ACT",
    })
    void callsItTheStatesWhereTheStateDidIt(@Nullable String code, String written) {
        assertThat(text(filled(Account.attack().by(Sort.PEOPLE, "they", code)), Slot.PERP_CATEGORY))
                .containsExactly(written);
    }

    @Test
    void callsItTerrorWhereNobodyIsKnown() {
        assertThat(text(filled(Account.attack()), Slot.PERP_CATEGORY)).containsExactly("TERRORIST ACT");
    }

    private static Template filled(Account account) {
        return new Filling(LEXICON, DAY, "PE").of(account.incident());
    }

    private static List<String> text(Template template, Slot slot) {
        return template.of(slot).stream().map(Fill::text).toList();
    }
}
