package entente.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.model.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTagsTest {
    private static final List<String> TAGS = List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC");

    @Test
    void joinsWhatContinuesAName() {
        assertThat(names("B-PER", "I-PER", "O", "B-LOC"))
                .containsExactly(new Name(Name.Kind.PERSON, 0, 2), new Name(Name.Kind.PLACE, 3, 4));
    }

    @Test
    void partsNamesThatTouch() {
        assertThat(names("B-LOC", "B-LOC"))
                .containsExactly(new Name(Name.Kind.PLACE, 0, 1), new Name(Name.Kind.PLACE, 1, 2));
    }

    @Test
    void takesNamesSideBySideForOneUnlessTheScoresAreSure() {
        float[] scores = new float[3 * TAGS.size()];
        scores[TAGS.size() + 3] = 5;
        scores[2 * TAGS.size() + 3] = 5;
        scores[2 * TAGS.size() + 4] = 4;

        assertThat(names(scores)).containsExactly(new Name(Name.Kind.PLACE, 0, 2));

        scores[2 * TAGS.size() + 4] = 3;

        assertThat(names(scores)).hasSize(2);
    }

    @Test
    void beginsANameThatTheScoresOnlyContinue() {
        float[] scores = new float[3 * TAGS.size()];
        scores[TAGS.size() + 2] = 5;
        scores[TAGS.size() + 1] = 3;
        scores[2 * TAGS.size() + 2] = 5;

        assertThat(names(scores)).containsExactly(new Name(Name.Kind.PERSON, 0, 2));
    }

    @Test
    void continuesANameWithItsOwnKindOnly() {
        float[] scores = new float[3 * TAGS.size()];
        scores[TAGS.size() + 1] = 5;
        scores[2 * TAGS.size() + 4] = 4;
        scores[2 * TAGS.size() + 2] = 3;

        assertThat(names(scores)).containsExactly(new Name(Name.Kind.PERSON, 0, 2));
    }

    @Test
    void ignoresWhatTheRootWouldBe() {
        float[] scores = new float[2 * TAGS.size()];
        scores[1] = 9;
        scores[TAGS.size()] = 1;

        assertThat(names(scores)).isEmpty();
    }

    @Test
    void knowsEveryKindOfName() {
        List<String> tags = List.of("O", "B-PER", "B-ORG", "B-PARTY", "B-LOC", "B-FAC", "B-NORP");
        float[] scores = new float[7 * tags.size()];
        for (int word = 1; word < tags.size(); word++) {
            scores[word * tags.size() + word] = 3;
        }

        assertThat(new NameTags(tags).in(new Rows(scores, tags.size())))
                .extracting(Name::kind)
                .containsExactly(Name.Kind.values());
    }

    @Test
    void refusesKindsThatTheModelOfTheTextLacks() {
        NameTags tags = new NameTags(List.of("O", "B-XYZ"));

        assertThatThrownBy(() -> tags.in(new Rows(new float[] {0, 0, 0, 1}, 2))).hasMessageContaining("XYZ");
    }

    private static List<Name> names(String... tags) {
        float[] scores = new float[(tags.length + 1) * TAGS.size()];
        for (int word = 0; word < tags.length; word++) {
            scores[(word + 1) * TAGS.size() + TAGS.indexOf(tags[word])] = 3;
        }
        return names(scores);
    }

    private static List<Name> names(float[] scores) {
        return new NameTags(TAGS).in(new Rows(scores, TAGS.size()));
    }
}
