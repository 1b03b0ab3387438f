package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.DiscardList.Discard;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscardListTest {

    private static DiscardList list(String... lines) {
        DiscardList list = DiscardList.none();
        assertThat(list.read("test.txt", List.of(lines))).isEmpty();
        return list;
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.split(" "));
    }

    @Test
    void findsPhrasesOfWholeWordsWhateverTheirCase() {
        DiscardList list = list("# a remark", "WORLD_CUP   # and another", "");

        assertThat(list.in(words("Arland won the World Cup .")))
                .hasValue(new Discard("world cup", /* isWhole= */ false));
        assertThat(list.in(words("Arland won the World Cups ."))).isEmpty();
        assertThat(list.in(words("Arland won the underworld cup ."))).isEmpty();
    }

    @Test
    void aPlusDiscardsTheWholeReportAndGoesFirst() {
        assertThat(list("BASEBALL", "+TYPHOON").in(words("Typhoon stops baseball")))
                .hasValue(new Discard("typhoon", /* isWhole= */ true));
    }

    @Test
    void tellsOfLinesThatAreNone() {
        assertThat(DiscardList.none().read("test.txt", List.of("GOLF", "+ # nothing")))
                .containsExactly("test.txt line 2: no phrase: \"+\"");
    }

    @Test
    void isPartOfTheVersion() {
        assertThat(Lexicon.load(ActorDictionary.none(), VerbDictionary.none(), list("GOLF"))
                        .version())
                .startsWith(Lexicon.VERSION + "+discards-");
    }
}
