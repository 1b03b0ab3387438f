package entente.gold;

import entente.text.Analysis;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * CoNLL-U in, CoNLL-U out for {@code score_ud.py}. Keeps the gold sentences and words; with {@code --raw} it reads the
 * text alone, with {@code --raw-words} the text of each gold sentence.
 */
final class ParsingTrack implements Track {

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        AnyLength parser = new AnyLength(workbench.parser());
        List<Treebank.Sentence> gold = options.limited(Treebank.read(input));
        List<Treebank.Sentence> sentences = cut(gold, options);
        try (BufferedWriter writer = Files.newBufferedWriter(output)) {
            for (Treebank.Sentence sentence : sentences) {
                write(sentence, parser.analysis(sentence.words()), writer);
            }
        }
    }

    private static List<Treebank.Sentence> cut(List<Treebank.Sentence> gold, Options options) {
        if (options.has("--raw-words")) {
            return RawText.withOwnWords(gold);
        }
        return options.has("--raw") ? RawText.of(gold).sentences() : gold;
    }

    private static void write(Treebank.Sentence sentence, Analysis analysis, BufferedWriter writer) throws IOException {
        for (String comment : sentence.comments()) {
            writer.write(comment + "\n");
        }
        for (int word = 0; word < sentence.words().size(); word++) {
            int number = word + 1;
            for (Treebank.Written written : sentence.written()) {
                if (written.first() == number) {
                    writer.write(range(written));
                }
            }
            writer.write(line(number, sentence.words().get(word), analysis));
        }
        writer.write("\n");
    }

    private static String range(Treebank.Written written) {
        String id = written.first() + "-" + written.last();
        return String.join("\t", id, written.form(), "_", "_", "_", "_", "_", "_", "_", "_") + "\n";
    }

    private static String line(int number, String form, Analysis analysis) {
        int word = number - 1;
        return String.join(
                        "\t",
                        Integer.toString(number),
                        form,
                        "_",
                        analysis.upos().get(word).name(),
                        analysis.xpos().get(word),
                        "_",
                        Integer.toString(analysis.heads().get(word) + 1),
                        analysis.relations().get(word),
                        "_",
                        "_")
                + "\n";
    }
}
