package entente.model;

/** What it was done with, and how surely a report says so. */
public record Weapon(String name, Attribution.Mode mode, Evidence evidence) {}
