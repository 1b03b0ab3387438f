package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Document;
import entente.model.Trees;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DowningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rebels/NOUN/2/nsubj/rebel shot/VERB/0/root/shoot down/ADP/2/compound:prt a/DET/5/det warplane/NOUN/2/obj",
                "Rebels/NOUN/2/nsubj/rebel shot/VERB/0/root/shoot down/ADP/2/compound:prt a/DET/5/det warplane/NOUN/2/obl",
                "Rebels/NOUN/2/nsubj/rebel shot/VERB/0/root/shoot down/ADP/5/case a/DET/5/det warplane/NOUN/2/obl",
                "The/DET/2/det downing/NOUN/6/nsubj of/ADP/5/case a/DET/5/det warplane/NOUN/2/nmod shocked/VERB/0/root/shock"
                        + " Lima/PROPN/6/obj",
            })
    void takesWhatIsShotDownForTheTarget(String sentence) {
        Document document = Trees.document(sentence);
        assertThat(Told.targets(document)).containsExactly("warplane THING []");
        assertThat(Told.weapons(document)).isEmpty();
    }
}
