package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Block;
import entente.model.Upos;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables that the reading of plain text needs. */
class TextTablesTest {

    @Test
    void partsContractionsWhereTheBarsStand() {
        Orthography orthography = Orthography.load();
        assertThat(orthography.contractions())
                .containsEntry("cannot", List.of(3))
                .containsEntry("dunno", List.of(2, 3));
        assertThat(orthography.isAbbreviation("lt")).isTrue();
        assertThat(orthography.isAbbreviation("left")).isFalse();
    }

    @Test
    void knowsIrregularFormsByPartOfSpeech() {
        Inflections inflections = Inflections.load();
        assertThat(inflections.lemma("left", Upos.VERB)).isEqualTo("leave");
        assertThat(inflections.lemma("left", Upos.ADJ)).isNull();
        assertThat(inflections.lemma("troops", Upos.NOUN)).isEqualTo("troops");
    }

    @Test
    void findsMonthsAndWeekdaysInAnySpelling() {
        Calendar calendar = Calendar.load();
        assertThat(calendar.month("Sept.")).contains(Month.SEPTEMBER);
        assertThat(calendar.month("NOVEMBER")).contains(Month.NOVEMBER);
        assertThat(calendar.weekday("Thurs")).contains(DayOfWeek.THURSDAY);
        assertThat(calendar.month("monday")).isEmpty();
        assertThat(calendar.value(Calendar.Kind.SHIFT, "next")).contains("1");
    }

    @Test
    void tellsBoilerplateFromSentencesByTheirStop() {
        PageCues cues = PageCues.load();
        assertThat(cues.kind("read what they said about it", false)).contains(Block.Kind.BOILERPLATE);
        assertThat(cues.kind("read what they said about it.", true)).isEmpty();
        assertThat(cues.kind("readers wrote in", false)).isEmpty();
        assertThat(cues.kind("a bridge (photo by a. person)", false)).contains(Block.Kind.CAPTION);
        assertThat(cues.kind("share", false)).contains(Block.Kind.BOILERPLATE);
        assertThat(cues.kind("share prices fall", false)).isEmpty();
    }

    @Test
    void findsTheFirstStampBehindOtherWords() {
        PageCues cues = PageCues.load();
        assertThat(cues.stamp("two held posted: monday updated: tuesday")).isEqualTo(9);
        assertThat(cues.stamp("posted: monday")).isEqualTo(-1);
    }
}
