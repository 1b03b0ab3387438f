package entente.train.network;

import static org.assertj.core.api.Assertions.assertThat;

import entente.reader.WordPiece;
import entente.train.corpus.Example;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchesTest {
    private static List<Lesson> lessons() {
        WordPiece wordPiece = WordPiece.load();
        List<Lesson> lessons = new ArrayList<>();
        for (int words = 1; words <= 60; words++) {
            Example example = new Example(Collections.nCopies(words, "and"), null, null, null);
            lessons.add(Lesson.of(example, Sentences.labels(), wordPiece));
        }
        return lessons;
    }

    @Test
    void holdsEveryLessonOnceAndNoBatchIsTooLarge() {
        List<List<Lesson>> batches = Batches.shuffled(lessons(), 200, new Random(3));

        assertThat(batches.stream().flatMap(Collection::stream)).hasSize(60).doesNotHaveDuplicates();
        assertThat(batches).allSatisfy(batch -> {
            int longest = batch.stream().mapToInt(Lesson::length).max().orElseThrow();
            assertThat(longest * batch.size()).isLessThanOrEqualTo(200);
        });
    }

    @Test
    void letsALongLessonStandAlone() {
        assertThat(Batches.byLength(lessons(), 10)).hasSize(59).allSatisfy(batch -> assertThat(batch)
                .isNotEmpty());
    }

    @Test
    void drawsTheSameOrderFromTheSameSeed() {
        List<Lesson> lessons = lessons();

        assertThat(Batches.shuffled(lessons, 200, new Random(3)))
                .isEqualTo(Batches.shuffled(lessons, 200, new Random(3)))
                .isNotEqualTo(Batches.shuffled(lessons, 200, new Random(4)));
    }
}
