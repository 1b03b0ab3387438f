package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTrackTest {
    private static final String TREEBANK = """
            # newdoc id = T_news_harbour
            1	Clara	Clara	PROPN	NNP	_	3	nsubj	_	Entity=(1-person
            2	Osei	Osei	PROPN	NNP	_	1	flat	_	Entity=1)
            3	reopened	reopen	VERB	VBD	_	0	root	_	_
            4	the	the	DET	DT	_	5	det	_	Entity=(2-place
            5	harbour	harbour	NOUN	NN	_	3	obj	_	Entity=2)|SpaceAfter=No
            6	.	.	PUNCT	.	_	3	punct	_	_

            1	She	she	PRON	PRP	_	2	nsubj	_	Entity=(1-person)
            2	praised	praise	VERB	VBD	_	0	root	_	_
            3	the	the	DET	DT	_	4	det	_	Entity=(2-place
            4	harbour	harbour	NOUN	NN	_	2	obj	_	Entity=2)|SpaceAfter=No
            5	.	.	PUNCT	.	_	2	punct	_	_
            """;

    @TempDir
    private Path folder;

    @Test
    void linksPronounsNamesAndNouns() throws IOException {
        assertThat(printed()).contains("heads CoNLL 1.0000", "all pronouns P 1.0000 R 1.0000", "all nominal P 1.0000");
    }

    @Test
    void takesTheTreeOfTheGoldWhereToldTo() throws IOException {
        assertThat(printed("--gold-tree")).contains("words CoNLL 1.0000");
    }

    @Test
    void measuresTheRulesAndTheNearestPhraseToo() throws IOException {
        assertThat(printed("--rules")).contains("all pronouns P 1.0000 R 1.0000");
        assertThat(printed("--nearest")).contains("all nominal P 1.0000 R 1.0000");
    }

    @Test
    void printsEveryFigureThatTheBenchLooksFor() throws IOException {
        String printed = printed();

        for (Measure measure : Measure.all()) {
            if (measure.run().track().startsWith("links") && !measure.name().contains("name")) {
                Matcher figure = measure.pattern().matcher(printed);
                assertThat(figure.find()).as(measure.name()).isTrue();
            }
        }
    }

    private String printed(String... options) throws IOException {
        Path input = folder.resolve("gold.conllu");
        Path output = folder.resolve("out.txt");
        Files.writeString(input, TREEBANK);
        try (Workbench workbench = new Workbench()) {
            new LinksTrack().predict(input, output, new Options(List.of(options)), workbench);
        }
        return Files.readString(output);
    }
}
