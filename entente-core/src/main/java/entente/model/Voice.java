package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * One link of the chain of who says so.
 *
 * @param press what is known of it as a publisher; null for speakers, and for publishers that no table knows
 */
public record Voice(Role role, String name, @Nullable Press press) {

    /** Where in the chain it stands. */
    public enum Role {
        OUTLET,
        AGENCY,
        SPEAKER
    }

    /** A voice of which no more is known than its name. */
    public Voice(Role role, String name) {
        this(role, name, null);
    }
}
