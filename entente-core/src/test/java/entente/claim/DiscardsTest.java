package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.ActorDictionary;
import entente.lexicon.DiscardList;
import entente.lexicon.Lexicon;
import entente.lexicon.VerbDictionary;
import entente.model.Gap;
import entente.model.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscardsTest {
    private static final String MATCH =
            "Arland/PROPN/2/nsubj attacked/VERB/0/root/attack Bevonia/PROPN/2/obj at/ADP/5/case cricket/NOUN/2/obl";
    private static final String WAR = "Arland/PROPN/2/nsubj attacked/VERB/0/root/attack Coria/PROPN/2/obj";

    private static Context context(String phrase) {
        DiscardList discards = DiscardList.none();
        discards.read("test.txt", List.of(phrase));
        Lexicon lexicon = Lexicon.load(ActorDictionary.none(), VerbDictionary.none(), discards);
        return Known.context(Trees.document(MATCH, WAR), lexicon);
    }

    @Test
    void aSentenceWithAPhraseGivesNoEventsAndAGapThatNamesIt() {
        Context context = context("CRICKET");

        assertThat(Events.in(context)).singleElement().satisfies(event -> assertThat(
                        event.recipient().getFirst().code())
                .isEqualTo("COR"));
        assertThat(Discards.in(context).gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.code()).isEqualTo(Gap.Code.DISCARDED);
            assertThat(gap.span())
                    .isEqualTo(context.document().sentences().getFirst().span());
            assertThat(gap.note()).contains("\"cricket\"");
        });
    }

    @Test
    void aPhraseWithAPlusDiscardsTheWholeReport() {
        Context context = context("+CRICKET");

        assertThat(Events.in(context)).isEmpty();
        assertThat(Discards.in(context).gaps()).singleElement().satisfies(gap -> assertThat(gap.span())
                .isNull());
    }

    @Test
    void whatHoldsNoPhraseIsKept() {
        Context context = context("BASEBALL");

        assertThat(Events.in(context)).hasSize(2);
        assertThat(Discards.in(context).gaps()).isEmpty();
    }
}
