package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * What a kind of incident is called in the schemes of the field; null where a scheme has nothing like it.
 *
 * @param acledEvent event type of the Armed Conflict Location and Event Data codebook: {@code Battles}
 * @param acledSubEvent its sub-event type: {@code Armed clash}
 * @param gtdAttack attack type of the Global Terrorism Database: {@code Bombing/Explosion}
 * @param muc4 incident type of the Fourth Message Understanding Conference: {@code BOMBING}
 * @param cameo code of the act: {@code 183}
 */
public record IncidentCodes(
        @Nullable String acledEvent,
        @Nullable String acledSubEvent,
        @Nullable String gtdAttack,
        @Nullable String muc4,
        @Nullable String cameo) {

    /** No scheme knows it. */
    public static final IncidentCodes NONE = new IncidentCodes(null, null, null, null, null);
}
