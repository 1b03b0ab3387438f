package entente.link;

import entente.model.Phrase;

/**
 * What the clues look at in a phrase.
 *
 * @param tree of its sentence
 * @param governor index of the word that the phrase hangs from; the first conjunct's where it is one of several
 * @param quote number of the quotation that it stands in, from 1; 0 outside
 * @param role PropBank role of the phrase for its governor: 1 for ARG0, 2 for ARG1, 0 for others and none
 * @param country CAMEO code of the country that the words name; empty when none
 * @param isReflexive "himself"
 * @param isSpeaking whether it is the subject of a verb of speech
 * @param isLeading whether it hangs from the word that the whole sentence hangs from
 * @param isJoined whether it is several phrases with "and"
 * @param isNarrowed whether something after the head tells which one is meant
 */
record Traits(
        Phrase phrase,
        Kind kind,
        Gender gender,
        GrammaticalNumber number,
        Grammar grammar,
        Wording wording,
        Subtrees tree,
        int governor,
        int quote,
        int role,
        String country,
        boolean isReflexive,
        boolean isSpeaking,
        boolean isLeading,
        boolean isJoined,
        boolean isNarrowed) {

    int sentence() {
        return phrase.sentence();
    }

    int length() {
        return phrase.end() - phrase.first();
    }

    boolean isSameSentence(Traits other) {
        return sentence() == other.sentence();
    }

    boolean contains(Traits other) {
        return isSameSentence(other) && phrase.first() <= other.phrase.first() && other.phrase.end() <= phrase.end();
    }
}
