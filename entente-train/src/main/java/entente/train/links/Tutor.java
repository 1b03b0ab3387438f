package entente.train.links;

import entente.lexicon.Lexicon;
import entente.link.Passage;
import entente.link.Question;
import entente.link.Weights;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds up the gradients of the questions of a document: of the probability that a phrase's antecedent is one of its
 * gold chain, or none where none is. The phrases before are linked as the weights would have it, so that these learn to
 * live with their own mistakes; at first, as long as they know nothing, as the gold has it.
 */
final class Tutor {
    private final Weights weights;
    private final Weights gradients;
    private final Costs costs;
    private final Dropout dropout;
    private final VectorScale scale;
    private final Lexicon lexicon;
    private final List<Known> known = new ArrayList<>();

    Tutor(Weights weights, Weights gradients, Costs costs, Dropout dropout, VectorScale scale, Lexicon lexicon) {
        this.weights = weights;
        this.gradients = gradients;
        this.costs = costs;
        this.dropout = dropout;
        this.scale = scale;
        this.lexicon = lexicon;
    }

    /** Adds the gradients of a document; the loss of its questions, added up. */
    double learn(Lesson lesson, boolean followsGold) {
        known.clear();
        Passage passage = Passage.of(lesson.text().document(), lexicon);
        double loss = 0;
        while (passage.next() < passage.size()) {
            Question question = passage.question();
            float[] vector = dropout.vector(scale.scaled(lesson.vectors().get(question.index())));
            int[] rows = question.phraseRows();
            float[] kept = dropout.factors(weights.width());
            List<Option> options = options(question, lesson, phraseSums(rows, vector), kept);
            loss += Slopes.set(options);
            push(question, options, kept, rows, vector);
            known.add(new Known(rows, vector, antecedentSums(rows, vector), new float[weights.width()]));
            answer(passage, question, options, followsGold);
        }
        for (Known phrase : known) {
            Sums.scatter(phrase.gradient(), phrase.rows(), gradients.antecedents());
            Sums.scatter(phrase.gradient(), phrase.vector(), gradients.antecedentVectors());
        }
        return loss;
    }

    private float[] phraseSums(int[] rows, float[] vector) {
        float[] sums = new float[weights.width()];
        Sums.gather(weights.phrases(), rows, sums);
        Sums.gather(weights.phraseVectors(), vector, sums);
        return sums;
    }

    private float[] antecedentSums(int[] rows, float[] vector) {
        float[] sums = new float[weights.width()];
        Sums.gather(weights.antecedents(), rows, sums);
        Sums.gather(weights.antecedentVectors(), vector, sums);
        return sums;
    }

    /** The candidates in their order, and last none. */
    private List<Option> options(Question question, Lesson lesson, float[] phrase, float[] kept) {
        List<Option> options = new ArrayList<>();
        boolean hasRight = false;
        for (int at = 0; at < question.size(); at++) {
            hasRight |= lesson.areSame(question.index(), question.candidate(at));
        }
        for (int at = 0; at < question.size(); at++) {
            int[] rows = question.pairRows(at);
            float[] sums = weights.start().clone();
            Sums.add(phrase, sums);
            Sums.add(known.get(question.candidate(at)).sums(), sums);
            Sums.gather(weights.pairs(), rows, sums);
            boolean isRight = lesson.areSame(question.index(), question.candidate(at));
            float cost = isRight ? 0 : hasRight ? costs.wrong() : costs.linked();
            options.add(new Option(rows, sums, Sums.positive(sums, weights.out(), kept), cost, isRight));
        }
        float[] sums = weights.startAlone().clone();
        Sums.add(phrase, sums);
        float score = Sums.positive(sums, weights.outAlone(), kept) + weights.outAlone()[weights.width()];
        options.add(new Option(new int[0], sums, score, hasRight ? costs.alone() : 0, !hasRight));
        return options;
    }

    /** Hands the slopes of the options down to the weights. */
    private void push(Question question, List<Option> options, float[] kept, int[] rows, float[] vector) {
        float[] phrase = new float[weights.width()];
        for (int at = 0; at < question.size(); at++) {
            Option option = options.get(at);
            float[] gradient = push(option, kept, weights.out(), gradients.out(), gradients.start());
            Sums.scatter(gradient, option.rows(), gradients.pairs());
            Sums.add(gradient, known.get(question.candidate(at)).gradient());
            Sums.add(gradient, phrase);
        }
        Option alone = options.getLast();
        Sums.add(push(alone, kept, weights.outAlone(), gradients.outAlone(), gradients.startAlone()), phrase);
        gradients.outAlone()[weights.width()] += (float) alone.slope();
        Sums.scatter(phrase, rows, gradients.phrases());
        Sums.scatter(phrase, vector, gradients.phraseVectors());
    }

    /** The gradient of an option's sums. */
    private static float[] push(Option option, float[] kept, float[] out, float[] outGradient, float[] startGradient) {
        float[] gradient = new float[kept.length];
        float slope = (float) option.slope();
        for (int at = 0; at < gradient.length; at++) {
            if (option.sums()[at] > 0) {
                outGradient[at] += slope * option.sums()[at] * kept[at];
                gradient[at] = slope * out[at] * kept[at];
                startGradient[at] += gradient[at];
            }
        }
        return gradient;
    }

    private static void answer(Passage passage, Question question, List<Option> options, boolean followsGold) {
        int none = options.size() - 1;
        int choice = none;
        for (int at = 0; at < none; at++) {
            boolean isBetter = followsGold
                    ? choice == none && options.get(at).isRight()
                    : options.get(at).score() > options.get(choice).score();
            choice = isBetter ? at : choice;
        }
        if (choice == none) {
            passage.leave();
        } else {
            passage.link(question.candidate(choice));
        }
    }
}
