package entente.train.corpus;

import entente.lexicon.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file to learn from ({@code corpora.tsv}).
 *
 * @param name its path in the folder of the training data
 * @param corpus the corpus it is part of
 * @param times how often its sentences count in an epoch; a half: every other sentence, by turns
 * @param source who made it, and under which licence
 */
record CorpusFile(String name, String corpus, double times, Source source) {

    static List<CorpusFile> all() {
        List<Source> sources = Source.all();
        return TrainingTable.rows("corpora.tsv").stream()
                .map(row -> of(row, sources))
                .toList();
    }

    /**
     * A file of the table where it lies.
     *
     * @throws IOException when it is not there; tells where it is published
     */
    static Path find(Path folder, String name) throws IOException {
        CorpusFile file = all().stream()
                .filter(known -> known.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("corpora.tsv has no line for " + name));
        Path path = folder.resolve(name);
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(
                    path.toString(), null, "training needs it; it is published at " + file.source.address());
        }
        return path;
    }

    static CorpusFile of(Table.Row row, List<Source> sources) {
        if (row.cells().size() != 6 || !row.cell(3).matches("[1-9]|0\\.[1-9]")) {
            throw row.wrong("not a file with its corpus, use, times, source and what it tells");
        }
        Source source = sources.stream()
                .filter(known -> known.key().equals(row.cell(4)))
                .findFirst()
                .orElseThrow(() -> row.wrong("sources.tsv has no '" + row.cell(4) + "'"));
        return new CorpusFile(row.cell(0), row.cell(1), Double.parseDouble(row.cell(3)), source);
    }
}
