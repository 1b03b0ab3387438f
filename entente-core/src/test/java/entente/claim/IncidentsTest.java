package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.mention.Mentions;
import entente.model.Attribution;
import entente.model.Document;
import entente.model.Incident;
import entente.model.Modality;
import entente.model.Name;
import entente.model.Target;
import entente.model.Toll;
import entente.model.Trees;
import entente.source.Chains;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentsTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void countsTheObjectOfAKilling() {
        Incident incident = only("Rebels/NOUN/2/nsubj/rebel ambushed/VERB/0/root/ambush a/DET/4/det convoy/NOUN/2/obj"
                + " and/CCONJ/6/cc killed/VERB/2/conj/kill nine/NUM/8/nummod soldiers/NOUN/6/obj/soldier");
        assertThat(incident.kind()).isEqualTo("armed-assault");
        assertThat(incident.tolls()).singleElement().satisfies(toll -> {
            assertThat(toll.state()).isEqualTo(Toll.State.KILLED);
            assertThat(toll.group()).isEqualTo("soldier");
            assertThat(toll.quantity().best()).isEqualTo(9);
            assertThat(toll.evidence().text()).isEqualTo("nine soldiers");
        });
        assertThat(incident.targets()).extracting(t -> t.name()).containsExactly("convoy", "soldiers");
        assertThat(incident.targets().getLast().effects()).containsExactly(Target.Effect.KILLED);
    }

    @Test
    void takesABuildingThatIsAttackedForATarget() {
        Document plain = Trees.document("Rebels/NOUN/2/nsubj/rebel bombed/VERB/0/root/bomb the/DET/5/det"
                + " Silver/PROPN/5/compound Lantern/PROPN/2/obj and/CCONJ/7/cc killed/VERB/2/conj/kill"
                + " nine/NUM/9/nummod guests/NOUN/7/obj/guest");
        assertThat(targets(Trees.named(plain, new Name(Name.Kind.FACILITY, 3, 5))))
                .containsExactly("Silver Lantern", "guests");
        assertThat(targets(Trees.named(plain, new Name(Name.Kind.PLACE, 3, 5)))).containsExactly("guests");
    }

    @Test
    void takesNobodyWhoWasKilledForWhoeverDidIt() {
        String killed = "Six/NUM/2/nummod %1$s/NOUN/4/nsubj:pass/%2$s/NNS were/AUX/4/aux:pass/be"
                + " murdered/VERB/0/root/murder/VBN";
        String did = "%s/NOUN/2/nsubj/%s/NNS committed/VERB/0/root/commit the/DET/4/det murder/NOUN/2/obj";
        assertThat(doers(killed.formatted("priests", "priest"), did.formatted("Priests", "priest")))
                .isEmpty();
        assertThat(doers(killed.formatted("priests", "priest"), did.formatted("Gunmen", "gunman")))
                .containsExactly("Gunmen PEOPLE REPORTED");
        assertThat(doers(killed.formatted("soldiers", "soldier"), did.formatted("Soldiers", "soldier")))
                .containsExactly("Soldiers PEOPLE REPORTED");
    }

    private static List<String> doers(String... sentences) {
        return Told.doers(Trees.document(sentences));
    }

    @Test
    void countsTheSubjectOfThePassive() {
        Incident incident = only("Six/NUM/2/nummod villagers/NOUN/4/nsubj:pass/villager were/AUX/4/aux:pass/be"
                + " kidnapped/VERB/0/root/kidnap");
        assertThat(incident.kind()).isEqualTo("kidnapping");
        assertThat(incident.tolls()).extracting(Toll::state).containsExactly(Toll.State.HOSTAGE);
    }

    @Test
    void countsNobodyWhomSomebodyOnlyThreatensToKill() {
        assertThat(incidents("They/PRON/2/nsubj/they threatened/VERB/0/root/threaten to/PART/4/mark kill/VERB/2/xcomp"
                        + " ten/NUM/6/nummod hostages/NOUN/4/obj/hostage"))
                .flatExtracting(Incident::tolls)
                .extracting(Toll::state)
                .doesNotContain(Toll.State.KILLED);
    }

    @Test
    void countsNobodyWhomAnAttackDidNotKill() {
        assertThat(incidents("The/DET/2/det blast/NOUN/5/nsubj did/AUX/5/aux/do not/PART/5/advmod kill/VERB/0/root"
                        + " ten/NUM/7/nummod people/NOUN/5/obj"))
                .flatExtracting(Incident::tolls)
                .isEmpty();
    }

    @Test
    void tellsAPartOfTheKilledFromAll() {
        Incident incident = only("A/DET/2/det bomb/NOUN/3/nsubj killed/VERB/0/root/kill 20/NUM/5/nummod"
                + " people/NOUN/3/obj ,/PUNCT/9/punct including/VERB/9/case/include four/NUM/9/nummod"
                + " children/NOUN/5/nmod/child");
        assertThat(incident.tolls()).extracting(Toll::group).containsExactly(Toll.ALL, "child");
    }

    @Test
    void makesWhoClaimsItAnAttribution() {
        Incident incident = only(
                "A/DET/2/det bombing/NOUN/3/nsubj killed/VERB/0/root/kill two/NUM/3/obj ./PUNCT/3/punct",
                "The/DET/2/det Brigade/PROPN/3/nsubj claimed/VERB/0/root/claim responsibility/NOUN/3/obj for/ADP/7/case"
                        + " the/DET/7/det attack/NOUN/4/nmod");
        assertThat(incident.perpetrators()).singleElement().satisfies(a -> {
            assertThat(a.mode()).isEqualTo(Attribution.Mode.CLAIMED);
            assertThat(a.party()).isEqualTo(a.by());
        });
    }

    @Test
    void namesTheIncidentByTheSameWordsEachTime() {
        String sentence = "Gunmen/NOUN/2/nsubj/gunman stormed/VERB/0/root/storm a/DET/4/det hotel/NOUN/2/obj"
                + " ,/PUNCT/6/punct killing/VERB/2/advcl/kill/VBG five/NUM/8/nummod guests/NOUN/6/obj/guest";
        assertThat(incidents(sentence)).isEqualTo(incidents(sentence)).hasSize(1);
        assertThat(incidents(sentence).get(0).modality()).isEqualTo(Modality.ACTUAL);
    }

    @Test
    void keepsACrashThatKilledPeopleACrash() {
        String dead =
                "killed/VERB/0/root/kill nine/NUM/5/nummod guests/NOUN/3/obj/guest/NNS in/ADP/7/case Lima/PROPN/3/obl";
        assertThat(only("The/DET/2/det crash/NOUN/3/nsubj " + dead).kind()).isEqualTo("crash");
        assertThat(only("The/DET/2/det bombing/NOUN/3/nsubj " + dead).kind()).isEqualTo("bombing");
    }

    @Test
    void tellsOfViolenceWhereACrashIsItsEnd() {
        assertThat(only(
                                "Rebels/NOUN/2/nsubj/rebel/NNS shot/VERB/0/root/shoot down/ADP/2/compound:prt a/DET/5/det"
                                        + " plane/NOUN/2/obj in/ADP/7/case Lima/PROPN/2/obl",
                                "The/DET/2/det crash/NOUN/3/nsubj killed/VERB/0/root/kill nine/NUM/5/nummod"
                                        + " guests/NOUN/3/obj/guest/NNS in/ADP/7/case Lima/PROPN/3/obl",
                                "The/DET/2/det downing/NOUN/3/nsubj shocked/VERB/0/root/shock Lima/PROPN/3/obj")
                        .kind())
                .isEqualTo("aircraft-downing");
    }

    @Test
    void takesTheNameOfAPersonForNoViolence() {
        Document plain = Trees.document("Ann/PROPN/3/nsubj Slaughter/PROPN/1/flat/Slaughter met/VERB/0/root/meet"
                + " two/NUM/5/nummod guests/NOUN/3/obj/guest/NNS in/ADP/7/case Lima/PROPN/3/obl");
        Document murder = Trees.document("The/DET/2/det slaughter/NOUN/3/nsubj shocked/VERB/0/root/shock"
                + " two/NUM/5/nummod guests/NOUN/3/obj/guest/NNS in/ADP/7/case Lima/PROPN/3/obl");
        assertThat(incidents(Trees.named(plain, new Name(Name.Kind.PERSON, 0, 2))))
                .isEmpty();
        assertThat(incidents(murder)).hasSize(1);
    }

    @Test
    void findsNothingWhereNothingIsTold() {
        assertThat(incidents("The/DET/2/det market/NOUN/4/nsubj was/AUX/4/cop/be busy/ADJ/0/root"))
                .isEmpty();
        assertThat(incidents()).isEmpty();
    }

    private static Incident only(String... sentences) {
        List<Incident> incidents = incidents(sentences);
        assertThat(incidents).hasSize(1);
        return incidents.get(0);
    }

    private static List<String> targets(Document document) {
        return incidents(document).stream()
                .flatMap(incident -> incident.targets().stream())
                .map(Target::name)
                .toList();
    }

    private static List<Incident> incidents(String... sentences) {
        return incidents(Trees.document(sentences));
    }

    private static List<Incident> incidents(Document document) {
        Mentions mentions = Mentions.in(document, LEXICON);
        return Incidents.in(new Context(document, mentions, Chains.of(document, mentions, LEXICON), LEXICON));
    }
}
