/** Blocks, sentences, tokens: pure functions over one frozen text, and the interface of the language reader. */
@NullMarked
package entente.text;

import org.jspecify.annotations.NullMarked;
