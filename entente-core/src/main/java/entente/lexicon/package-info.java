/** Immutable look-up tables, loaded from versioned data files. */
@NullMarked
package entente.lexicon;

import org.jspecify.annotations.NullMarked;
