package entente.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.model.Name;
import entente.model.Predicate;
import entente.model.Token;
import entente.model.Upos;
import entente.text.Analysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxParserTest {
    private static final List<String> KILLED =
            List.of("Police", "killed", "three", "men", "in", "Paris", "on", "Friday");
    private static final List<String> ARRESTED =
            List.of("Two", "suspects", "were", "arrested", "by", "Belgian", "troops", "near", "Liège", ".");

    private static OnnxParser parser;

    @BeforeAll
    static void load() {
        parser = OnnxParser.load();
    }

    @AfterAll
    static void close() {
        parser.close();
    }

    @Test
    void hangsAWholeSentenceFromItsVerb() {
        Analysis analysis = analysis(KILLED);

        assertThat(analysis.heads()).startsWith(1, Token.ROOT, 3, 1, 5).endsWith(7, 1);
        assertThat(analysis.relations())
                .startsWith("nsubj", "root", "nummod", "obj", "case")
                .endsWith("case", "obl");
        assertThat(analysis.upos()).startsWith(Upos.NOUN, Upos.VERB, Upos.NUM, Upos.NOUN, Upos.ADP, Upos.PROPN);
        assertThat(analysis.xpos()).startsWith("NNS", "VBD", "CD", "NNS", "IN", "NNP");
    }

    @Test
    void tellsWhoDidWhatToWhom() {
        Predicate killed = analysis(KILLED).predicates().getFirst();

        assertThat(killed.token()).isEqualTo(1);
        assertThat(killed.score()).isBetween(.9f, 1f);
        assertThat(killed.argument("ARG0")).isZero();
        assertThat(killed.argument("ARG1")).isEqualTo(3);
        assertThat(killed.argument("ARGM-TMP")).isEqualTo(7);
    }

    @Test
    void seesTheAgentOfAPassive() {
        Predicate arrested = predicate(analysis(ARRESTED), 3);

        assertThat(arrested.argument("ARG0")).isEqualTo(6);
        assertThat(arrested.argument("ARG1")).isEqualTo(1);
    }

    @Test
    void findsTheArgumentsOfPredicatesThatAreGiven() {
        Analysis found = analysis(ARRESTED);

        Analysis given = parser.analyse(ARRESTED, Set.of(3, 6));

        assertThat(given.predicates()).extracting(Predicate::token).containsExactly(3, 6);
        assertThat(given.predicates().getFirst()).isEqualTo(predicate(found, 3));
        assertThat(given.heads()).isEqualTo(found.heads());
    }

    @Test
    void findsNoPredicateBesideThoseThatAreGiven() {
        assertThat(parser.analyse(KILLED, Set.of()).predicates()).isEmpty();
    }

    @Test
    void findsNames() {
        assertThat(analysis(KILLED).names()).containsExactly(new Name(Name.Kind.PLACE, 5, 6));
    }

    @Test
    void saysTheSameOfASentenceWhateverStandsBesideIt() {
        List<List<String>> many = new ArrayList<>(Collections.nCopies(3, ARRESTED));
        many.add(KILLED);

        List<Analysis> together = parser.analyse(many);

        assertThat(together)
                .containsExactly(analysis(ARRESTED), analysis(ARRESTED), analysis(ARRESTED), analysis(KILLED));
    }

    @Test
    void servesTwoThreadsAtOnce() {
        List<List<String>> many = Collections.nCopies(20, ARRESTED);
        CompletableFuture<List<Analysis>> other = CompletableFuture.supplyAsync(() -> parser.analyse(many));

        List<Analysis> here = parser.analyse(many);

        assertThat(here).isEqualTo(other.join()).containsOnly(analysis(ARRESTED));
    }

    @Test
    void keepsEveryWordOfASentenceWithTooManySubwords() {
        List<String> words = Collections.nCopies(parser.longestSentence(), "Zxqwvkjq-Pfzzgbrt!?");

        Analysis analysis = analysis(words);

        assertThat(analysis.heads())
                .hasSize(words.size())
                .filteredOn(head -> head == Token.ROOT)
                .hasSize(1);
        assertThat(analysis.relations()).hasSize(words.size());
    }

    @Test
    void readsASingleWord() {
        assertThat(analysis(List.of("Hostages")).heads()).containsExactly(Token.ROOT);
    }

    @Test
    void refusesSentencesThatBreakItsLimits() {
        List<String> endless = Collections.nCopies(parser.longestSentence() + 1, "and");

        assertThatThrownBy(() -> analysis(endless)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> analysis(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Predicate predicate(Analysis analysis, int token) {
        return analysis.predicates().stream()
                .filter(p -> p.token() == token)
                .findFirst()
                .orElseThrow();
    }

    private static Analysis analysis(List<String> words) {
        return parser.analyse(List.of(words)).getFirst();
    }

    @Test
    void readsWithAModelFromAFolder(@TempDir Path folder) throws IOException {
        for (String name : List.of(
                ModelFiles.MODEL,
                ModelFiles.LABELS,
                ModelFiles.RELATION_SCORER,
                ModelFiles.ROLE_SCORER,
                ModelFiles.ROLE_PATHS,
                ModelFiles.FRAME_COUNTS,
                ModelFiles.LINK_RANKER)) {
            Files.write(folder.resolve(name), new ModelFiles.InJar().bytes(name));
        }

        try (OnnxParser other = OnnxParser.load(folder, 1)) {
            assertThat(other.analyse(List.of(KILLED))).containsExactly(analysis(KILLED));
        }
    }

    @Test
    void saysWhichFileOfAModelIsMissing(@TempDir Path folder) {
        assertThatThrownBy(() -> OnnxParser.load(folder, 1))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.resolve("reader.onnx").toString());
    }
}
