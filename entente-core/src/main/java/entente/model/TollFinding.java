package entente.model;

/** What the sources together say about one toll of an incident. */
public record TollFinding(Toll.State state, String group, Finding<Quantity> finding) {}
