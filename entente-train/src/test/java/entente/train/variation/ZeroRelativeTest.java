package entente.train.variation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.train.corpus.Example;
import org.junit.jupiter.api.Test;

class ZeroRelativeTest {
    private final ZeroRelative relatives = new ZeroRelative();

    @Test
    void leavesThePronounOutWithItsRoleAlone() {
        assertThat(Draws.texts(relatives, Written.grain())).containsExactly("Grain the region exports rotted .");
        Example bare = Draws.many(relatives, Written.grain()).getFirst();
        assertThat(Written.tree(bare)).contains("exports:acl:relcl:Grain", "region:nsubj:exports");
        assertThat(Written.frames(bare)).containsExactly("exports ARG1=Grain ARG0=region", "rotted ARG1=Grain");
    }

    @Test
    void reachesIntoAReportedClause() {
        Example driver = Written.sentence(
                "Those PRON DT 6 nsubj",
                "who PRON WP 5 nsubj",
                "police NOUN NN 4 nsubj",
                "believe VERB VBP 1 acl:relcl",
                "drove VERB VBD 4 ccomp",
                "fled VERB VBD 0 root",
                ". PUNCT . 6 punct");
        assertThat(Draws.texts(relatives, driver)).containsExactly("Those police believe drove fled .");
    }

    @Test
    void keepsThePronounThatIsTheSubject() {
        assertThat(Draws.texts(
                        relatives,
                        Written.sentence(
                                "Rebels NOUN NNS 5 nsubj",
                                "who PRON WP 3 nsubj",
                                "held VERB VBD 1 acl:relcl",
                                "Gao PROPN NNP 3 obj",
                                "fled VERB VBD 0 root")))
                .isEmpty();
    }

    @Test
    void keepsThePronounBehindACommaOrAPreposition() {
        assertThat(Draws.texts(relatives, behind(", PUNCT , 5 punct"))).isEmpty();
        assertThat(Draws.texts(relatives, behind("for ADP IN 3 case"))).isEmpty();
    }

    private static Example behind(String before) {
        return Written.sentence(
                "Weapons NOUN NNS 0 root",
                before,
                "which PRON WDT 5 obj",
                "rebels NOUN NNS 5 nsubj",
                "paid VERB VBD 1 acl:relcl",
                ". PUNCT . 1 punct");
    }
}
