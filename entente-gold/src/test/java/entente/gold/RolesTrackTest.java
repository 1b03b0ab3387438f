package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolesTrackTest {
    private static final String TREE = """
            # sent_id = fox-1
            1	Foxes	fox	NOUN	NNS	_	2	nsubj	_	_
            2	stole	steal	VERB	VBD	_	0	root	_	_
            3	three	three	NUM	CD	_	4	nummod	_	_
            4	hens	hen	NOUN	NNS	_	2	obj	_	_
            5	.	.	PUNCT	.	_	2	punct	_	_
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void layTheTreeBesideTheRoles() throws IOException {
        Files.createDirectory(folder.resolve("ud"));
        Files.createDirectory(folder.resolve("srl"));
        Files.writeString(folder.resolve("ud/fox.conllu"), TREE);
    }

    @Test
    void scoresPredicatesAndArgumentsOfTheReader() throws IOException {
        String printed = printed(1, "[0,1,\"ARG0\"],[2,4,\"ARG1\"]");

        assertThat(printed)
                .containsPattern("predicates all +P 1.0000 R 1.0000")
                .containsPattern("given all +P 1.0000 R 1.0000")
                .containsPattern("found all +P 1.0000 R 1.0000");
    }

    @Test
    void asksForTheArgumentsOfGivenPredicatesOnly() throws IOException {
        String printed = printed(0, "[1,2,\"ARG1\"]");

        assertThat(printed).containsPattern("predicates all +P 0.0000").containsPattern("found of verbs .* of 2 found");
        assertThat(printed).doesNotContain("given of verbs");
    }

    @Test
    void printsEveryFigureThatTheBenchLooksFor() throws IOException {
        String printed = printed(1, "[0,1,\"ARG0\"],[2,4,\"ARG1\"]");

        for (Measure measure : Measure.all()) {
            Matcher figure = measure.pattern().matcher(printed);
            boolean isCommon = !measure.name().matches(".*(by-agents|relative-subjects|nouns)");
            if (measure.run().track().equals("roles") && isCommon) {
                assertThat(figure.find()).as(measure.name()).isTrue();
                assertThat(figure.group(1)).as(measure.name()).isEqualTo("1.0000");
            }
        }
    }

    private String printed(int predicate, String arguments) throws IOException {
        Path input = Files.writeString(
                folder.resolve("srl/fox.jsonl"),
                "{\"id\":\"fox-1\",\"tokens\":[\"Foxes\",\"stole\",\"three\",\"hens\",\".\"],\"predicates\":[{\"at\":"
                        + predicate + ",\"roleset\":\"x.01\",\"args\":[" + arguments + "]}]}\n");
        Path output = folder.resolve("roles.txt");
        try (Workbench workbench = new Workbench()) {
            new RolesTrack().predict(input, output, Options.none(), workbench);
        }
        return Files.readString(output);
    }
}
