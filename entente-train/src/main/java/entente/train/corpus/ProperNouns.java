package entente.train.corpus;

/** The proper nouns of a sentence, and other words that are part of names ("United" in United Nations). */
record ProperNouns(TreebankSentence sentence) {

    boolean has(int word) {
        return isNoun(word) || isHyphen(word);
    }

    /** Whether a word is a hyphen between two of them without a space, as in al-Qaeda. */
    boolean isHyphen(int word) {
        return sentence.words().get(word).equals("-")
                && word > 0
                && word + 1 < sentence.size()
                && isJoined(word - 1)
                && isJoined(word)
                && isNoun(word - 1)
                && isNoun(word + 1);
    }

    private boolean isJoined(int word) {
        return sentence.misc().get(word).contains("SpaceAfter=No");
    }

    private boolean isNoun(int word) {
        return sentence.syntax().upos().get(word).equals("PROPN")
                || sentence.syntax().xpos().get(word).startsWith("NNP");
    }

    /** The start of the run of such words around a word, not before {@code first}. */
    int start(int word, int first) {
        int start = word;
        while (start > first && has(start - 1)) {
            start--;
        }
        return isHyphen(start) ? start + 1 : start;
    }

    /** The end of the run of such words around a word, not behind {@code most}. */
    int end(int word, int most) {
        int end = word + 1;
        while (end < most && has(end)) {
            end++;
        }
        return isHyphen(end - 1) ? end - 1 : end;
    }
}
