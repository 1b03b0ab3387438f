package entente.mention;

/**
 * Words of a sentence that name a time.
 *
 * @param first index of the first word
 * @param end index after the last
 */
record Phrase(int first, int end, Moment moment) {

    Phrase to(int newEnd) {
        return new Phrase(first, newEnd, moment);
    }

    Phrase from(int newFirst) {
        return new Phrase(newFirst, end, moment);
    }

    Phrase with(Moment other) {
        return new Phrase(first, end, other);
    }
}
