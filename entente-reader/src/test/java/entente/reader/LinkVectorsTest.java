package entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import entente.link.WordVectors;
import entente.text.Analysis;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkVectorsTest {
    private static final List<String> SENTENCE = List.of("The", "mayor", "thanked", "her", ".");

    @Test
    void tellsOfWordsThatPhrasesHangFromAndOfNoOthers() {
        try (OnnxParser parser = OnnxParser.forTrainingLinks(Optional.empty())) {
            WordVectors vectors = parser.analyse(List.of(SENTENCE)).getFirst().vectors();

            assertThat(vectors.count()).isEqualTo(SENTENCE.size());
            assertThat(length(vectors, 1)).isPositive();
            assertThat(length(vectors, 3)).isPositive();
            assertThat(length(vectors, 2)).isZero();
            assertThat(length(vectors, 4)).isZero();
        }
    }

    @Test
    void changesNothingElse() {
        try (OnnxParser training = OnnxParser.forTrainingLinks(Optional.empty());
                OnnxParser parser = OnnxParser.load()) {
            Analysis one = training.analyse(List.of(SENTENCE)).getFirst();
            Analysis other = parser.analyse(List.of(SENTENCE)).getFirst();

            assertThat(one.heads()).isEqualTo(other.heads());
            assertThat(one.names()).isEqualTo(other.names());
            assertThat(training.ranker()).isEmpty();
        }
    }

    private static double length(WordVectors vectors, int word) {
        double squares = 0;
        for (int column = 0; column < vectors.width(); column++) {
            squares += vectors.at(word, column) * vectors.at(word, column);
        }
        return Math.sqrt(squares);
    }
}
