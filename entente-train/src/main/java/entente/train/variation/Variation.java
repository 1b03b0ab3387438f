package entente.train.variation;

import entente.train.corpus.Example;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A way to write a sentence differently while what is known about it stays true. */
interface Variation {

    /** A varied copy; empty when the sentence does not allow it or nothing came out differently. */
    Optional<Example> of(Example example, RandomGenerator random);
}
