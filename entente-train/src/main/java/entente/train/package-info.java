/** Trains the model of the language reader and writes it as the files that the reader loads. */
@NullMarked
package entente.train;

import org.jspecify.annotations.NullMarked;
