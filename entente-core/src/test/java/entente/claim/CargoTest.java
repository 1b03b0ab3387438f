package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CargoTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/4/det truck/NOUN/2/obj carrying/VERB/4/acl/carry/VBG soldiers/NOUN/5/obj/soldier/NNS | military
            Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/4/det truck/NOUN/2/obj carrying/VERB/4/acl/carry/VBG pilgrims/NOUN/5/obj/pilgrim/NNS | vehicle
            Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/4/det truck/NOUN/2/obj carrying/VERB/4/acl/carry/VBG soldiers/NOUN/5/obj/soldier/NNS and/CCONJ/8/cc nurses/NOUN/6/conj/nurse/NNS | vehicle
            Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/4/det truck/NOUN/2/obj full/ADJ/4/amod of/ADP/7/case soldiers/NOUN/5/obl/soldier/NNS | military
            Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/4/det van/NOUN/2/obj driven/VERB/4/acl/drive/VBN by/ADP/7/case policemen/NOUN/5/obl/policeman/NNS | military
            Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/4/det van/NOUN/2/obj in/ADP/6/case which/PRON/9/obl policemen/NOUN/9/nsubj/policeman/NNS were/AUX/9/aux travelling/VERB/4/acl:relcl/travel/VBG | military
            Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack the/DET/4/det soldiers/NOUN/6/nmod:poss/soldier/NNS '/PART/4/case van/NOUN/2/obj | military
            Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/4/det van/NOUN/2/obj | vehicle
            """)
    void knowsWhoseAVehicleIsByThoseWhomItCarries(String sentence, String type) {
        assertThat(Told.incidents(sentence))
                .flatExtracting(incident -> incident.targets())
                .first()
                .extracting(Target::type)
                .isEqualTo(type);
    }
}
