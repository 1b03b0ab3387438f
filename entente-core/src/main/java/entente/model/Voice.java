package entente.model;

/** One link of the chain of who says so. */
public record Voice(Role role, String name) {

    /** Where in the chain it stands. */
    public enum Role {
        OUTLET,
        AGENCY,
        SPEAKER
    }
}
