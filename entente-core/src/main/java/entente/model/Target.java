package entente.model;

/** A thing or a group that was hit. */
public record Target(String name, Evidence evidence) {}
