package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Incident;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeaponKindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/4/det judge/NOUN/2/obj with/ADP/6/case dynamite/NOUN/2/obl | bombing
            Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/4/det judge/NOUN/2/obj with/ADP/6/case pistols/NOUN/2/obl/pistol/NNS | attack
            Gunmen/NOUN/2/nsubj/gunman/NNS kidnapped/VERB/0/root/kidnap a/DET/4/det judge/NOUN/2/obj with/ADP/6/case dynamite/NOUN/2/obl | kidnapping
            """)
    void makesABombingOfAnAttackWithExplosivesOnly(String sentence, String kind) {
        assertThat(Told.incidents(sentence)).extracting(Incident::kind).containsExactly(kind);
    }
}
