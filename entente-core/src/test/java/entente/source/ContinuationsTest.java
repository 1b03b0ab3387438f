package entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.mention.Mentions;
import entente.model.Document;
import entente.model.Name;
import entente.model.Trees;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContinuationsTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final String FIRST =
            "Marta/PROPN/2/nsubj said/VERB/0/root/say rain/NOUN/4/nsubj fell/VERB/2/ccomp/fall/VBD";
    private static final String SECOND =
            "%s/PRON/2/nsubj/%s %s/VERB/0/root/%s hail/NOUN/4/nsubj fell/VERB/2/ccomp/fall/VBD";

    @Test
    void takesWhoeverGoesOnForTheOneWhoSpokeBefore() {
        Map<Speaker, Speaker> same = same(List.of(FIRST, SECOND.formatted("She", "she", "added", "add")));

        assertThat(same).hasSize(1);
        assertThat(same.keySet().iterator().next().sentence()).isEqualTo(1);
        assertThat(same.values().iterator().next().sentence()).isZero();
    }

    @Test
    void leavesOthersToTheirLinks() {
        assertThat(same(List.of(FIRST, SECOND.formatted("She", "she", "said", "say"))))
                .isEmpty();
        assertThat(same(List.of(FIRST, SECOND.formatted("They", "they", "added", "add"))))
                .isEmpty();
    }

    @Test
    void looksNoFurtherThanTheParagraphBefore() {
        String quiet = "Snow/NOUN/2/nsubj fell/VERB/0/root/fall/VBD";
        String added = SECOND.formatted("She", "she", "added", "add");
        Document near = Trees.paragraphs(List.of(List.of(FIRST), List.of(added)));
        Document far = Trees.paragraphs(List.of(List.of(FIRST), List.of(quiet), List.of(added)));

        assertThat(same(near)).hasSize(1);
        assertThat(same(far)).isEmpty();
    }

    private static Map<Speaker, Speaker> same(List<String> sentences) {
        return same(Trees.document(sentences.toArray(String[]::new)));
    }

    private static Map<Speaker, Speaker> same(Document plain) {
        Document document = Trees.named(plain, new Name(Name.Kind.PERSON, 0, 1));
        Mentions mentions = Mentions.in(document, LEXICON);
        return Continuations.in(document, mentions, Speeches.in(document, mentions.quotes(), LEXICON));
    }
}
