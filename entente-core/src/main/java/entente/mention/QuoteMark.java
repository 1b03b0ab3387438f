package entente.mention;

/**
 * A quotation mark.
 *
 * @param start its first character
 * @param end after its last character: {@code ``} has two
 * @param sure whether a single closing mark can be told from the apostrophe of a plural ("workers’")
 */
record QuoteMark(int start, int end, Shape shape, Role role, boolean sure) {

    /** Single or double; curly, straight and angled ones are the same. */
    enum Shape {
        SINGLE,
        DOUBLE
    }

    /** What its neighbours let it do. */
    enum Role {
        OPENS,
        CLOSES,
        EITHER
    }

    boolean isDouble() {
        return shape == Shape.DOUBLE;
    }

    boolean opens() {
        return role == Role.OPENS;
    }

    boolean closes() {
        return role == Role.CLOSES;
    }
}
