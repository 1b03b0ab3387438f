package entente.reader;

import entente.model.Argument;
import entente.model.Predicate;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Predicates and their arguments from their scores. */
final class Roles {
    /** The role number of words that are no argument. */
    private static final int NO_ROLE = 0;

    /**
     * How much must speak for a word's being an argument at all, before its role is asked for; three of four pairs are
     * below. Of the 11,092 arguments found in GUM's development documents the least had -4.4.
     */
    private static final float LEAST_EXISTENCE = -6;

    /**
     * How sure the network must be of a role. An answer raises F1 when it is right more often than half of the F1 that one
     * has (Lipton, Elkan and Naryanaswamy 2014): 42 % here. The network is surer than it is right, as networks are (Guo et
     * al. 2017): of the roles to which it gives .42 to .6, 37 % are right on EWT test; between .5 and .7 F1 hardly moves.
     */
    private static final float LEAST_PROBABILITY = .6f;

    private final List<Upos> upos;
    private final List<String> labels;
    private final boolean[] numbered;
    private final PairScorer scorer;
    private final RolePaths paths;
    private final FrameLeaning leaning;
    private final float threshold;

    /** @param threshold probability above which a word is a predicate */
    Roles(Labels labels, PairScorer scorer, RolePaths paths, FrameCounts counts, float threshold) {
        this.upos = labels.upos();
        this.labels = labels.roles();
        this.numbered = labels.numbered();
        this.scorer = scorer;
        this.paths = paths;
        this.leaning = new FrameLeaning(counts, labels.roles().size());
        this.threshold = threshold;
    }

    /** The predicates of a sentence in their order: the words that are more likely one than the threshold says. */
    List<Predicate> in(Scores scores, TreePaths tree) {
        return of(scores, tree, word -> probability(scores.predicates(), word + 1) > threshold);
    }

    /** The predicates of a sentence in their order, where it is known which words they are. */
    List<Predicate> of(Scores scores, TreePaths tree, IntPredicate isPredicate) {
        PairScorer.Sheet sheet = scorer.sheet();
        List<Predicate> predicates = new ArrayList<>();
        for (int word = 0; word < scores.words(); word++) {
            if (isPredicate.test(word)) {
                float probability = probability(scores.predicates(), word + 1);
                predicates.add(new Predicate(
                        word, probability, arguments(scores, tree, word, leaning(scores, tree, word), sheet)));
            }
        }
        return predicates;
    }

    private static float probability(Rows predicates, int row) {
        return (float) (1 / (1 + Math.exp(predicates.at(row, 0) - predicates.at(row, 1))));
    }

    private FrameLeaning.Of leaning(Scores scores, TreePaths tree, int predicate) {
        return leaning.of(tree.word(predicate), upos.get(scores.upos().best(predicate + 1)));
    }

    private List<Argument> arguments(
            Scores scores, TreePaths tree, int predicate, FrameLeaning.Of leaning, PairScorer.Sheet sheet) {
        int words = scores.words();
        int[] roles = new int[words];
        float[] certainty = new float[words];
        for (int word = 0; word < words; word++) {
            float existence = scores.argumentOf().dot(predicate + 1, scores.argument(), word + 1);
            if (existence > LEAST_EXISTENCE) {
                int way = paths.row(tree, predicate, word);
                float[] sums = sums(scores, predicate, word, way, sheet);
                addToRoles(existence, sums);
                leaning.addTo(sums, way);
                int best = best(sums);
                float probability = softmax(sums, best);
                if (probability > LEAST_PROBABILITY) {
                    roles[word] = best;
                    certainty[word] = probability;
                }
            }
        }
        keepOneOfEachNumber(roles, certainty);
        return listed(roles, certainty);
    }

    private float[] sums(Scores scores, int predicate, int word, int path, PairScorer.Sheet sheet) {
        return sheet.scores(
                scores.rolePredicates(), predicate + 1, scores.roleArguments(), word + 1, paths.vectors(), path);
    }

    private void addToRoles(float existence, float[] sums) {
        for (int role = NO_ROLE + 1; role < labels.size(); role++) {
            sums[role] += existence;
        }
    }

    private int best(float[] sums) {
        int best = NO_ROLE + 1;
        for (int role = best + 1; role < labels.size(); role++) {
            best = sums[role] > sums[best] ? role : best;
        }
        return best;
    }

    private float softmax(float[] sums, int chosen) {
        double total = 0;
        for (int role = 0; role < labels.size(); role++) {
            total += Math.exp(sums[role] - sums[chosen]);
        }
        return (float) (1 / total);
    }

    /** A predicate has one word for each of ARG0 to ARG4: the most certain, the first of equals. */
    private void keepOneOfEachNumber(int[] roles, float[] certainty) {
        int[] holder = new int[labels.size()];
        Arrays.fill(holder, -1);
        for (int word = 0; word < roles.length; word++) {
            int role = roles[word];
            if (numbered[role]) {
                int other = holder[role];
                boolean wins = other < 0 || certainty[word] > certainty[other];
                int loser = wins ? other : word;
                holder[role] = wins ? word : other;
                if (loser >= 0) {
                    roles[loser] = NO_ROLE;
                }
            }
        }
    }

    private List<Argument> listed(int[] roles, float[] certainty) {
        List<Argument> arguments = new ArrayList<>();
        for (int word = 0; word < roles.length; word++) {
            if (roles[word] != NO_ROLE) {
                arguments.add(new Argument(word, labels.get(roles[word]), certainty[word]));
            }
        }
        return arguments;
    }
}
