package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Party;
import entente.model.Trees;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {
    private static final String EXPLAINED =
            "The/DET/4/det Armed/ADJ/3/amod Forces/PROPN/4/compound Bureau/PROPN/8/nsubj"
                    + " (/PUNCT/6/punct AFB/PROPN/4/appos )/PUNCT/6/punct denied/VERB/0/root/deny it/PRON/8/obj";

    @ParameterizedTest
    @CsvSource({
        "Armed Forces Bureau, , MIL",
        "AFB, , MIL",
        "Police Command, PERCOP, PERCOP",
        "Police Command, , COP",
        "XYZ, , ",
        "Bakers Bureau, , ",
    })
    void tellsOfWhichStateAnOfficeSpeaks(String name, @Nullable String known, @Nullable String code) {
        Offices offices = new Offices(Told.context(Trees.document(EXPLAINED)));
        assertThat(offices.known(new Party(name, known, null)).code()).isEqualTo(code);
    }
}
