package entente.train.variation;

import entente.train.corpus.Example;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** What a variation makes of a sentence with many seeds. */
final class Draws {
    private Draws() {}

    static List<Example> many(Variation variation, Example example) {
        return LongStream.range(0, 200)
                .mapToObj(seed -> variation.of(example, new SplittableRandom(seed)))
                .flatMap(Optional::stream)
                .toList();
    }

    static List<String> texts(Variation variation, Example example) {
        return many(variation, example).stream().map(Written::text).distinct().toList();
    }
}
