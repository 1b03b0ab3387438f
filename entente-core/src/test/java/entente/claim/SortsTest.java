package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.WeaponWords.WeaponWord;
import entente.model.Document;
import entente.model.Name;
import entente.model.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            station/NOUN/0/root | transport
            police/NOUN/2/compound station/NOUN/0/root | police
            radio/NOUN/2/compound stations/NOUN/0/root/station/NNS | media
            """)
    void knowsAThingByItsCompound(String words, String kind) {
        assertThat(last(words, Sorts::thing)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"village/NOUN/0/root", "bridge/VERB/0/root", "hope/NOUN/0/root"})
    void knowsNoThingInTownsVerbsAndThoughts(String words) {
        assertThat(last(words, Sorts::thing)).isEmpty();
    }

    @Test
    void knowsABuildingByTheLastWordOfItsNameThatTells() {
        String name = "Silver/PROPN/2/compound %s/PROPN/0/root";
        assertThat(facility(name.formatted("Hotel")).thing(1)).contains("business");
        assertThat(facility(name.formatted("Lantern")).thing(1)).contains("other");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nuns/NOUN/0/root/nun/NNS | clergy
            army/NOUN/2/compound members/NOUN/0/root/member/NNS | military
            guards/NOUN/0/root/guard/NNS | guard
            chairs/NOUN/0/root/chair/NNS | ''
            """)
    void knowsPeopleByWhatTheyAreOrBelongTo(String words, String kind) {
        String expected = kind.equals("''") ? "" : kind;
        assertThat(last(words, Sorts::people)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pistols/NOUN/0/root/pistol/NNS | handgun
            truck/NOUN/3/compound -/PUNCT/3/punct bomb/NOUN/0/root | vehicle-bomb
            """)
    void knowsAWeaponByItsCompound(String words, String kind) {
        assertThat(last(words, Sorts::weapon)).map(WeaponWord::kind).contains(kind);
    }

    @Test
    void tellsExplosivesFromProjectiles() {
        assertThat(armament("bombs/NOUN/0/root/bomb/NNS", "@explosive")).isTrue();
        assertThat(armament("bombs/NOUN/0/root/bomb/NNS", "@projectile")).isFalse();
        assertThat(armament("rockets/NOUN/0/root/rocket/NNS", "@projectile")).isTrue();
        assertThat(armament("pistols/NOUN/0/root/pistol/NNS", "@explosive")).isFalse();
        assertThat(armament("pounds/NOUN/0/root/pound/NNS of/ADP/3/case dynamite/NOUN/1/nmod", "@explosive"))
                .isTrue();
    }

    @Test
    void takesAPartForTheWhole() {
        Sorts sorts = sorts(Trees.document("front/NOUN/0/root of/ADP/4/case the/DET/4/det embassy/NOUN/1/nmod"));
        assertThat(sorts.whole(0)).isEqualTo(3);
        assertThat(sorts.whole(3)).isEqualTo(3);
        Sorts guards = sorts(Trees.document("guard/NOUN/0/root of/ADP/4/case the/DET/4/det embassy/NOUN/1/nmod"));
        assertThat(guards.whole(0)).isZero();
    }

    private interface Question<T> {
        T ask(Sorts sorts, int word);
    }

    private static <T> T last(String words, Question<T> question) {
        Document document = Trees.document(words);
        return question.ask(sorts(document), document.sentences().getFirst().size() - 1);
    }

    private static boolean armament(String words, String sort) {
        return sorts(Trees.document(words)).is(0, sort);
    }

    private static Sorts facility(String words) {
        return sorts(Trees.named(Trees.document(words), new Name(Name.Kind.FACILITY, 0, 2)));
    }

    private static Sorts sorts(Document document) {
        Context context = Told.context(document);
        return new Glimpse(document, context.mentions(), document.sentences().getFirst(), context.lexicon(), List.of())
                .sorts();
    }
}
