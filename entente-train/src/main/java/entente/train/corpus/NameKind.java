package entente.train.corpus;

/** What a name names. */
public enum NameKind {
    PER,
    ORG,
    /** A political party or movement. */
    PARTY,
    LOC,
    /** A building or another work of man with a place. */
    FAC,
    /** A nationality, people or religion. */
    NORP
}
