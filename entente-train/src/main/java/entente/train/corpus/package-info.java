/** What the reader learns from: sentences of treebanks, role banks and name corpora, in one form. */
@NullMarked
package entente.train.corpus;

import org.jspecify.annotations.NullMarked;
