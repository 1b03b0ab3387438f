package entente.reader;

/**
 * What the encoder answers for a sentence. Row 0 of each table is the root, row {@code i + 1} word {@code i}.
 *
 * @param dependents with {@code heads}: their product scores the arcs of the tree
 * @param relationDependents with {@code relationHeads}: input of the relation scorer
 * @param predicates two columns: no predicate, predicate
 * @param argumentOf with {@code argument}: their product says how much a word is an argument of a predicate
 * @param rolePredicates with {@code roleArguments}: input of the role scorer
 */
record Scores(
        Rows upos,
        Rows xpos,
        Rows names,
        Rows dependents,
        Rows heads,
        Rows relationDependents,
        Rows relationHeads,
        Rows predicates,
        Rows argumentOf,
        Rows argument,
        Rows rolePredicates,
        Rows roleArguments) {

    /** Words of the sentence. */
    int words() {
        return upos.count() - 1;
    }
}
