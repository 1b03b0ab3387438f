package entente.claim;

import entente.model.Target;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a sentence says was hit.
 *
 * @param head index of the noun or name
 * @param type the sort of thing or people; empty when no table knows it
 * @param effects what became of it, as far as the word tells
 * @param called what those are among whom the one is named; null when he is told of by himself
 */
record Hit(
        int sentence,
        int head,
        Target.Kind kind,
        String type,
        Set<Target.Effect> effects,
        @Nullable String called) {
    Hit {
        effects = Set.copyOf(effects);
    }

    /** The same as one of several of whom the report tells what they are. */
    Hit among(String sort, @Nullable String noun) {
        return new Hit(sentence, head, kind, type.isEmpty() ? sort : type, effects, noun);
    }

    boolean isThing() {
        return kind == Target.Kind.THING;
    }
}
