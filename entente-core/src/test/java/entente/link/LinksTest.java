package entente.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import entente.lexicon.Lexicon;
import entente.model.Document;
import entente.model.Link;
import entente.model.Phrase;
import entente.model.Trees;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Document DOCUMENT =
            Trees.document("Roe/PROPN/2/nsubj met/VERB/0/root Poe/PROPN/2/obj", "He/PRON/2/nsubj wept/VERB/0/root");
    private static final List<WordVectors> NO_VECTORS = List.of(WordVectors.none(), WordVectors.none());

    @Test
    void linksNothingWhereNoCandidateBeatsNone() {
        assertThat(Links.in(DOCUMENT, NO_VECTORS, new Ranker(Weights.empty(2, 0)), LEXICON))
                .isEmpty();
    }

    @Test
    void linksToTheNearestOfCandidatesThatAreAsGood() {
        Weights weights = Weights.empty(2, 0);
        weights.outAlone()[2] = -1;

        assertThat(Links.in(DOCUMENT, NO_VECTORS, new Ranker(weights), LEXICON))
                .extracting(Link::phrase, Link::antecedent)
                .containsExactly(
                        tuple(new Phrase(0, 2, 2, 3), new Phrase(0, 0, 0, 1)),
                        tuple(new Phrase(1, 0, 0, 1), new Phrase(0, 2, 2, 3)));
    }

    @Test
    void sharesTheProbabilityAmongCandidatesAndNone() {
        Weights weights = Weights.empty(2, 0);
        weights.outAlone()[2] = (float) -Math.log(2);

        assertThat(Links.in(DOCUMENT, NO_VECTORS, new Ranker(weights), LEXICON)
                        .getLast()
                        .score())
                .isCloseTo(.4f, offset(1e-5f));
    }

    @Test
    void weighsTheVectorsOfHeads() {
        Weights weights = Weights.empty(1, 1);
        weights.antecedentVectors()[0] = 1;
        weights.out()[0] = 1;
        List<WordVectors> vectors =
                List.of(WordVectors.of(1, new float[] {3, 0, 2}), WordVectors.of(1, new float[] {0, 0}));

        assertThat(Links.in(DOCUMENT, vectors, new Ranker(weights), LEXICON)
                        .getLast()
                        .antecedent())
                .isEqualTo(new Phrase(0, 0, 0, 1));
    }

    @Test
    void refusesVectorsOfAnotherWidth() {
        assertThatThrownBy(() -> Links.in(DOCUMENT, NO_VECTORS, new Ranker(Weights.empty(1, 4)), LEXICON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vectors of 4");
    }

    @Test
    void keepsWeightsOverWritingAndReading() throws IOException {
        Weights weights = Weights.empty(3, 2);
        weights.pairs()[7] = 1.5f;
        weights.outAlone()[3] = -2;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights.write(bytes);

        Weights read = Weights.read(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(read.tables()).isDeepEqualTo(weights.tables());
        assertThat(read.vectorWidth()).isEqualTo(2);
    }

    @Test
    void refusesWhatAreNoWeightsOrWeightsForOtherClues() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Weights.empty(3, 0).write(bytes);
        byte[] other = bytes.toByteArray();
        other[15]++;

        assertThatThrownBy(() -> Weights.read(new ByteArrayInputStream(new byte[20])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no weights");
        assertThatThrownBy(() -> Weights.read(new ByteArrayInputStream(other)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("train them anew");
    }
}
