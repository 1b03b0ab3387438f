package entente.intake;

import org.jspecify.annotations.Nullable;

/**
 * Bytes made text: no byte order mark, line ends as {@code \n}, control characters as spaces.
 *
 * @param doubt one line on what had to be guessed; null when nothing was
 */
record Decoded(String text, @Nullable String doubt) {}
