package entente.train.corpus;

/**
 * A name in a sentence.
 *
 * @param start index of its first word
 * @param end index after its last word
 */
record NameSpan(int start, int end, NameKind kind) {
    NameSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a name: words " + start + " to " + end);
        }
    }

    int size() {
        return end - start;
    }

    NameSpan as(NameKind other) {
        return new NameSpan(start, end, other);
    }
}
