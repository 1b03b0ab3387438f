package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.model.Basis;
import entente.model.Evidence;
import entente.model.Quantity;
import entente.model.Span;
import entente.model.Toll;
import entente.model.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;

class VictimsTest {
    private static final Headcount HEADS = new Headcount(Lexicon.load());

    @Test
    void takesTheReportOfADeathAfterReportsOfTheWound() {
        assertThat(Victims.together(List.of(new Victims(0, 1), new Victims(0, 1), new Victims(1, 0))))
                .contains(new Victims(1, 0));
    }

    @Test
    void takesWhatMostReportsSay() {
        assertThat(Victims.together(List.of(new Victims(2, 3), new Victims(9, 1), new Victims(2, 3))))
                .contains(new Victims(2, 3));
        assertThat(Victims.together(List.of())).isEmpty();
    }

    @Test
    void countsANameInFullAndInShortOnce() {
        assertThat(HEADS.of(List.of(toll(1, "Kern", "a"), toll(1, "Anna Kern", "b"), toll(1, "Otto Brandt", "c"))))
                .isEqualTo(2);
        assertThat(HEADS.of(List.of(toll(1, "Anna Kern", "a"), toll(1, "One", "b"), toll(1, "Teen", "c"))))
                .isEqualTo(1);
    }

    @Test
    void addsWhatOneSentenceLists() {
        assertThat(HEADS.of(List.of(toll(2, "two bakers", "a"), toll(1, "a nurse", "a"))))
                .isEqualTo(3);
        assertThat(HEADS.of(List.of(toll(3, "three guests", "a"), toll(2, "two bakers", "a"), toll(1, "a nurse", "a"))))
                .isEqualTo(3);
    }

    private static Toll toll(long number, String wording, String sentence) {
        Evidence evidence = new Evidence(
                "a",
                new Span(0, wording.length()),
                wording,
                sentence,
                List.of(new Voice(Voice.Role.OUTLET, "Herald", null)),
                Basis.rule("toll.object"));
        return new Toll(Toll.State.KILLED, Toll.ALL, Quantity.exactly(number, wording), evidence);
    }
}
