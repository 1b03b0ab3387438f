package entente.claim;

import entente.model.Target;
import java.util.Set;

/**
 * Somebody or something that a sentence says was hit.
 *
 * @param head index of the noun or name
 * @param type the sort of thing or people; empty when no table knows it
 * @param effects what became of it, as far as the word tells
 */
record Hit(int sentence, int head, Target.Kind kind, String type, Set<Target.Effect> effects) {
    Hit {
        effects = Set.copyOf(effects);
    }

    boolean isThing() {
        return kind == Target.Kind.THING;
    }
}
