package entente.train.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each head has got wrong in a batch. */
final class Losses {

    /** The tags are learned soon and matter less than the tree that stands beside them. */
    private static final float TAG_WEIGHT = .5f;

    /** Pairs are few in some batches; fewer than this many predicates and arguments count as this many. */
    private static final int LEAST_PAIRS = 40;

    private final Map<String, NDArray> parts = new LinkedHashMap<>();
    private final NDArray total;

    Losses(NDManager manager, Network network, Batch batch) {
        NDArray rows = network.rows(batch);
        parts.put("upos", batch.gold(Task.UPOS).loss(network.tags(rows, "upos")).mul(TAG_WEIGHT));
        parts.put("xpos", batch.gold(Task.XPOS).loss(network.tags(rows, "xpos")).mul(TAG_WEIGHT));
        parts.put("names", batch.gold(Task.NAME).loss(network.tags(rows, "ner")));
        parts.put("heads", batch.gold(Task.HEAD).loss(network.arcs(rows, batch)));
        parts.put("relations", batch.gold(Task.RELATION).loss(network.relations(rows, batch.headRows())));
        parts.put("predicates", batch.gold(Task.PREDICATE).loss(network.tags(rows, "prd")));
        if (!batch.pairs().isEmpty()) {
            parts.put("roles", roles(manager, network, rows, batch.pairs()));
        }
        total = parts.values().stream().reduce(NDArray::add).orElseThrow();
    }

    private static NDArray roles(NDManager manager, Network network, NDArray rows, Batch.Pairs pairs) {
        NDArray scores = network.roles(rows, pairs, manager);
        return new Gold(manager, pairs.roles(), pairs.counts()).loss(scores, Math.max(LEAST_PAIRS, pairs.weight()));
    }

    NDArray total() {
        return total;
    }

    Map<String, Float> values() {
        Map<String, Float> values = new LinkedHashMap<>();
        parts.forEach((name, loss) -> values.put(name, loss.getFloat()));
        return values;
    }
}
