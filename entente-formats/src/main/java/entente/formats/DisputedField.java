package entente.formats;

import entente.model.Dispute;
import entente.model.Toll;

/** What a dispute is about: {@code tolls.killed.police} in words, and as the id of the toll. */
final class DisputedField {
    private static final String TOLLS = "tolls.";

    private DisputedField() {}

    /** In words: "killed (police)", "perpetrators". */
    static String name(Dispute dispute) {
        String field = dispute.field();
        if (!field.startsWith(TOLLS)) {
            return field;
        }
        String group = group(field);
        return group.equals(Toll.ALL) ? state(field) : state(field) + " (" + group + ")";
    }

    /** The id that {@code explain} takes: of the toll, or of the incident or event. */
    static String id(Dispute dispute) {
        String field = dispute.field();
        return field.startsWith(TOLLS)
                ? dispute.subject() + "/" + state(field) + "/" + group(field)
                : dispute.subject();
    }

    private static String state(String field) {
        int end = field.indexOf('.', TOLLS.length());
        return field.substring(TOLLS.length(), end < 0 ? field.length() : end);
    }

    private static String group(String field) {
        int end = field.indexOf('.', TOLLS.length());
        return end < 0 ? Toll.ALL : field.substring(end + 1);
    }
}
