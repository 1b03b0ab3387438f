/** The bench and the accuracy gate. */
@NullMarked
package entente.gold;

import org.jspecify.annotations.NullMarked;
