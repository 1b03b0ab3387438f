package entente.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Where the files of a model are: beside this class in the jar, or in a folder. */
sealed interface ModelFiles {
    String MODEL = "reader.onnx";
    String LABELS = "labels.txt";
    String RELATION_SCORER = "relation-scorer.bin";
    String ROLE_SCORER = "role-scorer.bin";
    String ROLE_PATHS = "role-paths.bin";
    String FRAME_COUNTS = "frame-counts.bin";
    /** What weighs links between phrases; a model may do without. */
    String LINK_RANKER = "link-ranker.bin";

    String VOCABULARY = "vocab.txt";

    /** @throws UncheckedIOException naming the file, when it is missing or cannot be read */
    byte[] bytes(String name);

    boolean has(String name);

    default List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    record InJar() implements ModelFiles {
        @Override
        public boolean has(String name) {
            return InJar.class.getResource(name) != null;
        }

        @Override
        public byte[] bytes(String name) {
            try (InputStream in = InJar.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new NoSuchFileException(name, null, "the jar of the reader lacks it");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name + " of the reader's model", e);
            }
        }
    }

    record InFolder(Path folder) implements ModelFiles {
        @Override
        public boolean has(String name) {
            return Files.isRegularFile(folder.resolve(name));
        }

        @Override
        public byte[] bytes(String name) {
            Path file = folder.resolve(name);
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file + " of the reader's model", e);
            }
        }
    }
}
