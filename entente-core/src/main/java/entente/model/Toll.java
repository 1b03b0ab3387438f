package entente.model;

/**
 * A count of people that an incident changed the state of, as one report gives it.
 *
 * @param group {@code all}, or who is counted: a nationality ({@code Russian}), {@code civilian}, {@code police},
 *     {@code perpetrator} ...
 */
public record Toll(State state, String group, Quantity quantity, Evidence evidence) {

    /** The group of a toll that counts everybody. */
    public static final String ALL = "all";

    /** The group of a toll that counts only some of those that the same report counts elsewhere, without naming them. */
    public static final String PART = "part";

    /** What became of them. */
    public enum State {
        KILLED,
        INJURED,
        MISSING,
        HOSTAGE,
        FREED,
        ARRESTED,
        DISPLACED
    }
}
