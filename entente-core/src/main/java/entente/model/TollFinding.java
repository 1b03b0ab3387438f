package entente.model;

/**
 * What the sources together say about one toll of an incident.
 *
 * @param perpetrators whether a source says that those who did it are counted, too; the last that says so
 */
public record TollFinding(Toll.State state, String group, Toll.Perpetrators perpetrators, Finding<Quantity> finding) {

    /** A finding of which no source tells whether those who did it are counted. */
    public TollFinding(Toll.State state, String group, Finding<Quantity> finding) {
        this(state, group, Toll.Perpetrators.UNTOLD, finding);
    }
}
