/** Document to claims: one class for each kind. */
@NullMarked
package entente.claim;

import org.jspecify.annotations.NullMarked;
