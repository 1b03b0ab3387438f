/** Dossiers to JSON, HTML and other layouts. */
@NullMarked
package entente.formats;

import org.jspecify.annotations.NullMarked;
