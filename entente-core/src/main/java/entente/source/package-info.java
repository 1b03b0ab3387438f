/** Who says so: the chain of a piece of evidence. */
@NullMarked
package entente.source;

import org.jspecify.annotations.NullMarked;
