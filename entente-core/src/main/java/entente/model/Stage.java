package entente.model;

/** How far an incident went. */
public enum Stage {
    ACCOMPLISHED,
    ATTEMPTED,
    FOILED,
    THREATENED,
    /** It still goes on when it is told. */
    ONGOING;

    /** Whether it took place, be it over or not. */
    public boolean isReal() {
        return this == ACCOMPLISHED || this == ONGOING;
    }
}
