package entente.claim;

import entente.lexicon.VerbCode;
import java.util.List;
import java.util.Set;

/**
 * A pattern of a verb dictionary that fits the words around a verb.
 *
 * @param length how many words it found: the longest of several fits counts
 * @param source heads of whom it names as the source; none where it does not say
 * @param target heads of whom it names as the target; none where it does not say
 * @param compounds words that are one for the dictionary, of which none names anybody: "Swiss francs"
 * @param isMutual whether those before the verb do it to each other
 */
record PatternFit(
        int length,
        VerbCode code,
        List<Integer> source,
        List<Integer> target,
        Set<Integer> compounds,
        boolean isMutual) {
    PatternFit {
        source = List.copyOf(source);
        target = List.copyOf(target);
        compounds = Set.copyOf(compounds);
    }

    /** Of a verb that no pattern fits. */
    static PatternFit plain(VerbCode code) {
        return new PatternFit(0, code, List.of(), List.of(), Set.of(), false);
    }
}
