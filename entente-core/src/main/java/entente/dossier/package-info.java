/** Story to dossier: lines up claims, counts origins, keeps disputes. */
@NullMarked
package entente.dossier;

import org.jspecify.annotations.NullMarked;
