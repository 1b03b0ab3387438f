package entente.train.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final Schedule SCHEDULE = new Schedule(.2f, 1);

    @Test
    void risesToThePeakAndFallsToAlmostNothing() {
        assertThat(SCHEDULE.rate(true, .03)).isCloseTo(.5f, within(.001f));
        assertThat(SCHEDULE.rate(true, .06)).isCloseTo(1, within(.001f));
        assertThat(SCHEDULE.rate(true, .53)).isCloseTo(.5f, within(.001f));
        assertThat(SCHEDULE.rate(true, 1)).isCloseTo(.005f, within(.0001f));
    }

    @Test
    void teachesTheEncoderMoreSlowlyThanTheHeads() {
        assertThat(SCHEDULE.rate(false, .06)).isCloseTo(.2f, within(.001f));
    }
}
