package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts, speaks or is acted upon.
 *
 * @param name canonical name, or the words of the report when unknown
 * @param code CAMEO actor code ({@code RUSGOV}, {@code IMGMUSISI}); null when none is known
 * @param role the words that tell the part they play ("Putin's spokesman"); null when none
 */
public record Party(
        String name, @Nullable String code, @Nullable String role) {

    public static Party named(String name) {
        return new Party(name, null, null);
    }
}
