/** Coreference: gold chains of a treebank, what the links of a document make of them, and how well. */
@NullMarked
package entente.gold.links;

import org.jspecify.annotations.NullMarked;
