package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Document;
import entente.model.Fate;
import entente.model.Incident;
import entente.model.Quantity;
import entente.model.Target;
import entente.model.Trees;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of those who did it, and how many they were. */
class AftermathTest {
    private static final String ATTACK = "Three/NUM/2/nummod gunmen/NOUN/3/nsubj/gunman/NNS attacked/VERB/0/root/attack"
            + " a/DET/5/det bank/NOUN/3/obj in/ADP/7/case Lima/PROPN/3/obl";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The/DET/2/det gunmen/NOUN/3/nsubj/gunman/NNS fled/VERB/0/root/flee | ESCAPED null
            The/DET/3/det two/NUM/3/nummod attackers/NOUN/5/nsubj:pass/attacker/NNS were/AUX/5/aux:pass/be arrested/VERB/0/root/arrest/VBN | ARRESTED 2
            Police/NOUN/2/nsubj/police shot/VERB/0/root/shoot dead/ADJ/2/xcomp one/NUM/2/obj of/ADP/7/case the/DET/7/det gunmen/NOUN/4/nmod/gunman/NNS | KILLED 1
            The/DET/2/det gunmen/NOUN/3/nsubj/gunman/NNS blew/VERB/0/root/blow themselves/PRON/3/obj/themselves up/ADP/3/compound:prt | KILLED null
            """)
    void tellsWhatBecameOfThem(String sentence, String fate) {
        assertThat(fates(ATTACK, sentence)).containsExactly(fate);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The/DET/2/det clerks/NOUN/3/nsubj/clerk/NNS fled/VERB/0/root/flee
            Gunmen/NOUN/2/nsubj/gunman/NNS fled/VERB/0/root/flee
            The/DET/2/det gunmen/NOUN/5/nsubj/gunman/NNS did/AUX/5/aux/do not/PART/5/advmod flee/VERB/0/root/flee
            """)
    void takesNobodyElseForThem(String sentence) {
        assertThat(fates(ATTACK, sentence)).isEmpty();
    }

    @Test
    void takesWhoeverKillsHimselfForOneWhoDidIt() {
        Document document = Trees.document("A/DET/2/det soldier/NOUN/3/nsubj/soldier/NN killed/VERB/0/root/kill"
                + " three/NUM/5/nummod nurses/NOUN/3/obj/nurse/NNS and/CCONJ/7/cc himself/PRON/5/conj/himself"
                + " in/ADP/9/case Lima/PROPN/3/obl");

        List<Incident> incidents = Told.incidents(document);

        assertThat(Told.doers(document)).containsExactly("soldier PEOPLE REPORTED");
        assertThat(incidents)
                .flatExtracting(Incident::targets)
                .extracting(Target::name)
                .containsExactly("nurses");
        assertThat(fates(incidents)).containsExactly("KILLED 1");
    }

    @Test
    void leavesAnAttackerWhomPoliceKillOutOfTheTargets() {
        assertThat(
                        Told.targets(
                                Trees.document(
                                        ATTACK,
                                        "Police/NOUN/2/nsubj/police killed/VERB/0/root/kill the/DET/4/det gunmen/NOUN/2/obj/gunman/NNS")))
                .containsExactly("bank THING []");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Three/NUM/2/nummod gunmen/NOUN/3/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/5/det bank/NOUN/3/obj | 3
            A/DET/2/det gunman/NOUN/3/nsubj/gunman/NN attacked/VERB/0/root/attack a/DET/5/det bank/NOUN/3/obj | 1
            Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/4/det bank/NOUN/2/obj | null
            """)
    void tellsHowManyTheyWere(String sentence, String count) {
        assertThat(Told.incidents(sentence))
                .flatExtracting(Incident::perpetrators)
                .extracting(doer -> number(doer.count()))
                .containsExactly(count);
    }

    private static List<String> fates(String... sentences) {
        return fates(Told.incidents(sentences));
    }

    private static List<String> fates(List<Incident> incidents) {
        return incidents.stream()
                .flatMap(incident -> incident.perpetrators().stream())
                .flatMap(doer -> doer.fates().stream())
                .map(AftermathTest::line)
                .toList();
    }

    private static String line(Fate fate) {
        return fate.kind() + " " + number(fate.count());
    }

    private static String number(@Nullable Quantity count) {
        return count == null ? "null" : Long.toString(count.best());
    }
}
