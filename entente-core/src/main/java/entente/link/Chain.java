package entente.link;

import java.util.HashSet;
import java.util.Set;

/** The phrases that were put together so far, and what they tell together. */
final class Chain {
    private Gender gender = Gender.UNKNOWN;
    private GrammaticalNumber number = GrammaticalNumber.ANY;
    private boolean isNamed;
    private int size;
    private int last = -1;
    private final Set<String> heads = new HashSet<>();

    /** Takes up a phrase, the next in the order of the text. */
    void add(int index, Traits traits) {
        gender = gender.and(traits.gender());
        number = number == GrammaticalNumber.ANY ? traits.number() : number;
        isNamed |= traits.kind().isName();
        if (!traits.kind().isPronoun()) {
            heads.add(traits.wording().head());
        }
        size++;
        last = index;
    }

    Gender gender() {
        return gender;
    }

    GrammaticalNumber number() {
        return number;
    }

    boolean isNamed() {
        return isNamed;
    }

    int size() {
        return size;
    }

    /** Index of its last phrase. */
    int last() {
        return last;
    }

    /** Whether a noun or name of it has that head. */
    boolean hasHead(String head) {
        return heads.contains(head);
    }

    /** Whether all of it are pronouns. */
    boolean isUntold() {
        return heads.isEmpty();
    }
}
