package entente.model;

/** How a report holds what it says. */
public enum Modality {
    ACTUAL,
    PLANNED,
    CONDITIONAL,
    REQUESTED,
    DENIED,
    HISTORICAL
}
