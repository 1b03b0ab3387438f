package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.SpeechCues.Addressee;
import entente.lexicon.SpeechCues.Kind;
import org.junit.jupiter.api.Test;

class SpeechCuesTest {
    private static final SpeechCues CUES = SpeechCues.load();

    @Test
    void knowsWhereTheOneSpokenToStands() {
        assertThat(CUES.verb("tell").orElseThrow().addressee()).isEqualTo(Addressee.OBJECT);
        assertThat(CUES.verb("say").orElseThrow().addressee()).isEqualTo(Addressee.TO);
    }

    @Test
    void tellsVerbsFromNounsOfOneSpelling() {
        assertThat(CUES.verb("claim").orElseThrow().kind()).isNotEqualTo(Kind.NOUN);
        assertThat(CUES.noun("claim").orElseThrow().kind()).isEqualTo(Kind.NOUN);
    }

    @Test
    void knowsVerbsWithTheirPrepositionsAndPhrases() {
        assertThat(CUES.verb("call for").orElseThrow().kind()).isEqualTo(Kind.URGE);
        assertThat(CUES.phrase("according to")).isPresent();
        assertThat(CUES.verb("walk")).isEmpty();
    }
}
