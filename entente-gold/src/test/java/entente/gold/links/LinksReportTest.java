package entente.gold.links;

import static org.assertj.core.api.Assertions.assertThat;

import entente.gold.links.GoldSentence.Entity;
import entente.model.Link;
import entente.model.Phrase;
import entente.model.Upos;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinksReportTest {
    private static final Phrase ROE = new Phrase(0, 0, 0, 1);
    private static final Phrase POE = new Phrase(0, 2, 2, 3);
    private static final Phrase HE = new Phrase(1, 0, 0, 1);
    private static final Phrase MAYOR = new Phrase(1, 3, 2, 4);
    private static final GoldDocument GOLD = new GoldDocument(
            "T_news_x",
            List.of(
                    sentence(
                            List.of("Roe", "met", "Poe"),
                            List.of(Upos.PROPN, Upos.VERB, Upos.PROPN),
                            List.of("NNP", "VBD", "NNP"),
                            List.of(1, -1, 1),
                            List.of(new Entity("1", 0, 1), new Entity("2", 2, 3))),
                    sentence(
                            List.of("He", "is", "the", "mayor"),
                            List.of(Upos.PRON, Upos.AUX, Upos.DET, Upos.NOUN),
                            List.of("PRP", "VBZ", "DT", "NN"),
                            List.of(3, 3, 3, -1),
                            List.of(new Entity("1", 0, 1), new Entity("1", 2, 4)))));

    @Test
    void countsAPronounRightWhenItsAntecedentIsOfItsChain() {
        assertThat(report(new Link(HE, ROE, 1))).contains("all pronouns P 1.0000 R 1.0000 F1 1.0000 (1 of 1)");
        assertThat(report(new Link(HE, POE, 1))).contains("all pronouns P 0.0000 R 0.0000 F1 0.0000 (0 of 1)");
        assertThat(report()).contains("all pronouns P 0.0000 R 0.0000 F1 0.0000 (0 of 1)");
    }

    @Test
    void showsSortsAndGenresApart() {
        assertThat(report(new Link(HE, ROE, 1), new Link(MAYOR, HE, 1)))
                .contains("words CoNLL 1.0000", "news third_person P 1.0000", "all nominal P 1.0000 R 1.0000");
    }

    @Test
    void takesByHeadsWhatDiffersOnlyInItsEdges() {
        Phrase cut = new Phrase(1, 3, 3, 4);

        assertThat(report(new Link(HE, ROE, 1), new Link(cut, HE, 1)))
                .contains("heads CoNLL 1.0000")
                .doesNotContain("words CoNLL 1.0000");
    }

    private static String report(Link... links) {
        LinksReport report = new LinksReport();
        report.add(GOLD, List.of(links));
        return report.toString();
    }

    private static GoldSentence sentence(
            List<String> words, List<Upos> upos, List<String> xpos, List<Integer> heads, List<Entity> entities) {
        List<Boolean> spaced = words.stream().map(word -> true).toList();
        List<String> relations = words.stream().map(word -> "dep").toList();
        return new GoldSentence(words, spaced, upos, xpos, heads, relations, entities);
    }
}
