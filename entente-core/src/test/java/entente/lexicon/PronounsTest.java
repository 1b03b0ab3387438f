package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PronounsTest {
    private final Pronouns pronouns = Pronouns.load();

    @Test
    void tellsWhoIsMeantInAnyCase() {
        assertThat(pronouns.find("Her")).contains(new Pronoun(Pronoun.Kind.SHE, Pronoun.Count.ONE, "f", false));
        assertThat(pronouns.find("THEMSELVES")).contains(new Pronoun(Pronoun.Kind.THEY, Pronoun.Count.MANY, "", true));
        assertThat(pronouns.find("here")).isEmpty();
    }

    @Test
    void readsCurlyApostrophesAsStraightOnes() {
        assertThat(pronouns.find("’s")).isEqualTo(pronouns.find("'s")).isPresent();
    }

    @Test
    void tellsOfEveryPronounInMinusculesAndHowItIsWritten() {
        for (Table.Row row : Table.rows("pronouns.tsv")) {
            assertThat(row.cell(0))
                    .isEqualTo(row.cell(0).toLowerCase(Locale.ROOT))
                    .doesNotContain("’");
            assertThat(row.cell(0).endsWith("self") || row.cell(0).endsWith("selves"))
                    .as("%s is reflexive", row.cell(0))
                    .isEqualTo(pronouns.find(row.cell(0)).orElseThrow().isReflexive());
        }
    }
}
