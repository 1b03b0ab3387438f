package entente.model;

/**
 * A count of people that an incident changed the state of, as one report gives it.
 *
 * @param group {@code all}, or who is counted: a nationality ({@code Russian}), {@code civilian}, {@code police},
 *     {@code soldier} ...
 * @param perpetrators whether the words say that those who did it are counted, too
 */
public record Toll(State state, String group, Perpetrators perpetrators, Quantity quantity, Evidence evidence) {

    /** A toll that does not tell whether those who did it are among the counted. */
    public Toll(State state, String group, Quantity quantity, Evidence evidence) {
        this(state, group, Perpetrators.UNTOLD, quantity, evidence);
    }

    /** The group of a toll that counts everybody. */
    public static final String ALL = "all";

    /** The group of a toll that counts only some of those that the same report counts elsewhere, without naming them. */
    public static final String PART = "part";

    /** The group of a toll that is a sum over many incidents: "300 killed since January". */
    public static final String CUMULATIVE = "cumulative";

    /** Whether those who did it are among the counted. */
    public enum Perpetrators {
        UNTOLD,
        INCLUDED,
        EXCLUDED
    }

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
