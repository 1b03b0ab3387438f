package entente.train.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import entente.gold.links.GoldTexts;
import entente.lexicon.Lexicon;
import entente.link.Weights;
import entente.link.WordVectors;
import entente.model.Article;
import entente.model.Block;
import entente.model.Document;
import entente.model.Imprint;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import entente.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinkTrainingTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Costs COSTS = new Costs(1, .5f, 1);
    private static final Lesson LESSON = lesson(List.of("Roe", "he", "rain", "she", "Ann"), 0, 0, 1, 2, 2);

    @Test
    void findsTheSlopesOfTheLoss() {
        Weights weights = random(3, 2);
        Weights gradients = Weights.empty(3, 2);
        double before = loss(weights, gradients);
        float[][] tables = weights.tables();
        int seen = 0;
        for (int table = 0; table < tables.length; table++) {
            for (int at = 0; at < tables[table].length; at++) {
                float slope = gradients.tables()[table][at];
                if (slope != 0) {
                    tables[table][at] += .001f;
                    double after = loss(weights, Weights.empty(3, 2));
                    tables[table][at] -= .001f;
                    assertThat((after - before) / .001)
                            .as("table %d, %d", table, at)
                            .isCloseTo(slope, offset(.05));
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    @Test
    void learnsWhatItIsShown() {
        List<Double> losses = new ArrayList<>();
        train(7, losses);

        assertThat(losses.getLast()).isLessThan(losses.getFirst() / 4);
    }

    @Test
    void bringsTheNumbersOfVectorsToOneSizeAndTheWeightsBack() {
        VectorScale scale = VectorScale.of(List.of(LESSON));
        float[] table = {8, 8, 8, 8};
        scale.applyTo(table);

        assertThat(scale.scaled(new float[] {(float) Math.sqrt(11), 1}))
                .containsExactly(new float[] {.125f, .125f}, offset(1e-6f));
        assertThat(table[2]).isEqualTo(1, offset(1e-6f));
        assertThat(table[0]).isEqualTo(table[1]).isLessThan(1);
    }

    @Test
    void givesTheSameWeightsForTheSameSeed() {
        assertThat(train(7, new ArrayList<>()).tables())
                .isDeepEqualTo(train(7, new ArrayList<>()).tables());
        assertThat(train(7, new ArrayList<>()).pairs())
                .isNotEqualTo(train(8, new ArrayList<>()).pairs());
    }

    private static Weights train(long seed, List<Double> losses) {
        Settings settings = new Settings(8, 30, 5, .02, 0, 0, 0, COSTS, seed);
        return new LinkTraining(settings, LEXICON).train(List.of(LESSON), (epoch, loss) -> losses.add(loss));
    }

    private static double loss(Weights weights, Weights gradients) {
        Dropout none = new Dropout(0, 0, new Random(1));
        return new Tutor(weights, gradients, COSTS, none, new VectorScale(new float[] {1, 1}), LEXICON)
                .learn(LESSON, true);
    }

    private static Weights random(int width, int vectorWidth) {
        Random random = new Random(5);
        Weights weights = Weights.empty(width, vectorWidth);
        for (float[] table : weights.tables()) {
            for (int at = 0; at < table.length; at++) {
                table[at] = (float) random.nextGaussian();
            }
        }
        return weights;
    }

    /** Sentences of a subject and a verb; the chain of each subject. */
    private static Lesson lesson(List<String> subjects, int... chains) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        List<WordVectors> vectors = new ArrayList<>();
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, 1000));
        for (String subject : subjects) {
            int start = text.length();
            text.append(subject).append(" came. ");
            Span first = new Span(start, start + subject.length());
            Span second = new Span(first.end() + 1, first.end() + 5);
            Upos upos = subject.endsWith("he") ? Upos.PRON : Upos.PROPN;
            List<Token> tokens = List.of(
                    new Token(0, first, subject, subject, upos, upos == Upos.PRON ? "PRP" : "NNP", 1, "nsubj"),
                    new Token(1, second, "came", "come", Upos.VERB, "VBD", Token.ROOT, "root"));
            sentences.add(new Sentence(sentences.size(), block, first.hull(second), tokens, List.of(), List.of()));
            vectors.add(WordVectors.of(2, new float[] {sentences.size(), 1, 0, 0}));
        }
        Imprint imprint = new Imprint("t", "t", null, null, null, null, When.unknown(), "en", List.of());
        Document document = new Document(new Article(imprint, text.toString(), List.of()), List.of(block), sentences);
        List<float[]> ofHeads = new ArrayList<>();
        for (int at = 0; at < subjects.size(); at++) {
            ofHeads.add(new float[] {at + 1, 1});
        }
        return new Lesson(new GoldTexts.Read(document, vectors), ofHeads, chains);
    }
}
