package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.mention.Mentions;
import entente.model.Document;
import entente.model.Incident;
import entente.model.Link;
import entente.model.Phrase;
import entente.model.Quantity;
import entente.model.Span;
import entente.model.Toll;
import entente.model.Trees;
import entente.source.Chains;
import java.util.List;
import org.junit.jupiter.api.Test;

class CasualtiesTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void givesEachWordOfAHeadlineThePeopleBeforeIt() {
        String headline = "One/NUM/2/nummod guard/NOUN/3/nsubj dead/ADJ/0/root ,/PUNCT/7/punct two/NUM/6/nummod"
                + " clerks/NOUN/2/conj/clerk wounded/VERB/3/conj/wound/VBN in/ADP/9/case shooting/NOUN/7/obl";
        assertThat(tolls(Trees.document(headline))).containsExactly("INJURED 2", "KILLED 1");
    }

    @Test
    void tellsTheOneShotFatallyFromThoseShot() {
        String sentence = "Four/NUM/2/nummod guests/NOUN/4/nsubj:pass/guest were/AUX/4/aux:pass/be"
                + " shot/VERB/0/root/shoot/VBN ,/PUNCT/6/punct one/NUM/4/parataxis fatally/ADV/4/advmod ./PUNCT/4/punct";
        assertThat(tolls(Trees.document(sentence))).containsExactly("INJURED 3", "KILLED 1");
    }

    @Test
    void countsNobodyWhereWhatIsShotDownIsNotNamed() {
        assertThat(tolls(Trees.document("Rebels/NOUN/2/nsubj shot/VERB/0/root/shoot down/ADP/2/compound:prt"
                        + " all/DET/5/det 18/NUM/2/obj of/ADP/7/case them/PRON/5/nmod/they")))
                .isEmpty();
    }

    @Test
    void countsWhoeverShotHimselfByTheSubject() {
        String sentence = "A/DET/2/det teenager/NOUN/3/nsubj shot/VERB/0/root/shoot himself/PRON/3/obj";
        assertThat(incidents(Trees.document(sentence)))
                .flatExtracting(Incident::tolls)
                .extracting(toll -> toll.quantity().wording())
                .containsExactly("A teenager");
    }

    @Test
    void countsTheHurtWhoDiedAsDead() {
        Document plain = hurtAndDead();
        Link link = new Link(new Phrase(1, 0, 0, 1), new Phrase(0, 1, 0, 2), 1);
        assertThat(tolls(plain.with(List.of(link)))).containsExactly("KILLED 1");
        assertThat(tolls(plain)).containsExactly("INJURED 1", "KILLED 1");
    }

    private static Document hurtAndDead() {
        return Trees.document(
                "A/DET/2/det waiter/NOUN/4/nsubj:pass was/AUX/4/aux:pass/be wounded/VERB/0/root/wound/VBN in/ADP/7/case"
                        + " a/DET/7/det shooting/NOUN/4/obl ./PUNCT/4/punct",
                "He/PRON/2/nsubj died/VERB/0/root/die ./PUNCT/2/punct");
    }

    @Test
    void knowsAPersonByTheShortOfTheName() {
        Identities identities = new Identities(hurtAndDead());
        assertThat(identities.areSame(named(0, "Anna Kern"), named(3, "Kern"))).isTrue();
        assertThat(identities.areSame(named(0, "Anna Kern"), named(3, "Otto Kern")))
                .isFalse();
    }

    private static Casualty named(int sentence, String name) {
        Counted people =
                new Counted(sentence, 0, new Span(0, name.length()), Quantity.exactly(1, name), Counted.Manner.NAME);
        return new Casualty(1, Toll.State.KILLED, people, Toll.ALL, false, false, "toll.object");
    }

    private static List<String> tolls(Document document) {
        return incidents(document).stream()
                .flatMap(incident -> incident.tolls().stream())
                .map(toll -> toll.state() + " " + toll.quantity().best())
                .sorted()
                .toList();
    }

    private static List<Incident> incidents(Document document) {
        Mentions mentions = Mentions.in(document, LEXICON);
        return Incidents.in(new Context(document, mentions, Chains.of(document, mentions, LEXICON), LEXICON));
    }
}
