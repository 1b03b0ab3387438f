package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Document;
import entente.model.Link;
import entente.model.Name;
import entente.model.Phrase;
import entente.model.Target;
import entente.model.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RollTest {
    private static final String REPORTERS = "Gunmen/NOUN/2/nsubj/gunman/NNS killed/VERB/0/root/kill two/NUM/4/nummod"
            + " reporters/NOUN/2/obj/reporter/NNS";

    private static final String FILLER = "It/PRON/2/nsubj/it rained/VERB/0/root/rain";

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ,/PUNCT/6/punct Ann/PROPN/4/appos Roe/PROPN/6/flat",
                " :/PUNCT/6/punct Ann/PROPN/4/appos Roe/PROPN/6/flat",
                " including/ADP/6/case Ann/PROPN/4/nmod Roe/PROPN/6/flat",
                " ,/PUNCT/6/punct among/ADP/7/case them/PRON/8/nmod/they Ann/PROPN/4/appos Roe/PROPN/8/flat",
            })
    void namesThoseWhoStandBesideTheWordForAll(String names) {
        String sentence = REPORTERS + names;
        int last = sentence.split(" ").length;
        Document named = Trees.named(Trees.document(sentence), new Name(Name.Kind.PERSON, last - 2, last));
        assertThat(Told.targets(named)).containsExactly("reporters PEOPLE [KILLED]", "Ann Roe PERSON [KILLED]");
    }

    @Test
    void describesThoseWhoAreNamedByWhatTheyAllAre() {
        String sentence = REPORTERS + " :/PUNCT/6/punct Ann/PROPN/4/appos Roe/PROPN/6/flat";
        Document named = Trees.named(Trees.document(sentence), new Name(Name.Kind.PERSON, 5, 7));
        assertThat(Told.incidents(named).get(0).targets())
                .filteredOn(target -> target.kind() == Target.Kind.PERSON)
                .extracting(target -> target.description() + " " + target.type())
                .containsExactly("reporter journalist");
    }

    @Test
    void namesThoseBehindAColonThatTheTreeHangsFromTheVerb() {
        Document plain = Trees.document("Two/NUM/2/nummod officers/NOUN/6/nsubj:pass/officer/NNS in/ADP/4/case"
                + " Lima/PROPN/2/nmod were/AUX/6/aux:pass/be killed/VERB/0/root/kill/VBN :/PUNCT/8/punct"
                + " Ann/PROPN/6/parataxis Roe/PROPN/8/flat and/CCONJ/11/cc Tom/PROPN/8/conj Poe/PROPN/11/flat");
        Document named = Trees.named(plain, new Name(Name.Kind.PERSON, 7, 9), new Name(Name.Kind.PERSON, 10, 12));
        assertThat(Told.targets(named))
                .containsExactly("officers PEOPLE [KILLED]", "Ann Roe PERSON [KILLED]", "Tom Poe PERSON [KILLED]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The/DET/2/det victims/NOUN/4/nsubj:pass/victim/NNS were/AUX/4/aux:pass/be identified/VERB/0/root/identify/VBN as/ADP/6/case Ann/PROPN/4/obl Roe/PROPN/6/flat and/CCONJ/9/cc Tom/PROPN/6/conj Poe/PROPN/9/flat | 5 | 8
            The/DET/2/det victims/NOUN/4/nsubj/victim/NNS are/AUX/4/cop/be Ann/PROPN/0/root Roe/PROPN/4/flat and/CCONJ/7/cc Tom/PROPN/4/conj Poe/PROPN/7/flat | 3 | 6
            Among/ADP/3/case the/DET/3/det dead/NOUN/4/nmod/dead/NNS were/VERB/0/root/be Ann/PROPN/4/nsubj Roe/PROPN/5/flat and/CCONJ/8/cc Tom/PROPN/5/conj Poe/PROPN/8/flat | 4 | 7
            The/DET/2/det victims/NOUN/3/nsubj/victim/NNS include/VERB/0/root/include Ann/PROPN/3/obj Roe/PROPN/4/flat and/CCONJ/7/cc Tom/PROPN/4/conj Poe/PROPN/7/flat | 3 | 6
            """)
    void namesThoseOfWhomALaterSentenceTells(String sentence, int first, int second) {
        assertThat(Told.targets(later(first, second, REPORTERS, sentence)))
                .containsExactly("reporters PEOPLE [KILLED]", "Ann Roe PERSON [KILLED]", "Tom Poe PERSON [KILLED]");
    }

    @Test
    void namesThePersonWhomAnAdjectiveTellsToBeHurt() {
        String wounded = "Gunmen/NOUN/2/nsubj/gunman/NNS wounded/VERB/0/root/wound a/DET/4/det waiter/NOUN/2/obj";
        String called = "The/DET/3/det wounded/ADJ/3/amod/wounded person/NOUN/5/nsubj:pass was/AUX/5/aux:pass/be"
                + " identified/VERB/0/root/identify/VBN as/ADP/7/case Ann/PROPN/5/obl Roe/PROPN/7/flat";
        assertThat(Told.targets(later(6, wounded, called))).contains("Ann Roe PERSON [INJURED]");
    }

    @Test
    void namesThoseWhomALinkTellsToBeMeant() {
        String called = "They/PRON/3/nsubj/they are/AUX/3/cop/be Ann/PROPN/0/root Roe/PROPN/3/flat and/CCONJ/6/cc"
                + " Tom/PROPN/3/conj Poe/PROPN/6/flat";
        Document named = later(2, 5, REPORTERS, called);
        Link link = new Link(new Phrase(1, 0, 0, 1), new Phrase(0, 3, 2, 4), 1);
        assertThat(Told.targets(named)).containsExactly("reporters PEOPLE [KILLED]");
        assertThat(Told.targets(named.with(List.of(link))))
                .containsExactly("reporters PEOPLE [KILLED]", "Ann Roe PERSON [KILLED]", "Tom Poe PERSON [KILLED]");
    }

    @Test
    void namesNobodyWhomAnotherFateBefell() {
        String dead = "Among/ADP/3/case the/DET/3/det dead/NOUN/4/nmod/dead/NNS was/VERB/0/root/be Ann/PROPN/4/nsubj"
                + " Roe/PROPN/5/flat";
        assertThat(Told.targets(
                        later(4, REPORTERS.replace("killed/VERB/0/root/kill", "kidnapped/VERB/0/root/kidnap"), dead)))
                .containsExactly("reporters PEOPLE [TAKEN]");
    }

    @Test
    void asksForTheNamesSoonAfterTheDeed() {
        String names =
                "The/DET/2/det victims/NOUN/4/nsubj/victim/NNS are/AUX/4/cop/be Ann/PROPN/0/root Roe/PROPN/4/flat";
        assertThat(Told.targets(later(3, REPORTERS, FILLER, FILLER, names))).contains("Ann Roe PERSON [KILLED]");
        assertThat(Told.targets(later(3, REPORTERS, FILLER, FILLER, FILLER, names)))
                .containsExactly("reporters PEOPLE [KILLED]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "of/ADP/7/case president/NOUN/7/compound Ann/PROPN/4/nmod Roe/PROPN/7/flat",
                "owned/VERB/4/acl/own/VBN by/ADP/7/case Ann/PROPN/5/obl:agent Roe/PROPN/7/flat",
                "near/ADP/7/case writer/NOUN/7/compound Ann/PROPN/2/obl Roe/PROPN/7/flat",
            })
    void namesNobodyOfWhomOnlyTheHomeIsHit(String other) {
        assertThat(Told.targets(home(other))).noneMatch(target -> target.contains("PERSON"));
    }

    @Test
    void namesThoseBehindWhatTheyAre() {
        Document plain = Trees.document(
                "Gunmen/NOUN/2/nsubj/gunman/NNS killed/VERB/0/root/kill reporters/NOUN/2/obj/reporter/NNS"
                        + " Ann/PROPN/3/flat Roe/PROPN/4/flat and/CCONJ/7/cc Tom/PROPN/4/conj Poe/PROPN/7/flat");
        Document named = Trees.named(plain, new Name(Name.Kind.PERSON, 3, 5), new Name(Name.Kind.PERSON, 6, 8));
        assertThat(Told.targets(named))
                .containsExactly("reporters PEOPLE [KILLED]", "Ann Roe PERSON [KILLED]", "Tom Poe PERSON [KILLED]");
    }

    @Test
    void namesThoseWhoAreAllOfSome() {
        Document plain = Trees.document(
                "Two/NUM/8/nsubj:pass of/ADP/4/case her/PRON/4/nmod:poss guards/NOUN/1/nmod/guard/NNS ,/PUNCT/6/punct"
                        + " Ann/PROPN/1/nmod were/AUX/8/aux:pass/be killed/VERB/0/root/kill/VBN");
        Document named = Trees.named(plain, new Name(Name.Kind.PERSON, 5, 6));
        assertThat(Told.targets(named)).containsExactly("guards PEOPLE [KILLED]", "Ann PERSON [KILLED]");
    }

    /** A home that is hit, with four words behind it of which the last two are a name. */
    private static Document home(String behind) {
        Document plain = Trees.document("Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack the/DET/4/det"
                + " home/NOUN/2/obj " + behind);
        return Trees.named(plain, new Name(Name.Kind.PERSON, 6, 8));
    }

    /** A report with a name in its last sentence. */
    private static Document later(int first, String... sentences) {
        return Trees.named(
                Trees.document(sentences), sentences.length - 1, new Name(Name.Kind.PERSON, first, first + 2));
    }

    /** A report with two names in its last sentence. */
    private static Document later(int first, int second, String... sentences) {
        return Trees.named(
                Trees.document(sentences),
                sentences.length - 1,
                new Name(Name.Kind.PERSON, first, first + 2),
                new Name(Name.Kind.PERSON, second, second + 2));
    }
}
