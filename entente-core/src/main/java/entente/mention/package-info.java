/** Tokens to mentions: actors, places, days, counts, quotes, pronoun links. */
@NullMarked
package entente.mention;

import org.jspecify.annotations.NullMarked;
