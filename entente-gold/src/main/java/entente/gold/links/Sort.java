package entente.gold.links;

import entente.model.Phrase;
import entente.model.Upos;
import java.util.Locale;
import java.util.Set;

/** What kind of phrase is linked, by the tags of the gold. */
enum Sort {
    /** Personal, possessive and reflexive pronouns of the third person. */
    THIRD_PERSON,
    /** The same of the first and second person. */
    SPEAKER_OR_HEARER,
    NAME,
    /** Nouns, demonstratives and whatever else refers. */
    NOMINAL;

    private static final Set<String> SPEAKER_OR_HEARER_FORMS = Set.of(
            "i",
            "me",
            "my",
            "mine",
            "myself",
            "we",
            "us",
            "'s",
            "’s",
            "our",
            "ours",
            "ourselves",
            "you",
            "ya",
            "ye",
            "your",
            "yours",
            "yourself",
            "yourselves");

    static Sort of(Phrase phrase, GoldSentence sentence) {
        int head = phrase.head();
        if (sentence.xpos().get(head).startsWith("PRP")) {
            String form = sentence.words().get(head).toLowerCase(Locale.ROOT);
            return SPEAKER_OR_HEARER_FORMS.contains(form) ? SPEAKER_OR_HEARER : THIRD_PERSON;
        }
        return sentence.upos().get(head) == Upos.PROPN ? NAME : NOMINAL;
    }

    boolean isPronoun() {
        return this == THIRD_PERSON || this == SPEAKER_OR_HEARER;
    }
}
