package entente.formats;

import java.util.Locale;

/** The spelling of the model's choices outside of Java: {@code AT_LEAST} is {@code at-least}. */
final class Label {
    private Label() {}

    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
