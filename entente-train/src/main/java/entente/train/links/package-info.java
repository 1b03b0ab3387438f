/** Trains what weighs the links between phrases that mean the same. */
@NullMarked
package entente.train.links;

import org.jspecify.annotations.NullMarked;
