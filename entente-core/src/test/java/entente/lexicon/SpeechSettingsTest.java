package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.SpeechSettings.Sort;
import org.junit.jupiter.api.Test;

class SpeechSettingsTest {
    private static final SpeechSettings SETTINGS = SpeechSettings.load();

    @Test
    void tellsOccasionsFromChannels() {
        assertThat(SETTINGS.kind(Sort.OCCASION, "press conference")).contains("news-conference");
        assertThat(SETTINGS.kind(Sort.CHANNEL, "press conference")).isEmpty();
        assertThat(SETTINGS.kind(Sort.VERB_CHANNEL, "tweet")).contains("social-media");
    }

    @Test
    void tellsTheNetworkFromTheThing() {
        assertThat(SETTINGS.kind(Sort.CHANNEL, "Telegram")).contains("social-media");
        assertThat(SETTINGS.kind(Sort.CHANNEL, "telegram")).contains("telegram");
        assertThat(SETTINGS.kind(Sort.CHANNEL, "TV")).contains("broadcast");
    }
}
