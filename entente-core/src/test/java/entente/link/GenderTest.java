package entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenderTest {

    @Test
    void agreesUnlessBothAreToldAndDiffer() {
        assertThat(Gender.MALE.agrees(Gender.FEMALE)).isFalse();
        assertThat(Gender.MALE.agrees(Gender.PERSON)).isTrue();
        assertThat(Gender.PERSON.agrees(Gender.LIKELY_THING)).isFalse();
        assertThat(Gender.THING.agrees(Gender.LIKELY_THING)).isTrue();
        assertThat(Gender.UNKNOWN.agrees(Gender.THING)).isTrue();
    }

    @Test
    void agreesBothWays() {
        for (Gender one : Gender.values()) {
            for (Gender other : Gender.values()) {
                assertThat(one.agrees(other)).as("%s, %s", one, other).isEqualTo(other.agrees(one));
            }
        }
    }

    @Test
    void learnsFromLaterPhrasesWhatEarlierOnesDoNotTell() {
        assertThat(Gender.PERSON.and(Gender.FEMALE)).isEqualTo(Gender.FEMALE);
        assertThat(Gender.LIKELY_THING.and(Gender.PERSON)).isEqualTo(Gender.PERSON);
        assertThat(Gender.LIKELY_THING.and(Gender.UNKNOWN)).isEqualTo(Gender.LIKELY_THING);
        assertThat(Gender.MALE.and(Gender.FEMALE)).isEqualTo(Gender.MALE);
    }
}
