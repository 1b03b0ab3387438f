package entente.link;

/** What a phrase tells of the sex of whom it means, or that it means a thing. */
enum Gender {
    MALE,
    FEMALE,
    /** Somebody, of either sex. */
    PERSON,
    THING,
    /** A thing as far as the tables know: no noun for people. */
    LIKELY_THING,
    UNKNOWN;

    static final int COUNT = values().length;

    /** As the tables write it: {@code m}, {@code f}, {@code person}, {@code thing}, or empty. */
    static Gender of(String written) {
        return switch (written) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            case "person" -> PERSON;
            case "thing" -> THING;
            default -> UNKNOWN;
        };
    }

    /** What both tell together; what was told first stays where they disagree. */
    Gender and(Gender other) {
        boolean isNews = this == PERSON ? other == MALE || other == FEMALE : isVague() && other != UNKNOWN;
        return isNews ? other : this;
    }

    boolean agrees(Gender other) {
        return this == UNKNOWN
                || other == UNKNOWN
                || this == other
                || (isThing() && other.isThing())
                || (this == PERSON && !other.isThing())
                || (other == PERSON && !isThing());
    }

    private boolean isThing() {
        return this == THING || this == LIKELY_THING;
    }

    private boolean isVague() {
        return this == UNKNOWN || this == LIKELY_THING;
    }
}
