package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Document;
import entente.model.Figure;
import entente.model.Name;
import entente.model.Trees;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void readsPercentages() {
        assertThat(figures("Prices/NOUN/2/nsubj rose/VERB/0/root/rise 4.5/NUM/4/nummod %/SYM/2/obj"))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualTo(4.5);
                    assertThat(figure.unit()).isEqualTo("%");
                    assertThat(figure.what()).isEqualTo("Prices rose 4.5 %");
                });
    }

    @Test
    void readsPerCentInTwoWords() {
        assertThat(figures("Forty/NUM/3/nummod per/ADP/3/case cent/NOUN/4/nsubj fled/VERB/0/root/flee"))
                .singleElement()
                .extracting(Figure::value, Figure::unit)
                .containsExactly(40.0, "%");
    }

    @Test
    void readsMoneyWithItsSignOrItsNoun() {
        assertThat(figures(
                        "Arland/PROPN/2/nsubj paid/VERB/0/root/pay $/SYM/2/obj 1.5/NUM/5/compound billion/NUM/3/nummod",
                        "Arland/PROPN/2/nsubj paid/VERB/0/root/pay two/NUM/4/compound million/NUM/5/nummod "
                                + "euros/NOUN/2/obj"))
                .extracting(Figure::value, Figure::unit)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1_500_000_000.0, "USD"),
                        org.assertj.core.groups.Tuple.tuple(2_000_000.0, "EUR"));
    }

    @Test
    void creditsAPartyLikeAnyOrganisationButNoPlaceAndNoNationality() {
        Document plain =
                Trees.document("Prices/NOUN/2/nsubj rose/VERB/0/root/rise 4.5/NUM/4/nummod %/SYM/2/obj ,/PUNCT/6/punct"
                        + " according/VERB/8/case/accord to/ADP/6/fixed Dawn/PROPN/2/obl of/ADP/10/case"
                        + " Harbour/PROPN/8/nmod");
        Name harbour = new Name(Name.Kind.FACILITY, 9, 10);
        assertThat(source(plain, new Name(Name.Kind.PARTY, 7, 8), harbour)).isEqualTo("Dawn");
        assertThat(source(plain, new Name(Name.Kind.PARTY, 7, 8), new Name(Name.Kind.PERSON, 9, 10)))
                .isEqualTo("Dawn");
        assertThat(source(plain, new Name(Name.Kind.NATIONALITY, 7, 8), harbour))
                .isNull();
    }

    private static @Nullable String source(Document plain, Name... names) {
        return Figures.in(Known.context(Trees.named(plain, names))).get(0).source();
    }

    @Test
    void aBareNumberIsNoFigure() {
        assertThat(figures("Orlov/PROPN/2/nsubj spoke/VERB/0/root/speak in/ADP/4/case 2014/NUM/2/obl"))
                .isEmpty();
    }

    @Test
    void aNumberTooLongToBeOneIsLeft() {
        assertThat(figures("9999999999999999999/NUM/2/nummod %/SYM/0/root")).isEmpty();
    }

    private static List<Figure> figures(String... sentences) {
        return Figures.in(Known.context(Trees.document(sentences)));
    }
}
