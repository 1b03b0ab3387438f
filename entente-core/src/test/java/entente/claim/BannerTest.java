package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Incident;
import entente.model.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;

class BannerTest {
    private static final String REBELS =
            "Rebels/NOUN/2/nsubj/rebel/NNS attacked/VERB/0/root/attack a/DET/4/det bank/NOUN/2/obj";
    private static final String SOLDIERS =
            "Soldiers/NOUN/2/nsubj/soldier/NNS attacked/VERB/0/root/attack a/DET/4/det bank/NOUN/2/obj";
    private static final String FARC =
            "Farc/PROPN/2/nsubj/Farc/NNP met/VERB/0/root/meet deputies/NOUN/2/obj/deputy/NNS";
    private static final String ELN = "ELN/PROPN/2/nsubj/ELN/NNP met/VERB/0/root/meet deputies/NOUN/2/obj/deputy/NNS";
    private static final String ARMY =
            "The/DET/2/det army/NOUN/3/nsubj/army/NN kept/VERB/0/root/keep silence/NOUN/3/obj";
    private static final String NAVY =
            "The/DET/2/det navy/NOUN/3/nsubj/navy/NN kept/VERB/0/root/keep silence/NOUN/3/obj";

    @Test
    void takesRebelsForThoseOfTheOneGroupThatAReportNames() {
        assertThat(doers(REBELS, FARC)).containsExactly("Rebels PEOPLE REPORTED", "Farc ORGANISATION REPORTED");
    }

    @Test
    void takesWhatAGroupSaysOfItsFightersForItsClaim() {
        assertThat(doers("Farc/PROPN/2/nsubj/Farc/NNP said/VERB/0/root/say rebels/NOUN/4/nsubj/rebel/NNS"
                        + " attacked/VERB/2/ccomp/attack a/DET/6/det bank/NOUN/4/obj"))
                .containsExactly("rebels PEOPLE CLAIMED", "Farc ORGANISATION CLAIMED");
    }

    @Test
    void leavesUnidentifiedRebelsWithoutAGroup() {
        String unidentified = "Unidentified/ADJ/2/amod rebels/NOUN/3/nsubj/rebel/NNS attacked/VERB/0/root/attack"
                + " a/DET/5/det bank/NOUN/3/obj";
        assertThat(doers(unidentified, FARC)).containsExactly("Unidentified rebels PEOPLE REPORTED");
    }

    @Test
    void tellsThatItIsInferred() {
        assertThat(Told.incidents(REBELS, FARC))
                .flatExtracting(Incident::perpetrators)
                .extracting(doer -> doer.evidence().basis().rule())
                .containsExactly("responsibility.agent", "responsibility.banner");
    }

    @Test
    void leavesRebelsWithoutAGroupWhereSeveralOrNoneAreNamed() {
        assertThat(doers(REBELS, FARC, ELN)).containsExactly("Rebels PEOPLE REPORTED");
        assertThat(doers(REBELS, ARMY)).containsExactly("Rebels PEOPLE REPORTED");
    }

    @Test
    void takesSoldiersForThoseOfTheForcesToldOfMost() {
        assertThat(doers(SOLDIERS, NAVY, ARMY, ARMY))
                .containsExactly("Soldiers PEOPLE REPORTED", "army ORGANISATION REPORTED");
        assertThat(doers(SOLDIERS, FARC)).containsExactly("Soldiers PEOPLE REPORTED");
    }

    @Test
    void takesRebelsForThoseOfTheGroupToldOfFarMoreThanOthers() {
        assertThat(doers(REBELS, ELN, FARC, FARC, FARC))
                .containsExactly("Rebels PEOPLE REPORTED", "Farc ORGANISATION REPORTED");
        assertThat(doers(REBELS, ELN, FARC, FARC)).containsExactly("Rebels PEOPLE REPORTED");
    }

    @Test
    void takesTraffickersButNoOtherCriminalsForThoseOfTheCartel() {
        String cartel = "Medellin/PROPN/2/compound Cartel/PROPN/3/nsubj kept/VERB/0/root/keep silence/NOUN/3/obj";
        assertThat(doers(REBELS.replace("Rebels/NOUN/2/nsubj/rebel", "Traffickers/NOUN/2/nsubj/trafficker"), cartel))
                .containsExactly("Traffickers PEOPLE REPORTED", "Medellin Cartel ORGANISATION REPORTED");
        assertThat(doers(REBELS.replace("Rebels/NOUN/2/nsubj/rebel", "Robbers/NOUN/2/nsubj/robber"), cartel))
                .containsExactly("Robbers PEOPLE REPORTED");
    }

    @Test
    void takesTheShortNameOfABodyForItsFullName() {
        String attack = "The/DET/%1$d/det %2$sarmy/NOUN/%3$d/nsubj attacked/VERB/0/root/attack the/DET/%4$d/det"
                + " bank/NOUN/%3$d/obj";
        assertThat(Told.incidents(attack.formatted(3, "Peruvian/ADJ/3/amod ", 4, 6), attack.formatted(2, "", 3, 5)))
                .flatExtracting(Incident::perpetrators)
                .extracting(doer -> doer.party().name())
                .containsOnly("Peruvian army");
    }

    private static List<String> doers(String... sentences) {
        return Told.doers(Trees.document(sentences));
    }
}
