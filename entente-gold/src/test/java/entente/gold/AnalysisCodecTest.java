package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;

import entente.link.WordVectors;
import entente.model.Argument;
import entente.model.Name;
import entente.model.Predicate;
import entente.model.Token;
import entente.model.Upos;
import entente.text.Analysis;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalysisCodecTest {

    @Test
    void keepsAnAnalysisWithAndWithoutVectors() throws IOException {
        for (WordVectors vectors : List.of(WordVectors.none(), WordVectors.of(3, new float[] {0, 0, 0, .5f, -2, 0}))) {
            Analysis analysis = new Analysis(
                    List.of(Upos.VERB, Upos.PROPN),
                    List.of("VB", "NNP"),
                    List.of(Token.ROOT, 0),
                    List.of("root", "obj"),
                    List.of(new Name(Name.Kind.PERSON, 1, 2)),
                    List.of(new Predicate(0, .75f, List.of(new Argument(1, "ARG1", .5f)))),
                    vectors);

            assertThat(AnalysisCodec.analysis(AnalysisCodec.bytes(analysis))).isEqualTo(analysis);
        }
    }
}
