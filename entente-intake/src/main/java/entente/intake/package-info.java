/** Bytes to articles: encodings, languages, folders. */
@NullMarked
package entente.intake;

import org.jspecify.annotations.NullMarked;
