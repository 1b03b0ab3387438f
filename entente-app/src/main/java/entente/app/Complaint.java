package entente.app;

/** Something the user can mend; the message names the input, the place and the remedy. */
final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Complaint(String message) {
        super(message);
    }
}
