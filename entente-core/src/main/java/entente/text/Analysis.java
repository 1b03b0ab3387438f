package entente.text;

import entente.link.WordVectors;
import entente.model.Name;
import entente.model.Predicate;
import entente.model.Upos;
import java.util.List;

/**
 * What the language reader sees in one sentence; every list has one entry a word.
 *
 * @param xpos Penn Treebank tags
 * @param heads index of each word's head, from 0; {@link entente.model.Token#ROOT} for the root, of which there is one
 * @param relations Universal Dependencies relations
 * @param vectors what links of phrases are told by, where the reader has such; none otherwise
 */
public record Analysis(
        List<Upos> upos,
        List<String> xpos,
        List<Integer> heads,
        List<String> relations,
        List<Name> names,
        List<Predicate> predicates,
        WordVectors vectors) {
    public Analysis {
        upos = List.copyOf(upos);
        xpos = List.copyOf(xpos);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        names = List.copyOf(names);
        predicates = List.copyOf(predicates);
    }

    /** An analysis without vectors. */
    public Analysis(
            List<Upos> upos,
            List<String> xpos,
            List<Integer> heads,
            List<String> relations,
            List<Name> names,
            List<Predicate> predicates) {
        this(upos, xpos, heads, relations, names, predicates, WordVectors.none());
    }
}
