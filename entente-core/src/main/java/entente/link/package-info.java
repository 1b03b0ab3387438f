/** Which phrases of a document mean the same. */
@NullMarked
package entente.link;

import org.jspecify.annotations.NullMarked;
