/** The facade: articles to readings, readings to dossiers. */
@NullMarked
package entente;

import org.jspecify.annotations.NullMarked;
