package entente.reader;

import entente.link.Ranker;
import entente.link.Weights;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The part of the model that weighs links between phrases. */
final class LinkRanker {
    private LinkRanker() {}

    /** The ranker of a model that has one. */
    static Optional<Ranker> load(ModelFiles files) {
        if (!files.has(ModelFiles.LINK_RANKER)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Ranker(Weights.read(new ByteArrayInputStream(files.bytes(ModelFiles.LINK_RANKER)))));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot use " + ModelFiles.LINK_RANKER + " of the reader's model: " + e.getMessage(), e);
        }
    }
}
