package entente.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class MentionNamesTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final FineKinds KINDS = FineKinds.load(LEXICON);
    private static final RoleWords ROLES = RoleWords.load(LEXICON);
    private static final MentionNames NAMES = new MentionNames(ROLES, KINDS, new Unmarked(LEXICON, ROLES, KINDS));

    @Test
    void readsNestedAndCoreferentMentions() {
        TreebankSentence sentence = Snippets.sentence(
                "m-1",
                "Oslo PROPN NNP 3 nmod:poss Entity=(4-person-new-sss-cf1-2-sgl(7-place-giv)|SpaceAfter=No",
                "'s PART POS 1 case _",
                "mayor NOUN NN 4 nsubj Entity=4)",
                "resigned VERB VBD 0 root Entity=(9-event-new)");

        assertThat(Mentions.of(sentence))
                .containsExactly(
                        new Mention("7", "place", 0, 1),
                        new Mention("4", "person", 0, 3),
                        new Mention("9", "event", 3, 4));
    }

    @Test
    void makesNamesOfMentionsWithAProperNounAsHead() {
        TreebankSentence sentence = Snippets.sentence(
                "m-2",
                "Governor PROPN NNP 2 nmod:desc Entity=(1-person-new",
                "Lena PROPN NNP 4 nsubj _",
                "Ostberg PROPN NNP 2 flat Entity=1)",
                "left VERB VBD 0 root _",
                "the DET DT 6 det Entity=(2-organization-new",
                "Bank PROPN NNP 4 obj _",
                "of ADP IN 8 case _",
                "Tromso PROPN NNP 6 nmod Entity=(3-place-new)2)");

        assertThat(NAMES.example(sentence).names())
                .containsExactly("O", "B-PER", "I-PER", "O", "O", "B-ORG", "I-ORG", "I-ORG");
    }

    @Test
    void keepsAHyphenatedNameWhole() {
        TreebankSentence sentence = Snippets.sentence(
                "m-3",
                "Karim PROPN NNP 5 nsubj Entity=(1-person-new",
                "al PROPN NNP 1 flat SpaceAfter=No",
                "- PUNCT HYPH 4 punct SpaceAfter=No",
                "Tahan PROPN NNP 1 flat Entity=1)",
                "sang VERB VBD 0 root _");

        assertThat(NAMES.example(sentence).names()).containsExactly("B-PER", "I-PER", "I-PER", "I-PER", "O");
    }

    @Test
    void takesNoCommonNounAndNoGroupOfPeopleForAName() {
        TreebankSentence sentence = Snippets.sentence(
                "m-4",
                "Farmers NOUN NNS 2 nsubj Entity=(1-person-new)",
                "met VERB VBD 0 root _",
                "Whigs PROPN NNPS 2 obj Entity=(2-person-new)");

        assertThat(NAMES.example(sentence).names()).containsOnly("O");
    }

    @Test
    void addsACountryThatNobodyMarked() {
        TreebankSentence sentence = Snippets.sentence(
                "m-5",
                "U.S. PROPN NNP 2 compound",
                "wheat NOUN NN 3 nsubj",
                "sold VERB VBD 0 root",
                "Zorbly PROPN NNP 3 obj");

        assertThat(NAMES.example(sentence).names()).containsExactly("B-LOC", "O", "O", "O");
    }
}
