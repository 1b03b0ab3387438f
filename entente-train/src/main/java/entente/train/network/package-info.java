/** The network while it learns: encoder, heads, losses, optimiser. */
@NullMarked
package entente.train.network;

import org.jspecify.annotations.NullMarked;
