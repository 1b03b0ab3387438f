package entente.claim;

import entente.lexicon.FigureUnits;

/**
 * A number with its unit.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param head the word by which it hangs in the tree
 */
record Amount(int first, int end, int head, double value, String unit, FigureUnits.Kind kind) {}
