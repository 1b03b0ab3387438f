/** What the MUC-4 templates ask for, from the incidents of a report. */
@NullMarked
package entente.gold.muc;

import org.jspecify.annotations.NullMarked;
