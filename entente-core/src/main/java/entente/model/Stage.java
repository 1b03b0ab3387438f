package entente.model;

/** How far an incident went. */
public enum Stage {
    ACCOMPLISHED,
    ATTEMPTED,
    FOILED,
    THREATENED,
    ONGOING
}
