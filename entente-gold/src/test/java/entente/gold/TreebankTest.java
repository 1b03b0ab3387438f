package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
    private static final String TREEBANK = """
            # newdoc id = d
            # text = They didn't stop.
            1	They	they	PRON	PRP	_	4	nsubj	_	_
            2-3	didn't	_	_	_	_	_	_	_	_
            2	did	do	AUX	VBD	_	4	aux	_	_
            3	n't	not	PART	RB	_	4	advmod	_	_
            4	stop	stop	VERB	VB	_	0	root	_	SpaceAfter=No
            4.1	fighting	fight	VERB	VBG	_	_	_	4:xcomp	_
            5	.	.	PUNCT	.	_	4	punct	_	_

            1	Shells	shell	NOUN	NNS	_	2	nsubj	_	_
            2	fell	fall	VERB	VBD	_	0	root	_	_
            """;

    @TempDir
    private Path folder;

    @Test
    void keepsWordsAndWhatIsWrittenTogether() throws IOException {
        Treebank.Sentence sentence = read().getFirst();

        assertThat(sentence.words()).containsExactly("They", "did", "n't", "stop", ".");
        assertThat(sentence.written()).containsExactly(new Treebank.Written(2, 3, "didn't"));
    }

    @Test
    void readsTheLastSentenceWithoutABlankLineAfterIt() throws IOException {
        assertThat(read())
                .hasSize(2)
                .last()
                .extracting(Treebank.Sentence::words)
                .isEqualTo(List.of("Shells", "fell"));
    }

    @Test
    void takesTheTextFromItsCommentOrFromTheWords() throws IOException {
        assertThat(read()).extracting(Treebank.Sentence::text).containsExactly("They didn't stop.", "Shells fell");
    }

    @Test
    void seesWhereADocumentOpens() throws IOException {
        assertThat(read()).extracting(Treebank.Sentence::opens).containsExactly(true, false);
    }

    @Test
    void writesTheParserAnswersInsteadOfTheGoldOnes() throws IOException {
        Path output = folder.resolve("out.conllu");
        try (Workbench workbench = new Workbench()) {
            new ParsingTrack().predict(file(), output, Options.none(), workbench);
        }

        assertThat(Files.readAllLines(output))
                .contains("2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_", "3\tn't\t_\tPART\tRB\t_\t4\tadvmod\t_\t_")
                .contains("2\tfell\t_\tVERB\tVBD\t_\t0\troot\t_\t_");
    }

    @Test
    void cutsRawTextAnewAtSentencesAndClitics() throws IOException {
        List<Treebank.Sentence> sentences = RawText.of(read()).sentences();

        assertThat(sentences).hasSize(2);
        assertThat(sentences.getFirst().words()).containsExactly("They", "did", "n't", "stop", ".");
        assertThat(sentences.getFirst().written()).containsExactly(new Treebank.Written(2, 3, "didn't"));
    }

    @Test
    void breaksRawTextWhereADocumentOpens() {
        Treebank.Sentence first = new Treebank.Sentence(List.of("# newdoc", "# text = No stop"), List.of(), List.of());
        Treebank.Sentence second = new Treebank.Sentence(List.of("# newpar", "# text = at all"), List.of(), List.of());

        assertThat(RawText.of(List.of(first, second)).text()).isEqualTo("No stop\n\nat all");
        assertThat(RawText.of(List.of(first, second)).sentences()).hasSize(2);
    }

    private List<Treebank.Sentence> read() throws IOException {
        return Treebank.read(file());
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("in.conllu"), TREEBANK);
    }
}
