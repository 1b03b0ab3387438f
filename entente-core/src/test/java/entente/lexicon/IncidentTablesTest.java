package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import entente.model.Attribution;
import entente.model.Fate;
import entente.model.Stage;
import entente.model.Target;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IncidentTablesTest {
    private static final IncidentLexicon LEXICON =
            IncidentLexicon.load(IncidentKinds.load().keys());
    private static final TargetKinds KINDS = TargetKinds.load();

    @ParameterizedTest
    @MethodSource("badRows")
    void namesARowThatMakesNoSense(Function<List<Table.Row>, ?> table, Table.Row row, String message) {
        assertThatThrownBy(() -> table.apply(List.of(row)))
                .hasMessageContaining("test.tsv:7: ")
                .hasMessageContaining(message)
                .hasMessageContaining(row.cell(0));
    }

    static List<Arguments> badRows() {
        Function<List<Table.Row>, ?> things = rows -> KindWords.of(rows, Set.of("residence"));
        Function<List<Table.Row>, ?> people = rows -> KindWords.of(rows, Set.of());
        Function<List<Table.Row>, ?> kinds = TargetKinds::of;
        Function<List<Table.Row>, ?> weapons = WeaponWords::of;
        Function<List<Table.Row>, ?> damages = rows -> OutcomeWords.of(rows, Target.Effect.class);
        Function<List<Table.Row>, ?> fates = rows -> OutcomeWords.of(rows, Fate.Kind.class);
        Function<List<Table.Row>, ?> outlooks = Outlooks::of;
        Function<List<Table.Row>, ?> blames = ResponsibilityWords::of;
        Function<List<Table.Row>, ?> captors = CaptorWords::of;
        Function<List<Table.Row>, ?> measures = rows -> IncidentWords.of(rows, Set.of("curfew"));
        return List.of(
                Arguments.of(measures, row("ban", "noun", "picnic"), "no such kind of incident"),
                Arguments.of(measures, row("ban", "sound", "curfew"), "no such part of speech"),
                Arguments.of(things, row("villa", "castle"), "no such kind"),
                Arguments.of(things, row("villa"), "no such kind"),
                Arguments.of(people, row("baker", ""), "no such kind"),
                Arguments.of(kinds, row("residence", "home", "14"), "a kind stands once"),
                Arguments.of(weapons, row("sling", "sling"), "noun, name, kind"),
                Arguments.of(weapons, row("sling", "sling", "stone", "sometimes"), "noun, name, kind"),
                Arguments.of(damages, row("scratch", "adverb", "damaged", "object"), "no such part of speech"),
                Arguments.of(damages, row("scratch", "verb", "repaired", "object"), "no such effect"),
                Arguments.of(damages, row("scratch", "verb", "damaged", "nobody"), "no such holder"),
                Arguments.of(fates, row("vanish", "verb", "vanished", "subject"), "no such kind"),
                Arguments.of(outlooks, row("dream", "planned", "halfway"), "no such stage"),
                Arguments.of(captors, row("chain", "verb", "reported", "", "object"), "where captor and captive stand"),
                Arguments.of(
                        captors,
                        row("chain", "verb", "reported", "subject", "object", "", "rumour"),
                        "no such reality"),
                Arguments.of(blames, row("scold", "verb", "accused", "", "for"), "who did it"),
                Arguments.of(blames, row("scold", "verb", "accused", "object"), "how the incident hangs"),
                Arguments.of(blames, row("scold", "verb", "shouted", "object", "for"), "no such mode"),
                Arguments.of(blames, row("scold", "sound", "accused", "object", "for"), "no such part of speech"));
    }

    @Test
    void everyMouthpieceSpeaksForAGroupThatIsKnown() {
        KnownActors known = Lexicon.load().knownActors();
        assertThat(Table.rows("mouthpieces.tsv")).isNotEmpty().allSatisfy(row -> assertThat(known.find(row.cell(1)))
                .isPresent());
    }

    @ParameterizedTest
    @MethodSource("tablesOfOnce")
    void namesARowThatIsGivenTwice(Function<List<Table.Row>, ?> table, List<String> cells) {
        Table.Row first = new Table.Row("test.tsv", 3, cells);
        Table.Row second = new Table.Row("test.tsv", 7, cells);
        assertThat(table.apply(List.of(first))).isNotNull();
        assertThatThrownBy(() -> table.apply(List.of(first, second))).hasMessageContaining("test.tsv:7: ");
    }

    static List<Arguments> tablesOfOnce() {
        Function<List<Table.Row>, ?> things = rows -> KindWords.of(rows, Set.of("residence"));
        Function<List<Table.Row>, ?> kinds = TargetKinds::of;
        Function<List<Table.Row>, ?> weapons = WeaponWords::of;
        Function<List<Table.Row>, ?> outlooks = Outlooks::of;
        Function<List<Table.Row>, ?> endings = WordSet::of;
        return List.of(
                Arguments.of(endings, List.of("lift")),
                Arguments.of(things, List.of("villa", "residence")),
                Arguments.of(kinds, List.of("residence", "home", "14", "HOME")),
                Arguments.of(weapons, List.of("sling", "sling", "stone")),
                Arguments.of(outlooks, List.of("dream", "planned")));
    }

    @Test
    void namesAFlagThatNoIncidentWordHas() {
        assertThatThrownBy(() ->
                        IncidentWords.of(List.of(row("quarrel", "noun", "fight", "", "", "loud")), Set.of("fight")))
                .hasMessageContaining("test.tsv:7: no such flag")
                .hasMessageContaining("quarrel");
    }

    @Test
    void knowsMeasuresByTheWordsThatMakeThemOne() {
        assertThat(LEXICON.measures().of("curfew"))
                .extracting(IncidentWord::kind, IncidentWord::companion)
                .containsExactly(tuple("curfew", ""));
        assertThat(LEXICON.measures().of("deploy")).isNotEmpty().allSatisfy(word -> assertThat(word.companion())
                .isEqualTo("@forces"));
        assertThat(LEXICON.measures().of("bombing")).isEmpty();
    }

    @Test
    void everyMeasureIsOfAKindOfMeasures() {
        IncidentKinds known = IncidentKinds.load();
        assertThat(Table.rows("measure-words.tsv")).hasSizeGreaterThan(20).allSatisfy(row -> assertThat(
                        known.is(row.cell(2), IncidentKind.Nature.MEASURE))
                .as(row.cell(0))
                .isTrue());
    }

    @Test
    void knowsTheVerbsByWhichAMeasureEnds() {
        assertThat(LEXICON.endings().name("lift")).isPresent();
        assertThat(LEXICON.endings().name("impose")).isEmpty();
    }

    @Test
    void tellsCompoundsFromTheirLastWord() {
        assertThat(LEXICON.things().kind("police station")).contains("police");
        assertThat(LEXICON.things().kind("station")).contains("transport");
        assertThat(LEXICON.things().kind("hope")).isEmpty();
        assertThat(LEXICON.people().kind("nun")).contains("clergy");
    }

    @Test
    void findsANounWithAndWithoutItsHyphens() {
        assertThat(LEXICON.weapons().of("ak 47 rifle"))
                .isPresent()
                .isEqualTo(LEXICON.weapons().of("ak-47 rifle"));
        assertThat(LEXICON.weapons().of("anti-tank mine")).isPresent();
        assertThat(LEXICON.things().kind("high voltage line")).contains("energy");
    }

    @Test
    void refusesTwoKindsForOneNounWithAndWithoutItsHyphen() {
        List<Table.Row> rows = List.of(row("check-in desk", "aviation"), row("check in desk", "business"));
        assertThatThrownBy(() -> KindWords.of(rows, Set.of())).hasMessageContaining("given twice");
    }

    @Test
    void everyKindOfThingHasNamesInOtherSchemes() {
        assertThat(KINDS.names()).contains("residence", "other").allSatisfy(name -> assertThat(KINDS.of(name))
                .hasValueSatisfying(kind -> {
                    assertThat(kind.label()).isNotBlank();
                    assertThat(kind.gtd()).matches("\\d+ .+");
                    assertThat(kind.muc()).isNotBlank();
                }));
        assertThat(KINDS.of("castle")).isEmpty();
    }

    @Test
    void tellsWeaponsFromThingsThatAreWeaponsByTheirUse() {
        assertThat(LEXICON.weapons().of("pistol")).hasValueSatisfying(word -> {
            assertThat(word.name()).isEqualTo("handgun");
            assertThat(word.instrument()).isFalse();
        });
        assertThat(LEXICON.weapons().of("airliner"))
                .map(WeaponWords.WeaponWord::instrument)
                .contains(true);
        assertThat(LEXICON.weapons().of("pillow")).isEmpty();
    }

    @Test
    void putsWordsOfDamageWithACompanionFirst() {
        List<OutcomeWord<Target.Effect>> burn = LEXICON.damageWords().of("burn");
        assertThat(burn).extracting(OutcomeWord::companion).containsExactly("down", "");
        assertThat(burn)
                .extracting(OutcomeWord::outcome)
                .containsExactly(Target.Effect.DESTROYED, Target.Effect.DAMAGED);
        assertThat(LEXICON.damageWords().of("paint")).isEmpty();
    }

    @Test
    void tellsHowFarAnActWentOrNothing() {
        assertThat(LEXICON.outlooks().stage("try")).contains(Stage.ATTEMPTED);
        assertThat(LEXICON.outlooks().stage("threaten")).contains(Stage.THREATENED);
        assertThat(LEXICON.outlooks().stage("foil")).contains(Stage.FOILED);
        assertThat(LEXICON.outlooks().stage("hope")).isEmpty();
    }

    @Test
    void knowsWhereTheOneWhoDidItStands() {
        assertThat(LEXICON.responsibilityWords().of("attribute"))
                .singleElement()
                .satisfies(word -> {
                    assertThat(word.doer()).isEqualTo("to");
                    assertThat(word.byPreposition()).isTrue();
                    assertThat(word.bySubject()).isFalse();
                    assertThat(word.mode()).isEqualTo(Attribution.Mode.ACCUSED);
                });
        assertThat(LEXICON.responsibilityWords().of("work")).singleElement().satisfies(word -> {
            assertThat(word.links()).containsExactly("subject");
            assertThat(word.doer()).isEqualTo("of");
        });
        assertThat(LEXICON.responsibilityWords().of("blame"))
                .anySatisfy(word -> assertThat(word.links()).contains("none"));
        assertThat(LEXICON.responsibilityWords().of("responsible"))
                .singleElement()
                .satisfies(word -> {
                    assertThat(word.bySubject()).isTrue();
                    assertThat(word.byPreposition()).isFalse();
                });
    }

    @Test
    void knowsWhoSuffersWhatCameToNothingAndWhatIsLoose() {
        assertThat(LEXICON.words().of("murder")).anyMatch(IncidentWord::patient);
        assertThat(LEXICON.words().of("attack")).noneMatch(IncidentWord::patient);
        assertThat(LEXICON.words().of("defuse")).allMatch(IncidentWord::foiled).isNotEmpty();
        assertThat(LEXICON.words().of("plant")).noneMatch(IncidentWord::foiled).isNotEmpty();
        assertThat(LEXICON.words().of("incident")).allMatch(IncidentWord::loose).isNotEmpty();
        assertThat(LEXICON.words().of("bombing")).noneMatch(IncidentWord::loose).isNotEmpty();
    }

    @Test
    void asksForNoSortOfWeaponThatNobodyKnows() {
        Predicate<Table.Row> sorted = row -> row.cell(4).contains("@");
        assertThat(Table.rows("incident-words.tsv").stream().filter(sorted).map(row -> row.cell(4)
                        .substring(row.cell(4).indexOf('@'))))
                .contains("@explosive", "@projectile", "@drone", "@people", "@vehicle")
                .containsOnly("@explosive", "@projectile", "@drone", "@aircraft", "@people", "@vehicle");
    }

    private static Table.Row row(String... cells) {
        return new Table.Row("test.tsv", 7, List.of(cells));
    }
}
