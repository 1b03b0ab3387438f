package entente.train.links;

import entente.link.Weights;

/** Adam (Kingma and Ba 2015) with weight decay apart from the gradient (Loshchilov and Hutter 2019). */
final class Adam {
    private static final float MEAN_DECAY = .9f;
    private static final float SQUARE_DECAY = .99f;
    private static final float TINY = 1e-7f;

    private final float[][] weights;
    private final float[][] gradients;
    private final float[][] means;
    private final float[][] squares;
    private final float weightDecay;
    private double meanBias = 1;
    private double squareBias = 1;

    /** @param gradients are set to zero at each step */
    Adam(Weights weights, Weights gradients, float weightDecay) {
        this.weights = weights.tables();
        this.gradients = gradients.tables();
        this.means = Weights.empty(weights.width(), weights.vectorWidth()).tables();
        this.squares = Weights.empty(weights.width(), weights.vectorWidth()).tables();
        this.weightDecay = weightDecay;
    }

    /** Moves the weights against the gradients. */
    void step(double rate) {
        meanBias *= MEAN_DECAY;
        squareBias *= SQUARE_DECAY;
        for (int table = 0; table < weights.length; table++) {
            step(rate, weights[table], gradients[table], means[table], squares[table]);
        }
    }

    private void step(double rate, float[] weight, float[] gradient, float[] mean, float[] square) {
        float scale = (float) (rate / (1 - meanBias));
        float squareScale = (float) (1 / (1 - squareBias));
        float kept = (float) (1 - rate * weightDecay);
        for (int at = 0; at < weight.length; at++) {
            float slope = gradient[at];
            mean[at] = MEAN_DECAY * mean[at] + (1 - MEAN_DECAY) * slope;
            square[at] = SQUARE_DECAY * square[at] + (1 - SQUARE_DECAY) * slope * slope;
            weight[at] = kept * weight[at] - scale * mean[at] / ((float) Math.sqrt(square[at] * squareScale) + TINY);
            gradient[at] = 0;
        }
    }
}
