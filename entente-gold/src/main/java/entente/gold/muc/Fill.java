package entente.gold.muc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One filler of a slot.
 *
 * @param ref the filler of another slot that this one is about; null when it is about none
 */
record Fill(String text, @Nullable String ref) {
    static Fill of(String text) {
        return new Fill(text, null);
    }

    static List<Fill> only(String text) {
        return List.of(of(text));
    }
}
