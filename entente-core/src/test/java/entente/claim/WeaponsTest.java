package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Incident;
import entente.model.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeaponsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/4/det judge/NOUN/2/obj with/ADP/6/case pistols/NOUN/2/obl/pistol/NNS | handgun REPORTED
            A/DET/3/det car/NOUN/3/compound bomb/NOUN/4/nsubj exploded/VERB/0/root/explode outside/ADP/7/case a/DET/7/det hotel/NOUN/4/obl | car bomb REPORTED
            Rebels/NOUN/2/nsubj/rebel/NNS attacked/VERB/0/root/attack a/DET/4/det bank/NOUN/2/obj with/ADP/9/case a/DET/9/det car/NOUN/9/compound -/PUNCT/9/punct bomb/NOUN/2/obl | car bomb REPORTED
            Rebels/NOUN/2/nsubj/rebel/NNS placed/VERB/0/root/place 20/NUM/4/nummod kilograms/NOUN/2/obj/kilogram/NNS of/ADP/6/case dynamite/NOUN/4/nmod near/ADP/9/case a/DET/9/det bank/NOUN/2/obl | dynamite REPORTED
            An/DET/2/det attack/NOUN/6/nsubj with/ADP/5/case suspected/ADJ/5/amod grenades/NOUN/2/nmod/grenade/NNS destroyed/VERB/0/root/destroy a/DET/8/det bank/NOUN/6/obj | grenade SUSPECTED
            Rebels/NOUN/2/nsubj/rebel/NNS attacked/VERB/0/root/attack a/DET/4/det bank/NOUN/2/obj with/ADP/7/case an/DET/7/det airliner/NOUN/2/obl | plane REPORTED
            """)
    void tellsWhatItWasDoneWith(String sentence, String weapon) {
        assertThat(Told.weapons(Trees.document(sentence))).containsExactly(weapon);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police/NOUN/2/nsubj seized/VERB/0/root/seize two/NUM/4/nummod pistols/NOUN/2/obj/pistol/NNS after/ADP/7/case"
                        + " the/DET/7/det attack/NOUN/2/obl in/ADP/9/case Lima/PROPN/7/nmod",
                "Soldiers/NOUN/2/nsubj/soldier/NNS defused/VERB/0/root/defuse a/DET/4/det bomb/NOUN/2/obj near/ADP/7/case"
                        + " a/DET/7/det bank/NOUN/2/obl",
                "Rebels/NOUN/2/nsubj/rebel/NNS attacked/VERB/0/root/attack an/DET/4/det airliner/NOUN/2/obj",
            })
    void takesNothingForAWeaponThatWasNotUsedAsOne(String sentence) {
        assertThat(Told.incidents(sentence)).hasSize(1);
        assertThat(Told.weapons(Trees.document(sentence))).isEmpty();
    }

    @Test
    void namesAWeaponOnce() {
        assertThat(
                        Told.weapons(
                                Trees.document(
                                        "A/DET/2/det bomb/NOUN/3/nsubj exploded/VERB/0/root/explode outside/ADP/6/case a/DET/6/det"
                                                + " hotel/NOUN/3/obl",
                                        "The/DET/2/det bomb/NOUN/3/nsubj destroyed/VERB/0/root/destroy the/DET/5/det hotel/NOUN/3/obj")))
                .containsExactly("bomb REPORTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A/DET/3/det powerful/ADJ/3/amod bomb/NOUN/4/nsubj exploded/VERB/0/root/explode outside/ADP/7/case a/DET/7/det hotel/NOUN/4/obl | bomb
            A/DET/4/det huge/ADJ/4/amod car/NOUN/4/compound bomb/NOUN/5/nsubj exploded/VERB/0/root/explode outside/ADP/8/case a/DET/8/det hotel/NOUN/5/obl | car bomb
            Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/4/det judge/NOUN/2/obj with/ADP/10/case a/DET/10/det 9/NUM/9/nummod/9/CD -/PUNCT/7/punct mm/NOUN/10/compound pistol/NOUN/2/obl | 9 - mm pistol
            """)
    void saysWhichWeaponItWasNotWhatItWasLike(String sentence, String words) {
        assertThat(Told.incidents(Trees.document(sentence)))
                .flatExtracting(Incident::weapons)
                .extracting(weapon -> weapon.evidence().text())
                .containsExactly(words);
    }
}
