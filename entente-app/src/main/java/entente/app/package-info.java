/** The command line: composition, files, threads, the clock. */
@NullMarked
package entente.app;

import org.jspecify.annotations.NullMarked;
