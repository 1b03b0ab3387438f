package entente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Dossier;
import entente.model.Event;
import entente.model.Gap;
import entente.model.When;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTextTest {

    @Test
    void putsDisputesBeforeEverythingElseThatTheReportsSay() {
        String text = DossierText.plain().of(Sample.edition());
        assertThat(text)
                .containsSubsequence("ARTICLES (4)", "DISPUTES (2)", "INCIDENTS (2)", "EVENTS (3)", "STATEMENTS (2)")
                .containsSubsequence("PLEDGES", "FIGURES", "RELATIONS");
    }

    @Test
    void setsDisagreeingAccountsUnderEachOtherWithWhoeverGaveThem() {
        assertThat(DossierText.plain().of(Sample.edition()).lines())
                .containsSequence(
                        "      15 (2021-03-05) Northern Ledger <- the health ministry",
                        "      14 (2021-03-06) Delta Times <- Petra Lind");
    }

    @Test
    void showsTheIdOfEveryValueAtTheRightEdge() {
        assertThat(DossierText.plain().of(Sample.edition()).lines()).anySatisfy(line -> assertThat(line)
                .startsWith("    killed: 15, disputed ")
                .endsWith(" i-saltmere/killed/all")
                .hasSize(100));
    }

    @Test
    void givesTheWordsOfAnIncidentAndItsKindWhereTheTitleDoesNot() {
        assertThat(DossierText.plain().of(Sample.edition()))
                .contains("  Saltmere ferry terminal bombing, bombing, 2021-03-04, Saltmere (NO)")
                .contains("    \"SALTMERE, March 4 (Coastal Wire) - At least 12 people were killed and 40 wounded on")
                .contains("by Tidal Front (denied by a lawyer for the group); Delta Times");
    }

    @Test
    void tellsHowManyDidItAndWhatBecameOfThem() {
        assertThat(DossierText.plain().of(Sample.edition()))
                .contains("by 4 men (suspected by Police)")
                .contains("fate of men: arrested (4);");
    }

    @Test
    void namesASpeakerOnce() {
        assertThat(DossierText.plain().of(Sample.edition()))
                .containsPattern(
                        "Ilse Brandt \\(a ticket clerk\\): [^;]*;\\s+s-clerk\n    Harbour Post <- Coastal Wire\n");
    }

    @Test
    void tellsWhereAndHowSomethingWasSaid() {
        assertThat(DossierText.plain().of(Sample.edition()))
                .containsPattern("to reporters \\[a news conference; state\\s+s-lind\n    television\\]: her country");
    }

    @Test
    void namesThePartiesOfARelationAsTheEventsDo() {
        assertThat(DossierText.plain().of(Sample.edition()))
                .contains("Norlund (NOR) - Ostrava Bay (OSB): 1 cooperative, 1 conflictive, Goldstein -0.5");
    }

    @Test
    void namesCopiesAndOrigins() {
        assertThat(DossierText.plain().of(Sample.edition()))
                .contains("from Coastal Wire")
                .contains("copy of Harbour Post")
                .contains("4 articles (1 copy), 2021-03-04 to 2021-03-06");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 100, 160})
    void keepsToItsWidth(int width) {
        for (Edition edition : List.of(Sample.edition(), Hostile.edition())) {
            assertThat(new DossierText(width, false, true).of(edition).lines())
                    .allSatisfy(line -> assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void cutsLongListsAndSaysHowToSeeAll() {
        Edition long_ = withEvents(35);
        assertThat(DossierText.plain().of(long_)).contains("EVENTS (35)").contains("... and 23 more: --all");
        String all = new DossierText(100, false, true).of(long_);
        assertThat(all.lines().filter(line -> line.endsWith("e-charge"))).hasSize(35);
        assertThat(all).doesNotContain("--all");
    }

    @Test
    void coloursOnlyWhenAsked() {
        String colours = new DossierText(100, true, false).of(Sample.edition());
        assertThat(colours).contains("\u001b[1;31m");
        assertThat(colours.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(DossierText.plain().of(Sample.edition()));
    }

    @Test
    void printsNoControlCharacterOfAReport() {
        String text = new DossierText(100, false, true).of(Hostile.edition());
        assertThat(text.codePoints())
                .allMatch(c -> c == '\n' || !Character.isISOControl(c))
                .noneMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200F)
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        assertThat(text).contains("<U+001B>[2J").contains("<U+202E>gnp.exe");
    }

    @Test
    void tellsWhatCouldNotBeReadAndCountsWhatWasNotUnderstood() {
        String text = DossierText.plain().of(Sample.edition());
        assertThat(text)
                .contains("missing-file: nowhere.txt does not exist")
                .contains("unresolved-speaker: 1 place")
                .contains("sud.txt: Les ports du Sud rouvrent lundi");
    }

    @Test
    void saysNothingOfWhatIsNotThere() {
        Edition empty = new Edition(
                "0", List.of(), List.of(), List.of(new Gap(Gap.Code.EMPTY, "a.txt", null, "a.txt is empty")));
        assertThat(DossierText.plain().of(empty)).isEqualTo("\nNOT READ OR NOT UNDERSTOOD\n  empty: a.txt is empty\n");
    }

    private static Edition withEvents(int number) {
        Dossier sample = Sample.dossier();
        List<Event> events = Collections.nCopies(number, sample.events().get(0));
        Dossier dossier = new Dossier(
                sample.id(),
                sample.title(),
                sample.sources(),
                When.unknown(),
                List.of(),
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Edition("0", List.of(), List.of(dossier), List.of());
    }
}
