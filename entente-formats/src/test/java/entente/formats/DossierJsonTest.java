package entente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import entente.model.Article;
import entente.model.Dossier;
import entente.model.Evidence;
import entente.model.Figure;
import entente.model.Modality;
import entente.model.Span;
import entente.model.When;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DossierJsonTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema SCHEMA = schema();

    @Test
    void keepsToTheSchema() {
        assertThat(errors(tree())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/dossiers/0/incidents/0/tolls/0, finding, unclear",
        "/dossiers/0/incidents/0/tolls/0, state, dead",
        "/dossiers/0/incidents/0/tolls/0/accounts/0, modifier, AT_LEAST",
        "/dossiers/0/incidents/0/perpetrators/0, mode, guilty",
        "/dossiers/0/incidents/0/perpetrators/3/fates/0, fate, vanished",
        "/dossiers/0/incidents/0/when, precision, fine",
        "/dossiers/0/events/0, modality, maybe",
        "/dossiers/0/events/0/evidence/0, confidence, high",
        "/articles/0, published, yesterday"
    })
    void theSchemaRefusesAWrongValue(String object, String field, String wrong) {
        JsonNode tree = tree();
        ((ObjectNode) tree.at(object)).put(field, wrong);
        assertThat(errors(tree)).isNotEmpty();
    }

    @Test
    void theSchemaRefusesAClaimWithoutEvidence() {
        JsonNode tree = tree();
        ((ObjectNode) tree.at("/dossiers/0/statements/0")).putArray("evidence");
        assertThat(errors(tree)).isNotEmpty();
    }

    @Test
    void givesOccasionAndChannelOfAStatementWithTheirWords() {
        JsonNode statements = tree().at("/dossiers/0/statements");
        assertThat(statements.findValuesAsString("kind")).containsExactly("news-conference", "broadcast");
        assertThat(statements.findValues("occasion"))
                .anySatisfy(occasion ->
                        assertThat(occasion.at("/span/end").asInt()).isEqualTo("a news conference".length()));
        assertThat(statements.findValues("channel")).anyMatch(JsonNode::isNull);
    }

    @Test
    void boundsATollByAllItsAccountsAndNamesTheLeadingOneBest() {
        JsonNode toll = tree().at("/dossiers/0/incidents/0/tolls/0");
        assertThat(toll.get("low").asLong()).isEqualTo(12);
        assertThat(toll.get("best").asLong()).isEqualTo(15);
        assertThat(toll.get("high").asLong()).isEqualTo(15);
        assertThat(toll.get("finding").asString()).isEqualTo("disputed");
        assertThat(toll.at("/accounts/0/modifier").asString()).isEqualTo("at-least");
        assertThat(toll.at("/accounts/0/high").isNull()).isTrue();
    }

    @Test
    void countsVoicesNotOutlets() {
        assertThat(tree().at("/dossiers/0/incidents/0/tolls/0/accounts/0/evidence"))
                .hasSize(2);
        assertThat(tree().at("/dossiers/0/incidents/0/tolls/0/origins").asInt()).isEqualTo(3);
    }

    @Test
    void listsAnArticleThatNoDossierHolds() {
        JsonNode articles = tree().get("articles");
        assertThat(articles.valueStream().map(article -> article.get("id").asString()))
                .containsExactly("a-harbour", "a-ledger", "a-evening", "a-delta", "a-sud");
        assertThat(articles.get(2).get("copyOf").asString()).isEqualTo("a-harbour");
        assertThat(articles.get(4).get("published").isNull()).isTrue();
    }

    @Test
    void tellsAGapOfAnArticleFromOneOfAFile() {
        JsonNode gaps = tree().get("gaps");
        assertThat(gaps.at("/0/article").asString()).isEqualTo("a-sud");
        assertThat(gaps.at("/0/file").asString()).isEqualTo("sud.txt");
        assertThat(gaps.at("/1/article").isNull()).isTrue();
        assertThat(gaps.at("/1/file").asString()).isEqualTo("nowhere.txt");
        assertThat(gaps.at("/1/code").asString()).isEqualTo("missing-file");
    }

    @Test
    void everyEvidenceStandsWhereItSays() {
        Map<String, String> texts = new TreeMap<>();
        for (Article article : Reports.ALL) {
            texts.put(article.id(), article.text());
        }
        List<JsonNode> evidence = tree().findValues("evidence");
        assertThat(evidence).hasSizeGreaterThan(20);
        for (JsonNode list : evidence) {
            for (JsonNode one : list) {
                String text = texts.get(one.get("article").asString());
                assertThat(text.substring(
                                one.get("start").asInt(), one.get("end").asInt()))
                        .isEqualTo(one.get("text").asString());
            }
        }
    }

    @Test
    void writesWholeNumbersWithoutAFraction() {
        assertThat(DossierJson.compact().text(Sample.edition()))
                .contains("\"value\":61,")
                .contains("\"goldstein\":-0.5");
    }

    @Test
    void givesScoresToFourDecimals() {
        Evidence evidence = Reports.evidence(Reports.LEDGER, new Span(0, 10), "rule", 0.123456789);
        Dossier sample = Sample.dossier();
        Figure figure = new Figure("f", "", 1, "%", null, Modality.ACTUAL, When.unknown(), List.of(evidence));
        Dossier dossier = new Dossier(
                "d",
                "",
                sample.sources(),
                When.unknown(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(figure),
                List.of(),
                List.of());
        assertThat(DossierJson.compact().text(new Edition("0", List.of(), List.of(dossier), List.of())))
                .contains("\"score\":0.1235}");
    }

    @Test
    void isOneLineWhenCompactAndTheSameTreeEitherWay() {
        String compact = DossierJson.compact().text(Sample.edition());
        assertThat(compact).endsWith("}\n").containsOnlyOnce("\n");
        assertThat(MAPPER.readTree(compact)).isEqualTo(tree());
    }

    @Test
    void writesUtf8AndLeavesTheStreamOpen() throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            DossierJson.indented().write(Sample.edition(), bytes);
            bytes.write('!');
            assertThat(bytes.toString(StandardCharsets.UTF_8))
                    .isEqualTo(DossierJson.indented().text(Sample.edition()) + "!");
        }
    }

    private static JsonNode tree() {
        return MAPPER.readTree(DossierJson.indented().text(Sample.edition()));
    }

    private static List<Error> errors(JsonNode tree) {
        return SCHEMA.validate(tree);
    }

    private static Schema schema() {
        try {
            String text = Files.readString(Path.of("..", "docs", "dossier.schema.json"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException("the schema is part of the project", e);
        }
    }
}
