package entente.reader;

/** Trees over the words of a sentence, as heads by node: node 0 is the root above the sentence, node i word i - 1. */
final class Trees {
    private Trees() {}

    /**
     * The tree with the highest sum of arc scores among those where exactly one word hangs from the root.
     *
     * @param arcs row: dependent, column: head, both by node
     * @return the head of each node; that of node 0 is -1
     */
    static int[] best(Rows arcs) {
        int[] heads = greedy(arcs);
        return isTree(heads) ? heads : new Arborescence(oneRootFirst(arcs)).heads();
    }

    private static int[] greedy(Rows arcs) {
        int[] heads = new int[arcs.count()];
        heads[0] = -1;
        for (int dependent = 1; dependent < heads.length; dependent++) {
            int best = 0;
            for (int head = 1; head < heads.length; head++) {
                if (head != dependent && arcs.at(dependent, head) > arcs.at(dependent, best)) {
                    best = head;
                }
            }
            heads[dependent] = best;
        }
        return heads;
    }

    /** Whether one word hangs from the root and every word comes to it. */
    static boolean isTree(int[] heads) {
        int roots = 0;
        int[] visitedFrom = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            roots += heads[start] == 0 ? 1 : 0;
            int node = start;
            while (node > 0 && visitedFrom[node] == 0) {
                visitedFrom[node] = start;
                node = heads[node];
            }
            if (node > 0 && visitedFrom[node] == start) {
                return false;
            }
        }
        return roots == 1;
    }

    /**
     * Lowers every arc from the root by more than all others together can differ: the best tree then has as few of
     * them as can be, which is one (Stanojevic and Cohen 2021 show why to force it rather than to try each).
     */
    private static double[][] oneRootFirst(Rows arcs) {
        int nodes = arcs.count();
        double fine = 1 + nodes * arcs.spread();
        double[][] weights = new double[nodes][nodes];
        for (int dependent = 1; dependent < nodes; dependent++) {
            for (int head = 0; head < nodes; head++) {
                weights[dependent][head] = arcs.at(dependent, head) - (head == 0 ? fine : 0);
            }
        }
        return weights;
    }
}
