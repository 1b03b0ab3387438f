package entente.train.network;

import static org.assertj.core.api.Assertions.assertThat;

import entente.train.corpus.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelSetsTest {
    private static List<Example> times(int count) {
        return Collections.nCopies(count, Sentences.seizure());
    }

    @Test
    void leavesOutRolesThatAreTooRareToBeLearned() {
        assertThat(LabelSets.of(times(99)).roles()).containsExactly("NONE");
        assertThat(LabelSets.of(times(100)).roles()).containsExactly("NONE", "ARG0", "ARG1");
    }

    @Test
    void leavesOutRelationsThatAreTooRare() {
        assertThat(LabelSets.of(times(19)).relations()).isEmpty();
        assertThat(LabelSets.of(times(20)).relations()).containsExactly("nsubj", "obj", "punct", "root");
    }

    @Test
    void knowsTheFrequentWaysToArguments() {
        assertThat(LabelSets.of(times(20)).paths()).containsExactly("OTHER", ">", ">nsubj", ">obj");
        assertThat(LabelSets.of(times(4)).paths()).containsExactly("OTHER");
    }

    @Test
    void takesARareSubtypeForItsRelation() {
        LabelSets labels = Sentences.labels();

        assertThat(labels.relation("nmod:odd")).isEqualTo(labels.relations().indexOf("nmod"));
    }

    @Test
    void hasABeginningAndAContinuationForEveryKindOfName() {
        List<String> names = LabelSets.of(times(1)).names();

        assertThat(names).startsWith("O").contains("B-PARTY", "I-PARTY", "B-FAC", "I-NORP");
        assertThat(names).hasSize(13);
    }

    @Test
    void comesBackFromItsFile(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("labels"), Sentences.labels().lines());

        assertThat(LabelSets.read(file)).isEqualTo(Sentences.labels());
    }
}
