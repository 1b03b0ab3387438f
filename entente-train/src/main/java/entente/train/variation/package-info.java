/** Varied copies of training sentences, for what news does and treebanks lack: capitals, headlines, inversions, armed groups. */
@NullMarked
package entente.train.variation;

import org.jspecify.annotations.NullMarked;
