package entente.model;

/**
 * Why an event is no news of who does what to whom although its words say so. It is kept, with the reason, and left out of
 * relations and exports.
 */
public enum Discard {
    /** A match: "Norway beat Kenya 3-1". */
    SPORT,
    /** A storm, a flood or an earthquake does it. */
    WEATHER,
    /** Of shares, currencies or prices: "the Kenyan shilling retreated". */
    MARKETS,
    /** Only remembered: "the anniversary of the attack". */
    ANNIVERSARY,
    /** Of a film, a book or a game. */
    FICTION
}
