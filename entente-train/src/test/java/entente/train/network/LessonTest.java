package entente.train.network;

import static org.assertj.core.api.Assertions.assertThat;

import entente.reader.WordPiece;
import entente.train.corpus.Example;
import entente.train.corpus.Frame;
import entente.train.corpus.Syntax;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LessonTest {
    private static final WordPiece WORD_PIECE = WordPiece.load();

    private static Lesson lesson(Example example) {
        return Lesson.of(example, Sentences.labels(), WORD_PIECE);
    }

    @Test
    void countsPlacesFromTheRoot() {
        Lesson lesson = lesson(Sentences.seizure());

        assertThat(lesson.places()).isEqualTo(5);
        assertThat(lesson.heads()).containsExactly(0, 2, 0, 2, 2);
        assertThat(lesson.predicates()).containsExactly(0, 0, 1, 0, 0);
    }

    @Test
    void placesArgumentsByPredicateAndWord() {
        assertThat(lesson(Sentences.seizure()).arguments()).containsExactly(new int[] {2, 1, 1}, new int[] {2, 3, 2});
    }

    @Test
    void learnsNothingFromANameThatNobodyKnows() {
        assertThat(lesson(Sentences.collapse()).names()).containsExactly(-1, 0, 0, Lesson.UNKNOWN, 0);
        assertThat(lesson(Sentences.collapse()).hasFrames()).isFalse();
    }

    @Test
    void looksForRolesAlongTheTreeAsAReaderSeesIt() {
        Syntax syntax = Sentences.seizure().syntax();
        Syntax misread =
                new Syntax(syntax.upos(), syntax.xpos(), syntax.heads(), List.of("obj", "root", "nsubj", "punct"));

        Lesson lesson = Lesson.of(Sentences.seizure(), Sentences.labels(), WORD_PIECE, right -> misread);

        assertThat(lesson.path(2, 1)).isEqualTo(2);
        assertThat(lesson.path(2, 3)).isEqualTo(1);
        assertThat(lesson.relations())
                .as("the tree itself is learned as it is")
                .isEqualTo(lesson(Sentences.seizure()).relations());
    }

    @Test
    void givesNounsMoreWeight() {
        Example talks = new Example(
                Sentences.collapse().words(),
                Sentences.collapse().syntax(),
                null,
                List.of(new Frame(0, "", new TreeMap<>(Map.of(2, "ARG1"))), new Frame(3, "", new TreeMap<>())));

        Batch.Pairs pairs = Batch.Pairs.of(List.of(lesson(talks)), 5);

        assertThat(pairs.counts()).containsExactly(2, 2, 2, 2, 1, 1, 1, 1);
        assertThat(pairs.weight()).isEqualTo(5);
    }

    @Test
    void takesAnArgumentInARareRoleForNone() {
        Example odd = new Example(
                List.of("Ships", "sailed"), null, null, List.of(new Frame(1, "", new TreeMap<>(Map.of(0, "ARG7")))));

        assertThat(lesson(odd).arguments()).isEmpty();
    }

    @Test
    void pairsEveryPredicateWithEveryWordOfItsSentence() {
        Batch.Pairs pairs = Batch.Pairs.of(List.of(lesson(Sentences.collapse()), lesson(Sentences.seizure())), 5);

        assertThat(pairs.predicates()).containsExactly(7, 7, 7, 7);
        assertThat(pairs.words()).containsExactly(6, 7, 8, 9);
        assertThat(pairs.roles()).containsExactly(1, 0, 2, 0);
        assertThat(pairs.paths()).containsExactly(1, 0, 2, 0);
        assertThat(pairs.weight()).isEqualTo(3);
    }
}
