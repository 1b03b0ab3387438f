package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * An article in a dossier.
 *
 * @param copyOf id of the earlier article whose words it repeats; null when it stands on its own
 */
public record Source(Imprint imprint, @Nullable String copyOf) {}
