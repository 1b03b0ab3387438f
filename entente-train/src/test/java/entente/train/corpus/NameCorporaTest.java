package entente.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameCorporaTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final FineKinds KINDS = FineKinds.load(LEXICON);
    private static final RoleWords ROLES = RoleWords.load(LEXICON);
    private static final MarkedPassages PASSAGES =
            new MarkedPassages(ROLES, KINDS, new Unmarked(LEXICON, ROLES, KINDS));

    private static List<Example> passages(String source, String text, String entities) {
        String row = "{\"source\": \"" + source + "\", \"text\": \"" + text + "\", \"entities\": [" + entities + "]}";
        return PASSAGES.examples(JsonRow.read("passages.jsonl", List.of(row)));
    }

    private static String mention(int start, int end, String type, double confidence) {
        return "{\"start\": " + start + ", \"end\": " + end + ", \"type\": \"" + type + "\", \"confidence\": "
                + confidence + "}";
    }

    @Test
    void learnsNothingFromWordsUnderALabelThatTellsNoKind() {
        String row =
                "{\"tokens\": [\"Ana\", \"Bok\", \"left\", \"Volt\", \"before\", \"the\", \"Polish\", \"primaries\"],"
                        + " \"ner\": [[0, 2, \"politician\"], [3, 4, \"politicalparty\"], [6, 8, \"election\"]]}";

        List<Example> examples = new NameSentences(KINDS).examples(JsonRow.read("names.jsonl", List.of(row)));

        assertThat(examples.get(0).names())
                .containsExactly("B-PER", "I-PER", "O", "B-PARTY", "O", "O", "B-NORP", Example.UNKNOWN);
        assertThat(examples.get(0).syntax()).isNull();
        assertThat(examples.get(0).frames()).isNull();
    }

    @Test
    void namesTheLineThatIsNoJson() {
        assertThatThrownBy(() -> JsonRow.read("names.jsonl", List.of("{}", "tokens")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("names.jsonl:2");
    }

    @Test
    void namesTheRowWithANameOutsideItsWords() {
        String row = "{\"tokens\": [\"Ana\"], \"ner\": [[0, 2, \"person\"]]}";

        assertThatThrownBy(() -> new NameSentences(KINDS).examples(JsonRow.read("names.jsonl", List.of(row))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("names.jsonl:1: the row has a name outside its words");
    }

    @Test
    void trimsMentionsOfPassagesToNames() {
        List<Example> examples = passages(
                "a ministry",
                "The Lantern Society hosted General Ivo Kranz, a painter.",
                mention(0, 19, "Organisation", 1) + ", " + mention(27, 55, "Person", 1));

        assertThat(examples.get(0).names())
                .containsExactly("O", "B-ORG", "I-ORG", "O", "O", "B-PER", "I-PER", "O", "O", "O", "O");
    }

    @Test
    void leavesOpenCapitalsThatNobodyMarkedAndTagsThoseItKnows() {
        List<Example> examples = passages("a ministry", "Later the Grebe Fund paid Norway in May.", "");

        assertThat(examples.get(0).names()).containsExactly("O", "O", "_", "_", "O", "B-LOC", "O", "O", "O");
    }

    @Test
    void mistrustsUnsureMentions() {
        List<Example> examples = passages("a ministry", "Only the grey Heron sang.", mention(14, 19, "Person", 0.2));

        assertThat(examples.get(0).names()).containsExactly("O", "O", "O", "_", "O", "O");
    }

    @Test
    void leavesOutTextsThatAreNotFree() {
        assertThat(passages("BBC Online", "Nothing of this may be used.", "")).isEmpty();
    }
}
