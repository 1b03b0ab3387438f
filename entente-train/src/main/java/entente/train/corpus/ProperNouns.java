package entente.train.corpus;

/** The proper nouns of a sentence, and other words that are part of names ("United" in United Nations). */
record ProperNouns(TreebankSentence sentence) {

    boolean has(int word) {
        return sentence.syntax().upos().get(word).equals("PROPN")
                || sentence.syntax().xpos().get(word).startsWith("NNP");
    }

    /** The start of the run of such words around a word, not before {@code first}. */
    int start(int word, int first) {
        int start = word;
        while (start > first && has(start - 1)) {
            start--;
        }
        return start;
    }

    /** The end of the run of such words around a word, not behind {@code most}. */
    int end(int word, int most) {
        int end = word + 1;
        while (end < most && has(end)) {
            end++;
        }
        return end;
    }
}
