package entente.train.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import entente.train.corpus.Example;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {
    private final Draft draft = Draft.of(Written.attack());

    @Test
    void putsAnUntouchedSentenceTogetherAgain() {
        assertThat(draft.example()).isEqualTo(Written.attack());
        Example bare = new Example(List.of("Quiet", "night"), null, null, null);
        assertThat(Draft.of(bare).example()).isEqualTo(bare);
    }

    @Test
    void movesHeadsAndRolesWithWordsThatGo() {
        draft.remove(draft.at(2));
        draft.remove(draft.at(3));
        Example shorter = draft.example();
        assertThat(Written.text(shorter)).isEqualTo("Rebels attacked village Gao on Monday .");
        assertThat(Written.tree(shorter)).contains("village:obj:attacked", "Gao:nmod:village", "Monday:obl:attacked");
        assertThat(Written.frames(shorter)).containsExactly("attacked ARG0=Rebels ARG1=village ARGM-TMP=Monday");
    }

    @Test
    void keepsWordsOnWhichOthersHang() {
        assertThat(draft.spare(draft.at(3))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.remove(draft.at(3)))
                .withMessageContaining("village");
    }

    @Test
    void keepsPredicatesWithArguments() {
        Draft talks = Draft.of(Written.framed(
                Written.sentence("Quick ADJ JJ 2 amod", "talks NOUN NNS 0 root", ". PUNCT . 2 punct"), "1 ARG1=2"));
        assertThatIllegalArgumentException().isThrownBy(() -> talks.remove(talks.at(0)));
        talks.silence(talks.at(0));
        talks.remove(talks.at(0));
        assertThat(talks.example().frames()).isEmpty();
    }

    @Test
    void takesTheRolesOfAWordOutWithIt() {
        draft.remove(draft.at(0));
        assertThat(Written.frames(draft.example())).containsExactly("attacked ARG1=village ARGM-TMP=Monday");
    }

    @Test
    void rearrangesWordsWithTheirHeadsAndRoles() {
        List<Piece> order = new ArrayList<>(draft.pieces().subList(0, 8));
        Collections.rotate(order, 2);
        order.add(draft.last());
        draft.order(order);
        Example turned = draft.example();
        assertThat(Written.text(turned)).isEqualTo("on Monday Rebels attacked the village near Gao .");
        assertThat(Written.tree(turned)).contains("Monday:obl:attacked", "on:case:Monday", "attacked:root:");
        assertThat(Written.frames(turned)).containsExactly("attacked ARGM-TMP=Monday ARG0=Rebels ARG1=village");
    }

    @Test
    void refusesAnOrderThatIsNone() {
        List<Piece> doubled = new ArrayList<>(draft.pieces());
        doubled.set(0, draft.at(1));
        assertThatIllegalArgumentException().isThrownBy(() -> draft.order(doubled));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.order(draft.pieces().subList(1, 9)));
    }

    @Test
    void addsWordsAndPredicatesInTheirPlace() {
        Piece attacked = draft.at(1);
        Piece had = new Piece("had", "AUX", "VBD", "aux", attacked, "O");
        draft.insert(1, had);
        draft.act(had, Map.of(attacked, "ARG1"));
        draft.join(attacked, had, "ARGM-MOD");
        assertThat(Written.tree(draft.example())).contains("had:aux:attacked", "village:obj:attacked");
        assertThat(Written.frames(draft.example()))
                .containsExactly("had ARG1=attacked", "attacked ARG0=Rebels ARGM-MOD=had ARG1=village ARGM-TMP=Monday");
    }

    @Test
    void learnsNoPredicateWhereNoneIsKnown() {
        Draft unframed = Draft.of(Written.sentence("Rebels NOUN NNS 2 nsubj", "fled VERB VBD 0 root"));
        unframed.act(unframed.at(1), Map.of(unframed.at(0), "ARG0"));
        assertThat(unframed.example().frames()).isNull();
    }

    @Test
    void beginsANameThatLostItsBeginning() {
        Draft names = Draft.of(new Example(
                List.of("Jean", "Moreau", "of", "Oxfam"), null, List.of("B-PER", "I-PER", "O", "B-ORG"), null));
        names.remove(names.at(0));
        assertThat(names.example().names()).containsExactly("B-PER", "O", "B-ORG");
    }

    @Test
    void beginsANameThatCameBehindAnother() {
        List<Piece> words = List.of(
                Piece.untagged("Oxfam", "B-ORG"), Piece.untagged("Moreau", "I-PER"), Piece.untagged("Ba", "I-PER"));
        assertThat(BioTags.repaired(words)).containsExactly("B-ORG", "B-PER", "I-PER");
    }

    @Test
    void namesAWordWhoseHeadIsLost() {
        draft.at(0).hang(new Piece("gone", "VERB", "VB", "root", null, "O"), "nsubj");
        assertThatIllegalStateException().isThrownBy(draft::example).withMessageContaining("gone");
    }
}
