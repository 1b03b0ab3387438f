package entente.train.export;

import java.util.Locale;

/** What a reader decides with the network's numbers, and how much of it a less exact network may decide otherwise. */
public enum Decision {
    UPOS(.005),
    XPOS(.01),
    NAMES(.005),
    HEADS(.015),

    /** Of words with the heads that the exact network gives them. */
    RELATIONS(.01),
    PREDICATES(.005),

    /** Of the exact network's predicates and the words to which either gives a role. */
    ROLES(.05);

    private final double limit;

    Decision(double limit) {
        this.limit = limit;
    }

    /** The largest share of other decisions that is let pass. */
    public double limit() {
        return limit;
    }

    /** Whether 0 means that there is nothing, so that only what one of two finds counts. */
    boolean isOfFewWords() {
        return this == ROLES;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
