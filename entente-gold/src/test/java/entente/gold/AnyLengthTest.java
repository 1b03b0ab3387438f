package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Name;
import entente.model.Predicate;
import entente.model.Token;
import entente.text.Analysis;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnyLengthTest {
    private static final List<String> FIVE = List.of("troops", "left", "Mosul", "for", "Erbil");

    @Test
    void givesShortSentencesToTheParserAsTheyAre() {
        FlatParser parser = new FlatParser(5);

        assertThat(new AnyLength(parser).analysis(FIVE))
                .isEqualTo(parser.analyse(List.of(FIVE)).getFirst());
    }

    @Test
    void hangsTheOtherPartsOfALongSentenceFromTheFirst() {
        Analysis analysis = new AnyLength(new FlatParser(2)).analysis(FIVE);

        assertThat(analysis.heads()).containsExactly(Token.ROOT, 0, 0, 2, 0);
        assertThat(analysis.relations()).containsExactly("root", "dep", "parataxis", "dep", "parataxis");
    }

    @Test
    void countsNamesAndRolesFromTheSentencesStart() {
        Analysis analysis = new AnyLength(new FlatParser(2)).analysis(FIVE);

        assertThat(analysis.names()).containsExactly(new Name(Name.Kind.PLACE, 2, 3), new Name(Name.Kind.PLACE, 4, 5));
        assertThat(analysis.predicates()).extracting(Predicate::token).containsExactly(0, 2, 4);
        assertThat(analysis.predicates()).extracting(p -> p.argument("ARG1")).containsExactly(1, 3, 4);
    }

    @Test
    void takesAnEmptySentence() {
        assertThat(new AnyLength(new FlatParser(2)).analysis(List.of()).heads()).isEmpty();
    }
}
