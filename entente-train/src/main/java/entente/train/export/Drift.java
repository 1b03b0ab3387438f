package entente.train.export;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** How much a quantised network decides otherwise than the exact one that it was made from. */
public final class Drift {
    private final Map<Decision, Integer> changed = new EnumMap<>(Decision.class);
    private final Map<Decision, Integer> all = new EnumMap<>(Decision.class);

    private Drift() {}

    /**
     * Lets both models decide on sentences.
     *
     * @param weights that both were made from
     */
    public static Drift between(byte[] exact, byte[] quantised, Tensors weights, List<Sample> sentences)
            throws OrtException {
        Drift drift = new Drift();
        try (Session one = new Session(exact);
                Session other = new Session(quantised)) {
            for (Sample sentence : sentences) {
                Decisions wanted = new Decisions(one.outputs(sentence.subwords()), weights, sentence);
                Decisions given = new Decisions(other.outputs(sentence.subwords()), weights, sentence);
                drift.add(wanted.given(wanted), given.given(wanted));
            }
        }
        return drift;
    }

    private void add(Map<Decision, int[]> wanted, Map<Decision, int[]> given) {
        for (Decision decision : Decision.values()) {
            add(decision, numbers(wanted, decision), numbers(given, decision));
        }
    }

    private static int[] numbers(Map<Decision, int[]> decisions, Decision decision) {
        return Objects.requireNonNull(decisions.get(decision), () -> "no decisions on " + decision);
    }

    private void add(Decision decision, int[] wanted, int[] given) {
        int counted = 0;
        int different = 0;
        for (int i = 0; i < wanted.length; i++) {
            counted += decision.isOfFewWords() && wanted[i] == 0 && given[i] == 0 ? 0 : 1;
            different += wanted[i] == given[i] ? 0 : 1;
        }
        all.merge(decision, counted, Integer::sum);
        changed.merge(decision, different, Integer::sum);
    }

    /** The share of other decisions, 0 to 1. */
    public double share(Decision decision) {
        int count = all.getOrDefault(decision, 0);
        return count == 0 ? 0 : (double) changed.getOrDefault(decision, 0) / count;
    }

    /** @throws IllegalStateException naming all decisions that drifted further than their limits */
    public void check() {
        List<String> over = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            if (share(decision) > decision.limit()) {
                over.add(text(decision));
            }
        }
        if (!over.isEmpty()) {
            throw new IllegalStateException("the quantised model decides too much otherwise than the exact one: "
                    + String.join(", ", over) + "; do not ship it");
        }
    }

    private String text(Decision decision) {
        return String.format(
                Locale.ROOT, "%s %.2f %% (limit %.2f %%)", decision, share(decision) * 100, decision.limit() * 100);
    }

    /** A line for each decision. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (Decision decision : Decision.values()) {
            lines.append(text(decision))
                    .append(" of ")
                    .append(all.getOrDefault(decision, 0))
                    .append("\n");
        }
        return lines.toString();
    }
}
