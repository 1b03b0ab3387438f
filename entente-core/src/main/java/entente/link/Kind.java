package entente.link;

import entente.lexicon.Pronoun;

/** What a phrase refers with. The order is part of a trained ranker: add at the end, and train anew. */
@SuppressWarnings("EnumOrdinal") // pairs of kinds are counted off
enum Kind {
    I,
    WE,
    YOU,
    HE,
    SHE,
    IT,
    THEY,
    THIS,
    THESE,
    /** "Someone", "another". */
    OTHER_PRONOUN,
    PERSON_NAME,
    ORGANISATION_NAME,
    PLACE_NAME,
    OTHER_NAME,
    /** "The talks". */
    DEFINITE,
    /** "These talks". */
    DEMONSTRATIVE,
    /** "Their talks". */
    OWNED,
    /** "A talk", "some talks". */
    INDEFINITE,
    /** "Every talk", "no talks". */
    QUANTIFIED,
    /** "Three talks". */
    COUNTED,
    /** "Talks". */
    BARE_PLURAL,
    /** "Peace". */
    BARE_SINGULAR,
    /** A number alone: "1999". */
    NUMBER;

    static final int COUNT = values().length;

    static Kind of(Pronoun pronoun) {
        return switch (pronoun.kind()) {
            case I -> I;
            case WE -> WE;
            case YOU -> YOU;
            case HE -> HE;
            case SHE -> SHE;
            case IT -> IT;
            case THEY -> THEY;
            case THIS -> THIS;
            case THESE -> THESE;
        };
    }

    boolean isPronoun() {
        return ordinal() <= OTHER_PRONOUN.ordinal();
    }

    boolean isName() {
        return switch (this) {
            case PERSON_NAME, ORGANISATION_NAME, PLACE_NAME, OTHER_NAME -> true;
            case I, WE, YOU, HE, SHE, IT, THEY, THIS, THESE, OTHER_PRONOUN -> false;
            case DEFINITE, DEMONSTRATIVE, OWNED, INDEFINITE, QUANTIFIED, COUNTED -> false;
            case BARE_PLURAL, BARE_SINGULAR, NUMBER -> false;
        };
    }

    /** What decides how a phrase is linked; clues weigh differently for each. */
    Manner manner() {
        return switch (this) {
            case I, WE, YOU -> Manner.SPEAKER_OR_HEARER;
            case HE, SHE -> Manner.PERSON;
            case IT, THEY -> Manner.THING_OR_MANY;
            case THIS, THESE, OTHER_PRONOUN, DEMONSTRATIVE -> Manner.POINTING;
            case PERSON_NAME, ORGANISATION_NAME, PLACE_NAME, OTHER_NAME -> Manner.NAME;
            case DEFINITE, OWNED -> Manner.DEFINITE;
            case INDEFINITE, QUANTIFIED, COUNTED, BARE_PLURAL, BARE_SINGULAR, NUMBER -> Manner.OTHER;
        };
    }

    /** Classes of kinds. */
    enum Manner {
        SPEAKER_OR_HEARER,
        PERSON,
        THING_OR_MANY,
        POINTING,
        NAME,
        DEFINITE,
        OTHER;

        static final int COUNT = values().length;
    }
}
