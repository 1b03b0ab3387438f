package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Incident;
import entente.model.When;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static final When DAY = When.day(LocalDate.of(2015, 10, 12));

    @Test
    void datesWhatWasTried() {
        assertThat(
                        Told.incidents(
                                "Gunmen/NOUN/2/nsubj/gunman tried/VERB/0/root/try to/PART/4/mark murder/VERB/2/xcomp"
                                        + " a/DET/6/det judge/NOUN/4/obj on/ADP/8/case 12/NUM/2/obl October/PROPN/8/nmod 2015/NUM/8/nmod"))
                .extracting(Incident::when)
                .containsExactly(DAY);
    }

    @Test
    void datesTheDeedThatAClauseDescribes() {
        assertThat(Told.incidents(
                        "Unions/NOUN/2/nsubj/union mourn/VERB/0/root the/DET/4/det murder/NOUN/2/obj of/ADP/7/case"
                                + " six/NUM/7/nummod teachers/NOUN/4/nmod/teacher perpetrated/VERB/4/acl/perpetrate on/ADP/10/case"
                                + " 12/NUM/8/obl October/PROPN/10/nmod 2015/NUM/10/nmod"))
                .extracting(Incident::when)
                .containsExactly(DAY);
    }

    @Test
    void doesNotDateADeedByTheDayOfWhatWasSaidOfIt() {
        assertThat(Told.incidents(
                        "Unions/NOUN/2/nsubj/union mourn/VERB/0/root the/DET/4/det murder/NOUN/2/obj of/ADP/7/case"
                                + " six/NUM/7/nummod teachers/NOUN/4/nmod/teacher reported/VERB/4/acl/report on/ADP/10/case"
                                + " 12/NUM/8/obl October/PROPN/10/nmod 2015/NUM/10/nmod"))
                .extracting(Incident::when)
                .containsExactly(When.unknown());
    }

    @Test
    void datesWhatIsToldInTheSameBreath() {
        assertThat(Told.incidents(
                        "Gunmen/NOUN/2/nsubj/gunman entered/VERB/0/root/enter a/DET/4/det house/NOUN/2/obj on/ADP/6/case"
                                + " 12/NUM/2/obl October/PROPN/6/nmod 2015/NUM/6/nmod and/CCONJ/10/cc murdered/VERB/2/conj/murder"
                                + " six/NUM/12/nummod teachers/NOUN/10/obj/teacher"))
                .extracting(Incident::when)
                .containsExactly(DAY);
    }
}
