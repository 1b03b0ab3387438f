package entente.story;

import static entente.fixture.Somewhere.HARBOUR;
import static entente.fixture.Somewhere.on;
import static org.assertj.core.api.Assertions.assertThat;

import entente.fixture.Report;
import entente.lexicon.Lexicon;
import entente.model.Reading;
import entente.model.Story;
import entente.model.Versions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final String[] BLAST = {
        "Harbourtown", "Ana Rook", "ferry", "blast", "diver", "mooring", "say", "year"
    };
    private static final String[] VOTE = {"Uplandville", "Bo Finch", "ballot", "recount", "turnout", "say", "year"};

    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void tellsTwoAffairsApart() {
        List<Story> stories = stories(
                Report.by("Herald", "2015-11-16").terms(BLAST),
                Report.by("Herald", "2015-11-17").terms(VOTE),
                Report.by("Courier", "2015-11-17").terms(BLAST),
                Report.by("Courier", "2015-11-18").terms(VOTE));

        assertThat(stories).hasSize(2).allSatisfy(story -> assertThat(story.readings())
                .hasSize(2));
    }

    @Test
    void commonWordsMakeNoStory() {
        assertThat(stories(
                        Report.by("Herald", "2015-11-16").terms("say", "year", "time", "mooring"),
                        Report.by("Courier", "2015-11-16").terms("say", "year", "time", "ballot")))
                .hasSize(2);
    }

    @Test
    void theSameWordsYearsLaterAreAnotherStory() {
        assertThat(stories(
                        Report.by("Herald", "2015-11-16").terms(BLAST),
                        Report.by("Herald", "2018-11-16").terms(BLAST)))
                .hasSize(2);
    }

    @Test
    void anArticleOfFewWordsIsKnownByItsTitle() {
        Report full = Report.by("Herald", "2015-11-16").terms(BLAST);
        Report empty = Report.by("Courier", "2015-11-16");

        assertThat(stories(full, empty.titled("Markets close higher"))).hasSize(2);
        assertThat(stories(full, empty.titled("Blast on Harbourtown Ferry"))).hasSize(1);
    }

    @Test
    void anIncidentThatBothTellOfBindsThem() {
        String[] other = {"Treasury", "minister", "budget", "salvage", "crane", "insurer"};
        Report herald = Report.by("Herald", "2015-11-16").terms(BLAST);
        Report courier = Report.by("Courier", "2015-11-20").terms(other);
        assertThat(stories(herald, courier)).hasSize(2);

        herald.incident("bombing", on("2015-11-13"), HARBOUR, herald.killed(224));
        courier.incident("bombing", on("2015-11-13"), HARBOUR, courier.killed(224));
        assertThat(stories(herald, courier)).hasSize(1);
    }

    @Test
    void aCopyNamesTheEarliestWithItsWords() {
        List<Long> sketch = SketchesTest.sketch(0, 300);
        List<Story> stories = stories(
                Report.by("Courier", "2015-11-17").terms(BLAST).sketch(sketch),
                Report.by("Post", "2015-11-18").terms(BLAST).sketch(sketch),
                Report.by("Herald", "2015-11-16").terms(BLAST).sketch(sketch));

        String original = Report.by("Herald", "2015-11-16").id();
        assertThat(stories).singleElement().satisfies(story -> assertThat(story.copies())
                .hasSize(2)
                .containsEntry(Report.by("Courier", "2015-11-17").id(), original)
                .containsEntry(Report.by("Post", "2015-11-18").id(), original));
    }

    @Test
    void aReadingTakenTwiceCountsOnceAndTheLatestVersionStands() {
        Reading old = Report.by("Herald", "2015-11-16").terms(BLAST).reading();
        Reading renewed = new Reading(old.digest(), old.claims(), old.gaps(), new Versions("test", "test-2"));

        List<Story> stories = Stories.of(List.of(renewed, old, old), LEXICON);

        assertThat(stories).singleElement().satisfies(s -> assertThat(s.readings())
                .containsExactly(renewed));
    }

    @Test
    void readsAThousandArticlesInOrdinaryTime() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            String affair = "Affair" + i % 50;
            Report report =
                    Report.by("Outlet" + i, "2015-11-" + (10 + i % 7)).terms("say", "year", "Harbourtown", affair);
            for (int word = 0; word < 30; word++) {
                report.terms(affair + "Name" + word, "word" + (i * 31 + word * 17) % 997);
            }
            readings.add(report.reading());
        }
        Collections.reverse(readings);

        assertThat(Stories.of(readings, LEXICON)).hasSize(50);
    }

    private List<Story> stories(Report... reports) {
        return Stories.of(Arrays.stream(reports).map(Report::reading).toList(), LEXICON);
    }
}
