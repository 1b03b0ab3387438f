package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.model.Attribution;
import entente.model.Modality;
import entente.model.Toll;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IncidentLexiconTest {
    private static final IncidentLexicon LEXICON =
            IncidentLexicon.load(IncidentKinds.load().keys());

    @Test
    void putsWordsWithACompanionFirst() {
        List<TollWord> words = LEXICON.tollWords().of("shoot");
        assertThat(words.get(0).companion()).isNotEmpty();
        assertThat(words.getLast().struck()).isTrue();
        assertThat(words.getLast().state()).isEqualTo(Toll.State.INJURED);
    }

    @Test
    void namesEveryKindOfIncidentAndKnowsItsKin() {
        IncidentKinds kinds = IncidentKinds.load();
        for (String lemma : List.of("bomb", "shoot", "siege", "airstrike", "arrest", "downing", "arson")) {
            for (IncidentWord word : LEXICON.words().of(lemma)) {
                assertThat(kinds.label(word.kind())).isNotEqualTo(word.kind());
                assertThat(kinds.breadth(word.kind())).as(word.kind()).isPositive();
            }
        }
    }

    @Test
    void tellsPlansFromDeeds() {
        assertThat(LEXICON.outlooks().of("plot")).contains(Modality.PLANNED);
        assertThat(LEXICON.outlooks().of("manage")).contains(Modality.ACTUAL);
        assertThat(LEXICON.outlooks().of("table")).isEmpty();
    }

    @Test
    void knowsWhoSpeaksForItself() {
        ResponsibilityWord claim = LEXICON.responsibilityWords().of("claim").get(0);
        assertThat(claim.bySubject()).isTrue();
        assertThat(claim.mode()).isEqualTo(Attribution.Mode.CLAIMED);
        assertThat(LEXICON.responsibilityWords().of("blame").get(0).bySubject()).isFalse();
    }

    @Test
    void refusesRowsThatMakeNoSense() {
        assertThatThrownBy(() -> TollWords.of(rows("kill", "verb", "flattened", "object", "", "")))
                .hasMessageContaining("no such state");
        assertThatThrownBy(() -> TollWords.of(rows("kill", "verb", "killed", "nobody", "", "")))
                .hasMessageContaining("no such holder");
        assertThatThrownBy(() -> TollWords.of(rows("kill", "verb", "killed", "object", "", "loudly")))
                .hasMessageContaining("no such flag");
        assertThatThrownBy(() -> IncidentWords.of(rows("raid", "noun", "picnic", "", "", ""), Set.of("raid")))
                .hasMessageContaining("no such kind");
        assertThatThrownBy(() -> Outlooks.of(rows("hope", "perhaps"))).hasMessageContaining("no such modality");
        assertThatThrownBy(() -> Groups.of(rows("nurse", ""))).hasMessageContaining("one group");
        assertThatThrownBy(() -> NumberWords.of(rows("dozen", "dozen", "24", "12")))
                .hasMessageContaining("not a range");
        assertThatThrownBy(() -> NumberHedges.of(rows("over", "beside", "MORE_THAN")))
                .hasMessageContaining("before or after");
    }

    private static List<Table.Row> rows(String... cells) {
        return List.of(new Table.Row("test.tsv", 1, List.of(cells)));
    }
}
