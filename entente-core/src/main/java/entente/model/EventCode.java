package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * What kind of act an event is.
 *
 * @param cameo CAMEO code of two to four digits; from a user's dictionary, whatever code stands there
 * @param plover PLOVER event ({@code REQUEST}); null for acts that PLOVER does not code, and for codes that are not CAMEO's
 * @param mode PLOVER mode; null when none
 * @param quad quad class 0 neutral, 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param goldstein Goldstein score, -10 to 10
 */
public record EventCode(
        String cameo, @Nullable String plover, @Nullable String mode, int quad, double goldstein) {}
