package entente.mention;

import org.jspecify.annotations.Nullable;

/**
 * A name in a sentence.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param head index of the word of it that hangs from outside
 * @param name canonical where known, else as written
 * @param code CAMEO code where known
 * @param gender {@code m}, {@code f}, or empty when not told
 */
record NameSpan(
        int first,
        int end,
        int head,
        Sort sort,
        String name,
        @Nullable String code,
        String gender) {

    /** What is named. */
    enum Sort {
        PERSON,
        ORGANISATION,
        GROUP,
        COUNTRY,
        /** A palace or street that stands for a government. */
        SEAT,
        /** A capital: a place, or the country where it acts. */
        CAPITAL,
        /** An adjective of nationality: no name of its own, but tells whose. */
        NATIONALITY,
        /** People by their nationality: "Russians". */
        NATIONAL,
        PLACE,
        /** A building, street, airport: lies in a place. */
        FACILITY
    }

    boolean holds(int token) {
        return first <= token && token < end;
    }

    /** The same bearer at another place. */
    NameSpan in(NameSpan place) {
        return new NameSpan(place.first(), place.end(), place.head(), sort, name, code, gender);
    }

    NameSpan called(String other, @Nullable String otherCode, String otherGender) {
        return new NameSpan(first, end, head, sort, other, otherCode, otherGender);
    }
}
