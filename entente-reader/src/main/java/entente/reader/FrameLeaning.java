package entente.reader;

import entente.model.Upos;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * How much likelier the roles of a predicate are than those of other predicates, by what was counted of its senses: an
 * attack's owner attacks, a murder's owner is murdered. The network has met most words too seldom to know that by heart;
 * counts in which a verb and its noun meet tell it better (as Gildea and Jurafsky 2002 back off from rarer to more
 * frequent frames).
 */
final class FrameLeaning {
    /** How many observations it weighs what is expected without any. */
    private static final double EXPECTED = 2;

    /** Keeps what was never seen from being impossible. */
    private static final double LEAST = .3;

    /** How much the roles that a predicate has at all weigh beside those by the way through the tree. */
    private static final double ANYWHERE_WEIGHT = .4;

    private final FrameCounts counts;
    private final int roles;
    private final double[][][] general;

    /** @param roles how many there are; the first is to have none */
    FrameLeaning(FrameCounts counts, int roles) {
        this.counts = counts;
        this.roles = roles;
        this.general = new double[FrameCounts.ANY_SORT + 1][counts.anywhere() + 1][];
        for (int sort = 0; sort < general.length; sort++) {
            for (int way = 0; way < general[sort].length; way++) {
                general[sort][way] = general(sort, way);
            }
        }
    }

    /** What is known of a predicate. */
    Of of(String word, Upos upos) {
        return new Of(counts.senses(word.toLowerCase(Locale.ROOT)), FrameCounts.sort(upos));
    }

    /** What is known of one predicate. */
    final class Of {
        private final int[] senses;
        private final int sort;
        private final double[] anywhere;

        private Of(int[] senses, int sort) {
            this.senses = senses;
            this.sort = sort;
            this.anywhere = senses.length == 0 ? new double[0] : leaningAnywhere();
        }

        /** Adds to the score of each role of a word on a way through the tree, as a logarithm. */
        void addTo(float[] scores, int way) {
            if (senses.length > 0) {
                for (int role = 1; role < roles; role++) {
                    scores[role] += (float) (ANYWHERE_WEIGHT * anywhere[role]);
                }
                if (way != PathNumbers.OTHER) {
                    addLeaningOn(way, scores);
                }
            }
        }

        private void addLeaningOn(int way, float[] scores) {
            double[] leaning = leaning(general[sort][way], sense -> shares(sense, sort, way, general[sort][way]));
            for (int role = 0; role < roles; role++) {
                scores[role] += (float) leaning[role];
            }
        }

        /** A sense that is rare in this sort of word is taken to lean as it does in the others. */
        private double[] leaningAnywhere() {
            int way = counts.anywhere();
            double[] ofSort = general[sort][way];
            double[] ofAllSorts = general[FrameCounts.ANY_SORT][way];
            return leaning(ofSort, sense -> {
                double[] expected = shares(sense, FrameCounts.ANY_SORT, way, ofAllSorts);
                for (int role = 0; role < roles; role++) {
                    expected[role] *= ofSort[role] / ofAllSorts[role];
                }
                return shares(sense, sort, way, expected);
            });
        }

        /** The logarithm of how many times likelier each role is than in general, over the senses of the word. */
        private double[] leaning(double[] usual, IntFunction<double[]> ofSense) {
            double[] mixed = new double[roles];
            double all = 0;
            for (int i = 0; i < senses.length; i += 2) {
                double[] shares = ofSense.apply(senses[i]);
                int count = senses[i + 1];
                all += count;
                for (int role = 0; role < roles; role++) {
                    mixed[role] += count * shares[role];
                }
            }
            for (int role = 0; role < roles; role++) {
                mixed[role] = Math.log(mixed[role] / all / usual[role]);
            }
            return mixed;
        }
    }

    /** How often words on a way have each role, over all senses. */
    private double[] general(int sort, int way) {
        double[] counted = counts.of(FrameCounts.ANY_SENSE, sort, way, roles);
        double all = all(counted, way);
        for (int role = 0; role < roles; role++) {
            counted[role] = (counted[role] + LEAST) / (all + LEAST * roles);
        }
        return counted;
    }

    /** How often words on a way have each role; where the sense was seen seldom, rather what is expected. */
    private double[] shares(int sense, int sort, int way, double[] expected) {
        double[] counted = counts.of(sense, sort, way, roles);
        double all = all(counted, way);
        for (int role = 0; role < roles; role++) {
            counted[role] = (counted[role] + EXPECTED * expected[role]) / (all + EXPECTED);
        }
        return counted;
    }

    /** On a way words are counted, each once; anywhere predicates are, first all of them. */
    private double all(double[] counted, int way) {
        if (way == counts.anywhere()) {
            return counted[0];
        }
        double all = 0;
        for (double count : counted) {
            all += count;
        }
        return all;
    }
}
