package entente.gold.muc;

import static entente.gold.muc.Account.of;
import static entente.gold.muc.Account.people;
import static entente.gold.muc.Account.person;
import static entente.gold.muc.Account.thing;
import static org.assertj.core.api.Assertions.assertThat;

import entente.gold.muc.Template.Slot;
import entente.lexicon.Lexicon;
import entente.model.Quantity;
import entente.model.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EffectsTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void writesANamedPersonWithTheDescription() {
        Template template = filled(person("Ann Roe", "judicial", "Peruvian judge"));
        assertThat(template.of(Slot.HUM_TGT_NAME)).containsExactly(Fill.of("ANN ROE"));
        assertThat(template.of(Slot.HUM_TGT_DESC)).containsExactly(new Fill("JUDGE", "ANN ROE"));
        assertThat(template.of(Slot.HUM_TGT_TYPE)).containsExactly(new Fill("LEGAL OR JUDICIAL", "ANN ROE"));
        assertThat(template.of(Slot.HUM_TGT_NUM)).containsExactly(new Fill("1", "ANN ROE"));
    }

    @Test
    void writesPeopleByTheirDescriptionWithoutTheNationality() {
        Template template = filled(of("CAN", people("Canadian nurses", "medic")));
        assertThat(template.of(Slot.HUM_TGT_NAME)).isEmpty();
        assertThat(template.of(Slot.HUM_TGT_DESC)).containsExactly(Fill.of("NURSES"));
        assertThat(template.of(Slot.HUM_TGT_TYPE)).containsExactly(new Fill("CIVILIAN", "NURSES"));
        assertThat(template.of(Slot.HUM_TGT_NATION)).containsExactly(new Fill("CANADA", "NURSES"));
    }

    @Test
    void leavesOutThoseWhoFightOutsideTheLaw() {
        assertThat(filled(people("rebels", "insurgent")).of(Slot.HUM_TGT_DESC)).isEmpty();
        assertThat(filled(people("former rebels", "insurgent")).of(Slot.HUM_TGT_DESC))
                .containsExactly(Fill.of("FORMER REBELS"));
    }

    @Test
    void keepsTheNationalityOfThoseOfWhomNothingElseIsTold() {
        assertThat(filled(of("CAN", people("Canadian citizens", "civilian"))).of(Slot.HUM_TGT_DESC))
                .containsExactly(Fill.of("CANADIAN CITIZENS"));
    }

    @Test
    void writesNoNationOfThoseWhoAreAtHome() {
        assertThat(filled(of("PER", people("nurses", "medic"))).of(Slot.HUM_TGT_NATION))
                .isEmpty();
        assertThat(filled(of("PER", thing("bank", "financial"))).of(Slot.PHYS_TGT_NATION))
                .isEmpty();
        assertThat(filled(of("CAN", thing("bank", "financial"))).of(Slot.PHYS_TGT_NATION))
                .containsExactly(new Fill("CANADA", "BANK"));
    }

    @ParameterizedTest
    @CsvSource({
        "captain, military, ACTIVE MILITARY",
        "retired captain, military, FORMER ACTIVE MILITARY",
        "former minister, government, FORMER GOVERNMENT OFFICIAL",
        "former judge, judicial, LEGAL OR JUDICIAL",
        "baker, worker, CIVILIAN",
    })
    void tellsThoseInOfficeFromThoseWhoWere(String name, String type, String written) {
        assertThat(filled(people(name, type)).of(Slot.HUM_TGT_TYPE))
                .extracting(Fill::text)
                .containsExactly(written);
    }

    @ParameterizedTest
    @CsvSource({
        "KILLED, DEATH",
        "INJURED, INJURY",
        "FREED, REGAINED FREEDOM",
        "UNHURT, NO INJURY OR DEATH",
        "TAKEN,",
    })
    void tellsWhatBecameOfPeople(Target.Effect effect, @Nullable String written) {
        assertThat(filled(people("baker", "worker", effect)).of(Slot.HUM_TGT_EFFECT))
                .extracting(Fill::text)
                .isEqualTo(written == null ? List.of() : List.of(written));
    }

    @ParameterizedTest
    @CsvSource({
        "DESTROYED, DESTROYED",
        "DAMAGED, SOME DAMAGE",
        "UNDAMAGED, NO DAMAGE",
        "ROBBED, PROPERTY TAKEN FROM TARGET",
        "TAKEN, TARGET TAKEN",
    })
    void tellsWhatBecameOfThings(Target.Effect effect, String written) {
        assertThat(filled(thing("bank", "financial", effect)).of(Slot.PHYS_TGT_EFFECT))
                .containsExactly(new Fill(written, "BANK"));
    }

    @Test
    void writesAThingWithItsType() {
        Template template = filled(thing("power  line", "energy"));
        assertThat(template.of(Slot.PHYS_TGT)).containsExactly(Fill.of("POWER LINE"));
        assertThat(template.of(Slot.PHYS_TGT_TYPE)).containsExactly(new Fill("ENERGY", "POWER LINE"));
        assertThat(filled(thing("thing", "")).of(Slot.PHYS_TGT_TYPE))
                .extracting(Fill::text)
                .containsExactly("OTHER");
    }

    @Test
    void leavesOutWhatBelongsToArmies() {
        assertThat(filled(thing("barracks", "military")).of(Slot.PHYS_TGT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("counts")
    void writesHowManyThereAre(@Nullable Quantity count, String written) {
        assertThat(filled(Account.counted(people("bakers", "worker"), count)).of(Slot.HUM_TGT_NUM))
                .containsExactly(new Fill(written, "BAKERS"));
    }

    static List<Arguments> counts() {
        return List.of(
                Arguments.of(null, "PLURAL"),
                Arguments.of(new Quantity(24L, null, Quantity.Modifier.VAGUE, "dozens"), "PLURAL"),
                Arguments.of(Quantity.exactly(4, "four"), "4"),
                Arguments.of(new Quantity(4L, null, Quantity.Modifier.AT_LEAST, "at least four"), "4-"),
                Arguments.of(new Quantity(4L, null, Quantity.Modifier.MORE_THAN, "over four"), "4-"),
                Arguments.of(new Quantity(3L, 5L, Quantity.Modifier.ABOUT, "about four"), "~4"),
                Arguments.of(new Quantity(3L, 5L, Quantity.Modifier.RANGE, "three to five"), "3-5"),
                Arguments.of(new Quantity(null, 5L, Quantity.Modifier.NEARLY, "nearly five"), "5"));
    }

    @Test
    void takesWhatBurnedForDamagedWhereNothingMoreIsTold() {
        assertThat(filled(Account.arson(), thing("farm", "agriculture")).of(Slot.PHYS_TGT_EFFECT))
                .containsExactly(new Fill("SOME DAMAGE", "FARM"));
        assertThat(filled(Account.arson(), thing("farm", "agriculture", Target.Effect.DESTROYED))
                        .of(Slot.PHYS_TGT_EFFECT))
                .containsExactly(new Fill("DESTROYED", "FARM"));
        assertThat(filled(thing("farm", "agriculture")).of(Slot.PHYS_TGT_EFFECT))
                .isEmpty();
    }

    private static Template filled(Target target) {
        return filled(Account.attack(), target);
    }

    private static Template filled(Account account, Target target) {
        Template template = new Template();
        new Effects(LEXICON, "PERU", account.incident()).put(template, target);
        return template;
    }
}
