package entente.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleWordsTest {
    private static final RoleWords ROLES = RoleWords.load(Lexicon.load());

    private static String cut(String mention, NameKind kind) {
        List<String> words = List.of(mention.split(" "));
        return ROLES.cut(words, new NameSpan(0, words.size(), kind))
                .map(name -> String.join(" ", words.subList(name.start(), name.end())))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "President Adama Barrow, Adama Barrow",
        "US Secretary of State Cordell Hull, Cordell Hull",
        "Stephen King, Stephen King",
        "Martin Luther King Jr., Martin Luther King Jr.",
        "Mr. Okafor, Okafor"
    })
    void cutsWhatStandsBeforeAPersonsName(String mention, String name) {
        assertThat(cut(mention, NameKind.PER)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"Minister for the Far East", "Danish King", "Senator", "We"})
    void leavesNothingOfARole(String mention) {
        assertThat(cut(mention, NameKind.PER)).isEmpty();
    }

    @Test
    void takesNoMembersForTheirOrganisation() {
        assertThat(cut("Members of the Riksdag", NameKind.ORG)).isEmpty();
        assertThat(cut("Government of Ghana", NameKind.ORG)).isEqualTo("Government of Ghana");
    }

    @Test
    void tellsACountryInCapitalsFromAPronoun() {
        assertThat(cut("US", NameKind.LOC)).isEqualTo("US");
        assertThat(cut("Us", NameKind.ORG)).isEmpty();
    }
}
