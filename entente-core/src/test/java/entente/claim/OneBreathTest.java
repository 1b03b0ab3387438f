package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Trees;
import org.junit.jupiter.api.Test;

class OneBreathTest {
    private static final String DEAD = "Two/NUM/2/nummod people/NOUN/4/nsubj:pass/people/NNS were/AUX/4/aux:pass/be"
            + " killed/VERB/0/root/kill/VBN ";
    private static final String HURT = "and/CCONJ/7/cc five/NUM/7/nsubj:pass wounded/VERB/4/conj/wound/VBN ";

    @Test
    void takesTheDeadAndTheHurtForThoseOfOneAttack() {
        assertThat(Told.incidents(DEAD + HURT
                        + "in/ADP/10/case an/DET/10/det attack/NOUN/7/obl in/ADP/12/case Lima/PROPN/10/nmod"))
                .hasSize(1);
    }

    @Test
    void knowsTheHurtAlsoFromAnAdjective() {
        assertThat(Told.incidents(DEAD
                        + "and/CCONJ/7/cc five/NUM/7/advmod wounded/ADJ/4/conj/wounded/JJ"
                        + " when/ADV/11/advmod a/DET/10/det bomb/NOUN/11/nsubj exploded/VERB/7/advcl/explode"
                        + " in/ADP/13/case Lima/PROPN/11/obl"))
                .hasSize(1);
    }

    @Test
    void takesThoseOfASharedAuxiliaryForVictims() {
        String husband = DEAD + "and/CCONJ/8/cc her/PRON/7/nmod:poss/she driver/NOUN/8/nsubj"
                + " wounded/VERB/4/conj/wound/VBD in/ADP/10/case Lima/PROPN/8/obl";
        assertThat(Told.targets(Trees.document(husband)))
                .containsExactly("people PEOPLE [KILLED]", "driver PEOPLE [INJURED]");
    }

    @Test
    void keepsApartWhatHappenedElsewhere() {
        String there = DEAD + "in/ADP/6/case Bogota/PROPN/4/obl and/CCONJ/9/cc five/NUM/9/nsubj:pass"
                + " wounded/VERB/4/conj/wound/VBN in/ADP/12/case an/DET/12/det attack/NOUN/9/obl"
                + " in/ADP/14/case Lima/PROPN/12/nmod";
        assertThat(Told.incidents(there)).hasSize(2);
    }
}
