package entente.train.links;

import entente.lexicon.Lexicon;
import entente.link.Weights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** Trains the weights of a ranker of links. */
final class LinkTraining {
    private static final double SPREAD = .05;
    private static final double SPREAD_OUT = .3;

    private final Settings settings;
    private final Lexicon lexicon;
    private final Random random;

    LinkTraining(Settings settings, Lexicon lexicon) {
        this.settings = settings;
        this.lexicon = lexicon;
        this.random = new Random(settings.seed());
    }

    /**
     * Trains on documents.
     *
     * @param watch is told of each epoch, from 1, and the mean loss of its questions
     */
    Weights train(List<Lesson> lessons, BiConsumer<Integer, Double> watch) {
        VectorScale scale = VectorScale.of(lessons);
        Weights weights = start(scale.width());
        Weights gradients = Weights.empty(settings.width(), scale.width());
        Adam adam = new Adam(weights, gradients, settings.weightDecay());
        Dropout dropout = new Dropout(settings.ofSums(), settings.ofVectors(), random);
        Tutor tutor = new Tutor(weights, gradients, settings.costs(), dropout, scale, lexicon);
        List<Lesson> order = new ArrayList<>(lessons);
        double steps = (double) settings.epochs() * order.size();
        int step = 0;
        for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
            Collections.shuffle(order, random);
            double loss = 0;
            long questions = 0;
            for (Lesson lesson : order) {
                loss += tutor.learn(lesson, epoch <= settings.goldEpochs());
                questions += lesson.chains().length;
                adam.step(settings.rate() * (1 - step++ / steps));
            }
            watch.accept(epoch, loss / questions);
        }
        scale.applyTo(weights.phraseVectors());
        scale.applyTo(weights.antecedentVectors());
        return weights;
    }

    @SuppressWarnings("ReferenceEquality") // which of the tables it is
    private Weights start(int vectorWidth) {
        Weights weights = Weights.empty(settings.width(), vectorWidth);
        for (float[] table : weights.tables()) {
            double spread = table == weights.out() || table == weights.outAlone() ? SPREAD_OUT : SPREAD;
            for (int at = 0; at < table.length; at++) {
                table[at] = (float) (random.nextGaussian() * spread);
            }
        }
        return weights;
    }
}
