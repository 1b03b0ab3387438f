package entente.story;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Document;
import entente.model.Name;
import entente.model.Trees;
import org.junit.jupiter.api.Test;

class DigestsTest {
    private static final Document PLAIN = Trees.document(
            "Copper/PROPN/2/compound Dawn/PROPN/3/nsubj won/VERB/0/root/win the/DET/5/det vote/NOUN/3/obj");

    @Test
    void keepsTheWordsThatCarryMeaning() {
        assertThat(Digests.of(PLAIN).terms()).containsOnlyKeys("Copper", "Dawn", "win", "vote");
    }

    @Test
    void keepsANameOfSeveralWordsAsATermOfItsOwn() {
        Document document = Trees.named(PLAIN, new Name(Name.Kind.PARTY, 0, 2));

        assertThat(Digests.of(document).terms()).containsEntry("Copper Dawn", 1);
    }

    @Test
    void makesNoTermOfANationality() {
        Document document = Trees.named(PLAIN, new Name(Name.Kind.NATIONALITY, 0, 2));

        assertThat(Digests.of(document)).isEqualTo(Digests.of(PLAIN));
    }
}
