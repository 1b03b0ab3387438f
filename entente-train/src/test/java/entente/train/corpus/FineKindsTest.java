package entente.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FineKindsTest {
    private static final FineKinds KINDS = FineKinds.load(Lexicon.load());

    @ParameterizedTest
    @CsvSource({
        "Gatwick Airport, LOC, FAC",
        "Camp Lejeune, LOC, FAC",
        "Charity Hospital, ORG, FAC",
        "Orthodox Church, ORG, ORG",
        "Fort Worth, LOC, LOC",
        "Station, LOC, LOC",
        "Communist Party of Nepal, ORG, PARTY",
        "Liberal Democrats, ORG, PARTY",
        "Likud, ORG, PARTY",
        "Labour, ORG, PARTY",
        "Labour Office, ORG, ORG",
        "Norwegians, PER, NORP",
        "Christian, PER, PER",
        "Denmark, ORG, LOC",
        "Denmark, PER, PER"
    })
    void tellsTheFineKindOfAName(String name, NameKind given, NameKind fine) {
        List<String> words = List.of(name.split(" "));

        assertThat(KINDS.fine(words, new NameSpan(0, words.size(), given)).kind())
                .isEqualTo(fine);
    }

    @Test
    void marksPeoplesAndReligionsOutsideOtherNames() {
        List<String> words = List.of("South", "Korean", "and", "Sunni", "envoys", "met", "the", "Swiss", "Guard");

        List<String> tags = KINDS.tags(words, List.of(new NameSpan(7, 9, NameKind.ORG)));

        assertThat(tags).containsExactly("B-NORP", "I-NORP", "O", "B-NORP", "O", "O", "O", "B-ORG", "I-ORG");
    }

    @Test
    void takesNoCountryAndNoSmallWordForAPeople() {
        List<String> words = List.of("South", "Korea", "bought", "polish", "and", "US", "wheat");

        assertThat(KINDS.tags(words, List.of())).containsOnly("O");
    }

    @Test
    void keepsTheLongestOfNamesThatOverlap() {
        List<String> words = List.of("Bank", "of", "Latvia", "closed");

        List<String> tags =
                KINDS.tags(words, List.of(new NameSpan(2, 3, NameKind.LOC), new NameSpan(0, 3, NameKind.ORG)));

        assertThat(tags).containsExactly("B-ORG", "I-ORG", "I-ORG", "O");
    }
}
