package entente.model;

/**
 * What it was done with, and how surely a report says so.
 *
 * @param kind a kind of {@code weapon-words.tsv}: {@code bomb}, {@code rifle} ...
 */
public record Weapon(String name, String kind, Attribution.Mode mode, Evidence evidence) {}
