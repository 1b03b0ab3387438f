package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleBankTest {
    private static final String TREE = """
            # sent_id = lake-1
            # text = The boats which sank were hit by two shells, badly.
            1	The	the	DET	DT	_	2	det	_	_
            2	boats	boat	NOUN	NNS	_	6	nsubj:pass	_	_
            3	which	which	PRON	WDT	_	4	nsubj	_	_
            4	sank	sink	VERB	VBD	_	2	acl:relcl	_	_
            5	were	be	AUX	VBD	_	6	aux:pass	_	_
            6	hit	hit	VERB	VBN	_	0	root	_	_
            7	by	by	ADP	IN	_	9	case	_	_
            8	two	two	NUM	CD	_	9	nummod	_	_
            9	shells	shell	NOUN	NNS	_	6	obl:agent	_	_
            10	,	,	PUNCT	,	_	11	punct	_	_
            11	badly	badly	ADV	RB	_	6	advmod	_	_
            12	.	.	PUNCT	.	_	6	punct	_	_
            """;
    private static final String WORDS =
            "[\"The\",\"boats\",\"which\",\"sank\",\"were\",\"hit\",\"by\",\"two\",\"shells\",\",\",\"badly\",\".\"]";
    private static final String SANK = "{\"at\":3,\"roleset\":\"sink.01\",\"args\":"
            + "[[2,3,\"R-ARG1\"],[0,2,\"ARG1\"],[9,11,\"ARGM-MNR\"],[10,12,\"C-ARG1\"]]}";
    private static final String WERE = "{\"at\":4,\"roleset\":\"be.03\",\"args\":[]}";
    private static final String HIT =
            "{\"at\":5,\"roleset\":\"hit.01\",\"args\":[[0,4,\"ARG1\"],[6,9,\"ARG0\"],[2,3,\"R-ARGM-LOC\"]]}";

    @TempDir
    private Path folder;

    @BeforeEach
    void layTheTreesBesideTheRoles() throws IOException {
        Files.createDirectory(folder.resolve("ud"));
        Files.createDirectory(folder.resolve("srl"));
        Files.writeString(folder.resolve("ud/lake.conllu"), TREE);
    }

    @Test
    void takesTheHeadWordOfEachArgumentFromTheTree() throws IOException {
        RoleBank.Sentence sentence = read(row("lake-1", SANK, HIT)).getFirst();

        assertThat(sentence.frames().get(5)).isEqualTo(Map.of(1, "ARG1", 8, "ARG0", 2, "R-ARGM"));
    }

    @Test
    void leavesAHeadWordToTheArgumentThatIsWhole() throws IOException {
        RoleBank.Sentence sentence = read(row("lake-1", SANK)).getFirst();

        assertThat(sentence.frames().get(3)).isEqualTo(Map.of(1, "ARG1", 2, "R-ARG1", 10, "ARGM-MNR"));
    }

    @Test
    void leavesOutAuxiliariesWithoutArguments() throws IOException {
        assertThat(read(row("lake-1", SANK, WERE, HIT)).getFirst().frames()).containsOnlyKeys(3, 5);
    }

    @Test
    void readsAsManyRowsAsAreAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("srl/lake.jsonl"), row("lake-1", SANK) + row("lake-1", HIT));

        assertThat(RoleBank.read(file, new Options(List.of("--limit", "1")))).hasSize(1);
    }

    @Test
    void knowsTheGrammarOfArguments() throws IOException {
        GoldTree tree = read(row("lake-1", HIT)).getFirst().tree();

        assertThat(tree.isAfterBy(8)).isTrue();
        assertThat(tree.isAfterBy(1)).isFalse();
        assertThat(tree.isPassive(5)).isTrue();
        assertThat(tree.isPassive(3)).isFalse();
        assertThat(tree.isSubjectOfRelativeClause(3, 1)).isTrue();
        assertThat(tree.isSubjectOfRelativeClause(3, 2)).isFalse();
        assertThat(tree.isSubjectOfRelativeClause(5, 1)).isFalse();
    }

    @Test
    void prefersWordsToSignsAsHeads() throws IOException {
        GoldTree tree = read(row("lake-1", HIT)).getFirst().tree();

        assertThat(tree.head(9, 12)).isEqualTo(10);
        assertThat(tree.head(11, 12)).isEqualTo(11);
        assertThat(tree.head(0, 12)).isEqualTo(5);
    }

    @Test
    void saysWhichSentenceHasNoTree() {
        assertThatThrownBy(() -> read(row("lake-2", SANK)))
                .hasMessageContaining("lake-2")
                .hasMessageContaining("lake.conllu");
    }

    @Test
    void saysWhichSentenceHasOtherWords() {
        assertThatThrownBy(() -> read(row("lake-1", SANK).replace("boats", "ships")))
                .hasMessageContaining("other words in sentence lake-1");
    }

    @Test
    void saysWhereTheTreesShouldLie() throws IOException {
        Files.delete(folder.resolve("ud/lake.conllu"));

        assertThatThrownBy(() -> read(row("lake-1", SANK)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(folder.resolve("ud/lake.conllu").toString());
    }

    private List<RoleBank.Sentence> read(String rows) throws IOException {
        return RoleBank.read(Files.writeString(folder.resolve("srl/lake.jsonl"), rows), Options.none());
    }

    private static String row(String id, String... predicates) {
        return "{\"id\":\"" + id + "\",\"tokens\":" + WORDS + ",\"predicates\":[" + String.join(",", predicates)
                + "]}\n";
    }
}
