package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Trees;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommissionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels/NOUN/2/nsubj launched/VERB/0/root/launch an/DET/4/det attack/NOUN/2/obj | 3 | 1
            Rebels/NOUN/2/nsubj answered/VERB/0/root/answer with/ADP/4/case shelling/NOUN/2/obl | 3 | 1
            The/DET/2/det attack/NOUN/4/nsubj:pass was/AUX/4/aux:pass carried/VERB/0/root/carry/VBN out/ADP/4/compound:prt | 1 | 3
            An/DET/2/det attack/NOUN/5/nsubj staged/VERB/2/acl/stage/VBN yesterday/NOUN/3/obl failed/VERB/0/root/fail | 1 | 2
            """)
    void findsTheVerbByWhichItIsDone(String sentence, int noun, int verb) {
        assertThat(new Commission(tree(sentence)).of(noun)).containsExactly(verb);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rebels/NOUN/2/nsubj feared/VERB/0/root/fear an/DET/4/det attack/NOUN/2/obj",
                "A/DET/2/det man/NOUN/3/nsubj launched/VERB/0/root/launch attack/NOUN/3/obl",
            })
    void findsNoneWhereTheVerbTellsSomethingElse(String sentence) {
        Tree tree = tree(sentence);
        assertThat(new Commission(tree).of(tree.sentence().size() - 1)).isEmpty();
    }

    private static Tree tree(String sentence) {
        return new Tree(Trees.document(sentence).sentences().getFirst());
    }
}
