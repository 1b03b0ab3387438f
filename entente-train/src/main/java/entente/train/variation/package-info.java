/** Varied copies of training sentences, for what news has and treebanks lack: headlines, inversions, armed groups. */
@NullMarked
package entente.train.variation;

import org.jspecify.annotations.NullMarked;
