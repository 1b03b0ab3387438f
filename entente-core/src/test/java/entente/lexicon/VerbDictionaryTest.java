package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.VerbDictionary.Verb;
import entente.lexicon.VerbPattern.Choice;
import entente.lexicon.VerbPattern.Phrase;
import entente.lexicon.VerbPattern.Role;
import entente.lexicon.VerbPattern.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerbDictionaryTest {

    private static VerbDictionary dictionary(String... lines) {
        VerbDictionary dictionary = VerbDictionary.none();
        assertThat(dictionary.read("test.txt", List.of(lines))).isEmpty();
        return dictionary;
    }

    private static List<String> problems(String... lines) {
        return VerbDictionary.none().read("test.txt", List.of(lines));
    }

    private static Verb verb(VerbDictionary dictionary, String form) {
        return dictionary.of(form, form).getFirst();
    }

    private static VerbPattern pattern(String... lines) {
        return verb(dictionary(lines), "act").patterns().getFirst();
    }

    private static Wording wording(String... words) {
        return new Wording(List.of(words), false);
    }

    @Test
    void readsTheVerbsOfABlockWithItsCode() {
        VerbDictionary dictionary =
                dictionary("# a remark -->", "--- CHIDE  [111] ---", "CHIDE   # and another", "SCOLD");

        assertThat(verb(dictionary, "chide").code()).isEqualTo(new VerbCode("111", ""));
        assertThat(verb(dictionary, "scold").code()).isEqualTo(new VerbCode("111", ""));
        assertThat(dictionary.of("praise", "praise")).isEmpty();
    }

    @Test
    void aVerbMayHaveACodeOfItsOwn() {
        VerbDictionary dictionary = dictionary("--- DELAY [120] ---", "DELAY", "DOWNPLAY {DOWNPLAYS} [014]");

        assertThat(verb(dictionary, "downplays").code().forth()).isEqualTo("014");
        assertThat(verb(dictionary, "delay").code().forth()).isEqualTo("120");
    }

    @Test
    void findsAVerbByAFormBeforeItsLemma() {
        VerbDictionary dictionary = dictionary("--- LEAVE [012] ---", "LEAVE", "--- LEFT [040:040] ---", "LEFT");

        assertThat(dictionary.of("left", "leave").getFirst().code()).isEqualTo(new VerbCode("040", "040"));
        assertThat(dictionary.of("leaves", "leave").getFirst().code()).isEqualTo(new VerbCode("012", ""));
    }

    @Test
    void thePlusStandsBeforeTheVerbAmongSeveralWords() {
        VerbDictionary dictionary =
                dictionary("--- A [010] ---", "+CORDON_OFF {+CORDONED_OFF }", "WIRE_+TAP {WIRE_+TAPPED}", "CORDON");

        assertThat(dictionary.of("cordon", "cordon"))
                .extracting(Verb::after)
                .containsExactly(List.of("off"), List.of());
        assertThat(verb(dictionary, "cordoned").after()).containsExactly("off");
        assertThat(verb(dictionary, "tapped").before()).containsExactly("wire");
    }

    @Test
    void codesOfDashesAndOtherSignsCodeNothing() {
        VerbDictionary dictionary = dictionary("--- A [---] ---", "ACT", "- * X [###] # none", "- * Y [+++]");

        assertThat(verb(dictionary, "act").code().isNone()).isTrue();
        assertThat(verb(dictionary, "act").patterns()).hasSize(2).allMatch(pattern -> pattern.code()
                .isNone());
    }

    @Test
    void codesMayBeOfOneDirectionAlone() {
        assertThat(pattern("--- A [010] ---", "ACT", "- * SURRENDER [:080]").code())
                .isEqualTo(new VerbCode("", "080"));
    }

    @Test
    void readsWordsAndSignsOnBothSidesOfTheVerb() {
        VerbPattern pattern = pattern("--- A [010] ---", "ACT", "- $ ^ * REAL_GOOD (FOR +) {NEW TIES} [013]");

        assertThat(pattern.before()).containsExactly(Role.SOURCE, Role.SKIPPED);
        assertThat(pattern.after())
                .containsExactly(
                        wording("real", "good"),
                        new Phrase(true, List.of(wording("for"), Role.TARGET)),
                        new Phrase(false, List.of(wording("new"), wording("ties"))));
    }

    @Test
    void aPatternHoldsForAllVerbsOfItsBlock() {
        VerbDictionary dictionary = dictionary("--- A [010] ---", "ACT", "- % * [050]", "MOVE");

        assertThat(verb(dictionary, "move").patterns())
                .isEqualTo(verb(dictionary, "act").patterns())
                .hasSize(1);
    }

    @Test
    void aSetStandsForAnyOfItsWordsAndForThoseOfOtherSets() {
        VerbPattern pattern = pattern(
                "&TIES",
                "+LINK",
                "+CLOSE_BOND",
                "&ALL",
                "+&TIES",
                "+NEWS_",
                "--- A [010] ---",
                "ACT",
                "- * &ALL [050]");

        assertThat(pattern.after())
                .containsExactly(new Choice(
                        List.of(wording("close", "bond"), wording("link"), new Wording(List.of("news"), true))));
    }

    @Test
    void noWordHasAPluralInASetWhoseNameEndsInAnUnderscore() {
        VerbPattern pattern = pattern("&AUX_", "+WAS", "--- A [010] ---", "ACT", "- &AUX * [050]");

        assertThat(pattern.before()).containsExactly(new Choice(List.of(new Wording(List.of("was"), true))));
    }

    @Test
    void ofTwoBlocksForAVerbTheFirstCodeCountsAndThePatternsOfBoth() {
        VerbDictionary dictionary =
                dictionary("--- A [010] ---", "ACT", "- * X [011]", "--- B [020] ---", "ACT", "- * Y [021]");

        assertThat(dictionary.of("act", "act")).hasSize(2);
        assertThat(verb(dictionary, "act").code().forth()).isEqualTo("010");
    }

    @Test
    void tellsOfLinesThatAreNone() {
        assertThat(problems(
                        "ACT",
                        "--- A [010] ---",
                        "- * X",
                        "- X [011]",
                        "- * (OF [011]",
                        "- * &NO_SUCH [011]",
                        "- * X [1]",
                        "- * Y [01",
                        "~ a (a b SAY) = a b 015"))
                .containsExactly(
                        "test.txt line 1: no block of verbs (--- NAME [code] ---) stands above \"ACT\"",
                        "test.txt line 3: a code must stand in square brackets, not \"* X\"",
                        "test.txt line 4: one * must stand for the verb in \"X\"",
                        "test.txt line 5: no ) closes a bracket",
                        "test.txt line 6: no set of synonyms &NO_SUCH stands above",
                        "test.txt line 7: no event code: 1 (two to five digits or letters)",
                        "test.txt line 8: no ] stands behind [ in \"[01\"",
                        "test.txt line 9: transformations are not read");
    }

    @Test
    void aSetThatHoldsItselfIsToldOf() {
        assertThat(problems("&A", "+&B", "&B", "+&A", "--- A [010] ---", "ACT", "- * &A [011]"))
                .singleElement()
                .asString()
                .startsWith("test.txt line 7: the set of synonyms &")
                .endsWith("holds itself");
    }

    @Test
    void isPartOfTheVersion() {
        VerbDictionary verbs = dictionary("--- A [010] ---", "ACT");

        assertThat(Lexicon.load(ActorDictionary.none(), verbs, DiscardList.none())
                        .version())
                .startsWith(Lexicon.VERSION + "+verbs-");
    }
}
