package entente.reader;

import java.util.Arrays;

/**
 * The maximum spanning arborescence of a complete graph (Chu and Liu 1965, Edmonds 1967), in the dense form of Gabow,
 * Galil, Spencer and Tarjan (1986): a path is grown backwards along each node's best arc; where it bites its own tail
 * the cycle becomes one node. Takes time and memory of order nodes squared, and no recursion.
 *
 * <p>Nodes 0 to n - 1 are given, 0 the root; contracted cycles get the numbers from n on.
 */
final class Arborescence {
    private static final int NONE = -1;

    private final int nodes;
    /** For each node the gain of an arc into it from each given node. */
    private final double[][] gain;
    /** For each node the given node inside it that such an arc enters. */
    private final int[][] entry;
    /** The contracted cycle that holds a node, else NONE. */
    private final int[] parent;

    private final int[] bestTail;
    private final boolean[] rooted;
    private final boolean[] onPath;
    private final int[] path;
    private int pathLength;
    private int count;

    /**
     * @param gains row: node that the arc enters, column: node that it leaves; row 0 does not count. The rows are
     *     written over.
     */
    Arborescence(double[][] gains) {
        nodes = gains.length;
        int most = 2 * nodes;
        gain = Arrays.copyOf(gains, most);
        entry = new int[most][];
        parent = new int[most];
        bestTail = new int[most];
        rooted = new boolean[most];
        onPath = new boolean[most];
        path = new int[most];
        Arrays.fill(parent, NONE);
        for (int node = 0; node < nodes; node++) {
            entry[node] = new int[nodes];
            Arrays.fill(entry[node], node);
            gain[node][node] = Double.NEGATIVE_INFINITY;
        }
        count = nodes;
        rooted[0] = true;
        bestTail[0] = NONE;
    }

    /** The head of each given node; that of the root is -1. */
    int[] heads() {
        for (int node = 1; node < nodes; node++) {
            if (!rooted[outermost(node)]) {
                grow(outermost(node));
            }
        }
        return expanded();
    }

    private void grow(int start) {
        pathLength = 0;
        push(start);
        while (true) {
            int last = path[pathLength - 1];
            bestTail[last] = bestTail(last);
            int before = outermost(bestTail[last]);
            if (rooted[before]) {
                break;
            }
            push(onPath[before] ? contracted(before) : before);
        }
        while (pathLength > 0) {
            int node = path[--pathLength];
            onPath[node] = false;
            rooted[node] = true;
        }
    }

    private void push(int node) {
        path[pathLength++] = node;
        onPath[node] = true;
    }

    private int bestTail(int node) {
        double[] gains = gain[node];
        int best = 0;
        for (int tail = 1; tail < nodes; tail++) {
            if (gains[tail] > gains[best]) {
                best = tail;
            }
        }
        return best;
    }

    /** Takes the cycle from the end of the path, back to {@code first}, and makes it one node. */
    private int contracted(int first) {
        int cycle = count++;
        gain[cycle] = new double[nodes];
        entry[cycle] = new int[nodes];
        Arrays.fill(gain[cycle], Double.NEGATIVE_INFINITY);
        int member;
        do {
            member = path[--pathLength];
            onPath[member] = false;
            parent[member] = cycle;
            join(member, cycle);
        } while (member != first);
        for (int node = 0; node < nodes; node++) {
            if (outermost(node) == cycle) {
                gain[cycle][node] = Double.NEGATIVE_INFINITY;
            }
        }
        return cycle;
    }

    /** Entering the cycle at a member gains what that arc brings more than the member's arc in the cycle. */
    private void join(int member, int cycle) {
        double lost = gain[member][bestTail[member]];
        for (int tail = 0; tail < nodes; tail++) {
            double gained = gain[member][tail] - lost;
            if (gained > gain[cycle][tail]) {
                gain[cycle][tail] = gained;
                entry[cycle][tail] = entry[member][tail];
            }
        }
    }

    private int outermost(int node) {
        int at = node;
        while (parent[at] != NONE) {
            at = parent[at];
        }
        return at;
    }

    /**
     * Undoes the contractions from the last to the first: the arc that enters a cycle replaces the arc of the member
     * that it enters.
     */
    private int[] expanded() {
        for (int cycle = count - 1; cycle >= nodes; cycle--) {
            int tail = bestTail[cycle];
            int member = entry[cycle][tail];
            while (parent[member] != cycle) {
                member = parent[member];
            }
            bestTail[member] = tail;
        }
        return Arrays.copyOf(bestTail, nodes);
    }
}
