package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Document;
import entente.model.Incident;
import entente.model.Name;
import entente.model.Target;
import entente.model.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameFatesTest {
    private static final String DEATH = "Ann/PROPN/4/nsubj:pass/Ann Vera/PROPN/1/flat Roe/PROPN/1/flat"
            + " murdered/VERB/0/root/murder/VBN in/ADP/6/case Lima/PROPN/4/obl";
    private static final String OTHER = "Tom/PROPN/3/nsubj:pass/Tom Poe/PROPN/1/flat"
            + " murdered/VERB/0/root/murder/VBN in/ADP/5/case Bogota/PROPN/3/obl";
    private static final String AGAIN = "Crowds/NOUN/2/nsubj/crowd mourned/VERB/0/root/mourn in/ADP/4/case"
            + " Bogota/PROPN/2/obl after/ADP/7/case the/DET/7/det murder/NOUN/2/obl of/ADP/9/case Ann/PROPN/7/nmod"
            + " Roe/PROPN/9/flat";

    @Test
    void joinsWhatIsToldOfOneDeath() {
        Document document = named(DEATH, new Name(Name.Kind.PERSON, 0, 3), AGAIN, new Name(Name.Kind.PERSON, 8, 10));
        assertThat(victims(document)).containsExactly("Ann Vera Roe");
    }

    @Test
    void keepsTheDeathsOfTwoApart() {
        Document document = named(OTHER, new Name(Name.Kind.PERSON, 0, 2), DEATH, new Name(Name.Kind.PERSON, 0, 3));
        assertThat(victims(document)).containsExactly("Tom Poe", "Ann Vera Roe");
    }

    @Test
    void takesAGroupThatIsKnownForTheOneToldOfBefore() {
        String killed = "Gunmen/NOUN/2/nsubj/gunman/NNS murdered/VERB/0/root/murder nine/NUM/4/nummod"
                + " nurses/NOUN/2/obj/nurse/NNS in/ADP/6/case Lima/PROPN/2/obl";
        String mourned = "Crowds/NOUN/2/nsubj/crowd/NNS mourned/VERB/0/root/mourn in/ADP/4/case Bogota/PROPN/2/obl"
                + " after/ADP/7/case the/DET/7/det murder/NOUN/2/obl of/ADP/%1$d/case %2$s/NOUN/7/nmod/nurse/NNS";
        assertThat(victims(Trees.document(killed, mourned.formatted(10, "the/DET/10/det nurses"))))
                .hasSize(1);
    }

    @Test
    void takesTwoWhoAreKnownForThoseToldOfBefore() {
        String killed = "Gunmen/NOUN/2/nsubj/gunman murdered/VERB/0/root/murder two/NUM/4/nummod"
                + " farmers/NOUN/2/obj/farmer/NNS in/ADP/6/case Lima/PROPN/2/obl";
        String again = "Near/ADP/4/case the/DET/4/det Zarrin/PROPN/4/compound theatre/NOUN/6/obl"
                + " gunmen/NOUN/6/nsubj/gunman murdered/VERB/0/root/murder the/DET/9/det %s/NUM/9/nummod"
                + " farmers/NOUN/6/obj/farmer/NNS";
        assertThat(victims(Trees.document(killed, again.formatted("two")))).hasSize(1);
        assertThat(victims(Trees.document(killed, again.formatted("three")))).hasSize(2);
    }

    private static Document named(String first, Name name, String second, Name other) {
        return Trees.named(Trees.named(Trees.document(first, second), 0, name), 1, other);
    }

    private static List<String> victims(Document document) {
        return Told.incidents(document).stream()
                .map(Incident::targets)
                .map(targets -> targets.stream().map(Target::name).toList())
                .map(names -> String.join("; ", names))
                .toList();
    }
}
