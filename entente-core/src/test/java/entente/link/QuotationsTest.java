package entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void numbersQuotationsOneAfterTheOtherAndOverSentences() {
        List<int[]> numbers = Quotations.in(Trees.document(
                "“/PUNCT/2/punct Go/VERB/0/root ”/PUNCT/2/punct",
                "“/PUNCT/2/punct Stay/VERB/0/root",
                "now/ADV/0/root ”/PUNCT/1/punct yes/INTJ/1/discourse"));

        assertThat(numbers.get(0)).containsExactly(0, 1, 0);
        assertThat(numbers.get(1)).containsExactly(0, 2);
        assertThat(numbers.get(2)).containsExactly(2, 0, 0);
    }

    @Test
    void opensAndClosesByTurnsWhereBlanksDoNotTell() {
        assertThat(Quotations.in(Trees.document("a/X/0/root \"/PUNCT/1/punct b/X/1/dep \"/PUNCT/1/punct c/X/1/dep"))
                        .getFirst())
                .containsExactly(0, 0, 1, 0, 0);
    }

    @Test
    void endsAQuotationWithItsParagraph() {
        List<int[]> numbers = Quotations.in(
                Trees.paragraphs(List.of(List.of("“/PUNCT/2/punct Go/VERB/0/root"), List.of("Gone/VERB/0/root"))));

        assertThat(numbers.get(0)).containsExactly(0, 1);
        assertThat(numbers.get(1)).containsExactly(0);
    }
}
