package entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Upos;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private final Labels labels = Labels.load(new ModelFiles.InJar());

    @Test
    void knowsEveryUniversalTag() {
        assertThat(labels.upos()).containsExactlyInAnyOrder(Upos.values());
    }

    @Test
    void putsWhatIsNoArgumentFirst() {
        assertThat(labels.roles()).startsWith("NONE").contains("ARG0", "R-ARG0", "ARGM-TMP");
    }

    @Test
    void tellsNumberedRolesFromModifiersAndReferences() {
        assertThat(labels.numbered()[labels.roles().indexOf("ARG3")]).isTrue();
        assertThat(labels.numbered()[labels.roles().indexOf("R-ARG0")]).isFalse();
        assertThat(labels.numbered()[labels.roles().indexOf("ARGM-TMP")]).isFalse();
    }

    @Test
    void findsTheRelationOfTheRoot() {
        assertThat(labels.relations().get(labels.root())).isEqualTo("root");
    }
}
