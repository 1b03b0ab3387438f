package entente.mention;

/** When, seen from the report, something happens. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    NONE
}
