package entente.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an incident hit, or was meant to hit.
 *
 * @param name the name of a person or a building; else the noun with the words before it that tell it from others
 * @param type what sort it is: a key of {@code people-kinds.tsv} for people, of {@code target-kinds.tsv} for things; empty when no
 *     table knows it
 * @param description what a named person is called besides ("mayor of Quito"); null when nothing
 * @param count how many there are; null when the words do not tell
 * @param nation three-letter code of the country that it is said to belong to; null when none is
 * @param effects what the incident did to it, in the order of the constants; empty when that is not told
 */
public record Target(
        String name,
        Kind kind,
        String type,
        @Nullable String description,
        @Nullable Quantity count,
        @Nullable String nation,
        Set<Effect> effects,
        Evidence evidence) {

    /** Whether it is somebody known by name, people, or a thing. */
    public enum Kind {
        PERSON,
        PEOPLE,
        THING
    }

    /** What became of it. */
    public enum Effect {
        KILLED,
        INJURED,
        TAKEN,
        FREED,
        UNHURT,
        DESTROYED,
        DAMAGED,
        BURNED,
        UNDAMAGED,
        ROBBED
    }

    public Target {
        effects = effects.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(effects));
    }

    /** The same with what became of it. */
    public Target with(Set<Effect> all) {
        return new Target(name, kind, type, description, count, nation, all, evidence);
    }

    /** A thing of which nothing more is known. */
    public static Target thing(String name, Evidence evidence) {
        return new Target(name, Kind.THING, "", null, null, null, Set.of(), evidence);
    }
}
