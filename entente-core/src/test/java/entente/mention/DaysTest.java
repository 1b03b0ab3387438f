package entente.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.model.Article;
import entente.model.Day;
import entente.model.Document;
import entente.model.Trees;
import entente.model.When;
import entente.model.When.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    private static final Lexicon LEXICON = Lexicon.load();

    /** A Thursday. */
    private static final When PUBLISHED = When.day(LocalDate.of(2015, 11, 26));

    private static final String PAST = "Troops/NOUN/2/nsubj left/VERB/0/root/leave/VBD ";

    /** What follows "Troops left"; words written plainly become nouns below the verb. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "on Monday; Monday; 2015-11-23; 2015-11-23",
                "on Thursday; Thursday; 2015-11-26; 2015-11-26",
                "last Friday; last Friday; 2015-11-20; 2015-11-20",
                "on Tuesday last week; Tuesday last week; 2015-11-17; 2015-11-17",
                "on Friday 13th; Friday 13th; 2015-11-13; 2015-11-13",
                "on Friday night; Friday night; 2015-11-20; 2015-11-20",
                "yesterday; yesterday; 2015-11-25; 2015-11-25",
                "overnight; overnight; 2015-11-25; 2015-11-26",
                "last week; last week; 2015-11-16; 2015-11-22",
                "earlier this week; earlier this week; 2015-11-23; 2015-11-26",
                "two weeks ago; two weeks ago; 2015-11-09; 2015-11-15",
                "three days ago; three days ago; 2015-11-23; 2015-11-23",
                "six hours ago; six hours ago; 2015-11-25; 2015-11-26",
                "ten minutes ago; ten minutes ago; 2015-11-26; 2015-11-26",
                "on October 31; October 31; 2015-10-31; 2015-10-31",
                "on Nov. 30; Nov. 30; 2014-11-30; 2014-11-30",
                "on November 13 , 2014; November 13 , 2014; 2014-11-13; 2014-11-13",
                "on 13 November; 13 November; 2015-11-13; 2015-11-13",
                "on the 4th of July 2012; the 4th of July 2012; 2012-07-04; 2012-07-04",
                "on 2015-11-13; 2015-11-13; 2015-11-13; 2015-11-13",
                "on October 20 - 22; October 20 - 22; 2015-10-20; 2015-10-22",
                "in October; October; 2015-10-01; 2015-10-31",
                "in December; December; 2014-12-01; 2014-12-31",
                "at the end of October; the end of October; 2015-10-22; 2015-10-31",
                "in early 2014; early 2014; 2014-01-01; 2014-05-01",
                "in 2002; 2002; 2002-01-01; 2002-12-31",
                "in the 1990s; the 1990s; 1990-01-01; 1999-12-31",
                "last year; last year; 2014-01-01; 2014-12-31",
                "last month; last month; 2015-10-01; 2015-10-31",
                "in the summer of 2014; the summer of 2014; 2014-06-01; 2014-08-31",
                "in the evening of Friday 13th; the evening of Friday 13th; 2015-11-13; 2015-11-13",
                "in the past two weeks; the past two weeks; 2015-11-12; 2015-11-26",
                "on Christmas Eve; Christmas Eve; 2014-12-24; 2014-12-24",
                "on Good Friday; Good Friday; 2015-04-03; 2015-04-03",
                "at 9 p.m. on Tuesday; 9 p.m. on Tuesday; 2015-11-24; 2015-11-24",
                "on the 23rd; the 23rd; 2015-11-23; 2015-11-23",
                "in the first quarter; the first quarter; 2015-01-01; 2015-03-31",
                "in the second half of 2013; the second half of 2013; 2013-07-01; 2013-12-31",
            })
    void resolvesWhatNewsWrites(String words, String expression, LocalDate earliest, LocalDate latest) {
        Day day = only(told(words), PUBLISHED);
        assertThat(List.of(day.when().earliest(), day.when().latest())).containsExactly(earliest, latest);
        assertThat(day.span().in(document(told(words), PUBLISHED).text())).isEqualTo(expression);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "on Friday night; 2015-11-20TNI; DAY",
                "two weeks ago; 2015-W46; WEEK",
                "in October; 2015-10; MONTH",
                "in 2002; 2002; YEAR",
                "in the 1990s; 199; RANGE",
                "for three days; P3D; UNKNOWN",
                "for several weeks; PXW; UNKNOWN",
                "for 40 minutes; PT40M; UNKNOWN",
                "in the summer of 2014; 2014-SU; RANGE",
                "at noon on Tuesday; 2015-11-24T12:00; DAY",
                "at 4.40 p.m. on Tuesday; 2015-11-24T16:40; DAY",
                "at 16:40 local time; 2015-11-26T16:40; DAY",
                "for weeks; PXW; UNKNOWN",
                "every Friday; XXXX-WXX-5; UNKNOWN",
            })
    void givesTimexValuesAndPrecision(String words, String timex, Precision precision) {
        Day day = only(told(words), PUBLISHED);
        assertThat(day.timex()).isEqualTo(timex);
        assertThat(day.when().precision()).isEqualTo(precision);
    }

    @Test
    void looksAheadWhereTheVerbDoes() {
        String will = "They/PRON/3/nsubj will/AUX/3/aux/will/MD meet/VERB/0/root/meet/VB Friday/PROPN/3/obl";
        assertThat(only(will, PUBLISHED).when()).isEqualTo(day(2015, 11, 27));
        String due = "They/PRON/3/nsubj are/AUX/3/cop/be/VBP due/ADJ/0/root to/PART/5/mark meet/VERB/3/xcomp/meet/VB"
                + " on/ADP/7/case Monday/PROPN/5/obl";
        assertThat(only(due, PUBLISHED).when()).isEqualTo(day(2015, 11, 30));
    }

    @Test
    void takesThePossessiveWeekdayOfAnAttackForPast() {
        String tree =
                "Friday/PROPN/3/nmod:poss 's/PART/1/case raid/NOUN/4/nsubj worries/VERB/0/root/worry/VBZ all/PRON/4/obj";
        assertThat(only(tree, PUBLISHED).when()).isEqualTo(day(2015, 11, 20));
    }

    @Test
    void resolvesOnlyWhatIsAbsoluteWithoutADayOfPublication() {
        assertThat(only(told("on Friday"), When.unknown()).when()).isEqualTo(When.unknown());
        assertThat(only(told("two weeks ago"), When.unknown()).when()).isEqualTo(When.unknown());
        assertThat(only(told("on October 31"), When.unknown()).timex()).isEqualTo("XXXX-10-31");
        assertThat(only(told("on October 31 , 2015"), When.unknown()).when()).isEqualTo(day(2015, 10, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "with 2015 men",
                "a 17 - year - old",
                "the boy of 12",
                "at 35 points",
                "$ 5 a day",
                "on the 3rd Division",
                "a 3:1 win",
                "on Easter Island",
                "in the 1600 block",
                "in their late 40s",
                "in her 40s"
            })
    void seesNoTimeInOtherFigures(String words) {
        assertThat(Days.in(document(told(words), PUBLISHED), LEXICON)).isEmpty();
    }

    @Test
    void countsFromTheTimeThatIsToldOf() {
        Document document = dated(PUBLISHED, told("on March 3 , 2014"), told("the next day"), told("a month later"));
        assertThat(Days.in(document, LEXICON))
                .extracting(day -> day.when().earliest())
                .containsExactly(LocalDate.of(2014, 3, 3), LocalDate.of(2014, 3, 4), LocalDate.of(2014, 3, 19));
    }

    @Test
    void countsTheEndOfTheMonthFromNowForWhatLiesAhead() {
        String ahead = "Crews/NOUN/3/nsubj will/AUX/3/aux leave/VERB/0/root by/ADP/6/case the/DET/6/det end/NOUN/3/obl"
                + " of/ADP/9/case the/DET/9/det month/NOUN/6/nmod";
        String past = ahead.replace("will/AUX/3/aux leave/VERB/0/root", "have/AUX/3/aux left/VERB/0/root/leave/VBN");
        assertThat(Days.in(dated(PUBLISHED, told("in March 2014"), past), LEXICON))
                .extracting(day -> day.when().latest())
                .containsExactly(LocalDate.of(2014, 3, 31), LocalDate.of(2014, 3, 31));
        assertThat(Days.in(dated(PUBLISHED, told("in March 2014"), ahead), LEXICON))
                .extracting(day -> day.when().latest())
                .containsExactly(LocalDate.of(2014, 3, 31), PUBLISHED.earliest().withDayOfMonth(30));
    }

    @Test
    void readsASentenceThatBreaksOffAtTheEnd() {
        assertThat(Days.in(dated(PUBLISHED, "It/PRON/0/root at/ADP/4/case the/DET/4/det end/NOUN/1/obl"), LEXICON))
                .isEmpty();
    }

    @Test
    void keepsToTheYearOfAStoryUntilTheParagraphEnds() {
        Document document = Trees.paragraphs(List.of(
                List.of(told("in March 2010"), told("in May"), told("two months later"), told("the following March")),
                List.of(told("in May"))));
        Article article = document.article();
        Document dated = new Document(
                new Article(article.imprint().withPublished(PUBLISHED), article.text(), List.of()),
                document.blocks(),
                document.sentences());

        assertThat(Days.in(dated, LEXICON))
                .extracting(Day::timex)
                .containsExactly("2010-03", "2010-05", "2010-07", "2011-03", "2015-05");
    }

    @Test
    void beginsNoStoryWithAYearThatIsToldAside() {
        String aside = "The/DET/2/det group/NOUN/6/nsubj founded/VERB/2/acl/found/VBN in/ADP/5/case 2004/NUM/3/obl"
                + " struck/VERB/0/root/strike/VBD in/ADP/8/case March/PROPN/6/obl";
        assertThat(Days.in(dated(PUBLISHED, aside), LEXICON))
                .extracting(Day::timex)
                .containsExactly("2004", "2015-03");
    }

    @Test
    void readsAChronicleByItsOwnYears() {
        Document document = dated(
                PUBLISHED,
                told("on September 1 , 1939"),
                told("in early October"),
                told("in March 1940"),
                told("in 1941"),
                told("in 1942"),
                told("in 1943"));
        assertThat(Days.in(document, LEXICON).get(1).timex()).isEqualTo("1939-10");
    }

    @Test
    void datesAVerbByWhatHangsFromIt() {
        Document document = dated(PUBLISHED, told("on Monday"));
        assertThat(at(document, 1)).map(Day::when).contains(day(2015, 11, 23));
    }

    @Test
    void datesAClauseBelowTheVerbThatIsDated() {
        String tree =
                "On/ADP/2/case Monday/PROPN/4/obl rebels/NOUN/4/nsubj attacked/VERB/0/root/attack/VBD ,/PUNCT/6/punct"
                        + " killing/VERB/4/advcl/kill/VBG six/NUM/6/obj";
        assertThat(at(dated(PUBLISHED, tree), 5)).map(Day::when).contains(day(2015, 11, 23));
    }

    @Test
    void datesNothingThatIsSaidByTheDayOfSaying() {
        String tree =
                "Six/NUM/2/nsubj died/VERB/4/ccomp/die/VBD ,/PUNCT/4/punct said/VERB/0/root/say/VBD police/NOUN/4/nsubj"
                        + " Monday/PROPN/4/obl:tmod";
        Document document = dated(PUBLISHED, tree);
        assertThat(at(document, 1)).isEmpty();
        assertThat(at(document, 3)).isPresent();
    }

    @Test
    void givesADayBeforeANounToTheNounAlone() {
        String tree =
                "He/PRON/2/nsubj hailed/VERB/0/root/hail/VBD the/DET/6/det October/PROPN/6/compound 3/NUM/4/nummod"
                        + " deal/NOUN/2/obj";
        Document document = dated(PUBLISHED, tree);
        assertThat(at(document, 5)).map(Day::when).contains(day(2015, 10, 3));
        assertThat(at(document, 1)).isEmpty();
    }

    @Test
    void datesTheClauseAfterWhichADurationCounts() {
        String tree =
                "Talks/NOUN/2/nsubj began/VERB/0/root/begin/VBD Monday/PROPN/2/obl:tmod ,/PUNCT/8/punct a/DET/6/det"
                        + " week/NOUN/8/obl:tmod after/SCONJ/8/mark fell/VERB/2/advcl/fall/VBD Aden/PROPN/8/nsubj";
        Document document = dated(PUBLISHED, tree);
        assertThat(at(document, 7))
                .map(day -> day.when().meets(day(2015, 11, 16)))
                .contains(true);
        assertThat(at(document, 1)).map(Day::when).contains(day(2015, 11, 23));
    }

    @Test
    void keepsTheDayOfAClauseWithoutVerbInsideIt() {
        String tree =
                "It/PRON/2/nsubj hurts/VERB/0/root/hurt/VBZ because/SCONJ/5/mark loss/NOUN/5/nsubj common/ADJ/2/advcl"
                        + " in/ADP/7/case 2002/NUM/5/obl";
        Document document = dated(PUBLISHED, tree);
        assertThat(at(document, 1)).isEmpty();
        assertThat(at(document, 3)).isPresent();
    }

    @Test
    void datesNothingByATimeThatOnlyBoundsIt() {
        assertThat(at(dated(PUBLISHED, told("after Monday")), 1)).isEmpty();
        assertThat(at(dated(PUBLISHED, told("since 2012")), 1)).isEmpty();
    }

    private static Optional<Day> at(Document document, int token) {
        Mentions mentions = new Mentions(List.of(), List.of(), Days.in(document, LEXICON), List.of(), List.of());
        return Days.at(document, mentions, 0, token);
    }

    private static Day only(String tree, When published) {
        List<Day> days = Days.in(document(tree, published), LEXICON);
        assertThat(days).hasSize(1);
        return days.getFirst();
    }

    private static Document document(String tree, When published) {
        return dated(published, tree);
    }

    private static Document dated(When published, String... trees) {
        Document document = Trees.document(trees);
        Article article = document.article();
        return new Document(
                new Article(article.imprint().withPublished(published), article.text(), List.of()),
                document.blocks(),
                document.sentences());
    }

    /** "Troops left" and some words: the last hangs from the verb, a preposition before it from it, the others too. */
    private static String told(String words) {
        String[] forms = words.split(" ");
        int last = forms.length + 2;
        StringBuilder tree = new StringBuilder(PAST);
        for (int at = 0; at < forms.length; at++) {
            boolean end = at + 3 == last;
            String upos = upos(forms[at]);
            String relation = at == 0 && upos.equals("ADP") ? "case" : "nmod";
            tree.append(forms[at]).append('/').append(upos).append('/');
            tree.append(end ? "2/obl" : last + "/" + relation).append(' ');
        }
        return tree.toString().strip();
    }

    private static String upos(String form) {
        if (Character.isDigit(form.charAt(0))) {
            return "NUM";
        }
        if (Character.isUpperCase(form.charAt(0))) {
            return "PROPN";
        }
        return switch (form) {
            case "on", "in", "at", "of", "for", "after", "since", "with" -> "ADP";
            case "the", "a" -> "DET";
            case ",", "-" -> "PUNCT";
            case "ago", "later", "earlier", "overnight" -> "ADV";
            default -> "NOUN";
        };
    }

    private static When day(int year, int month, int day) {
        return When.day(LocalDate.of(year, month, day));
    }
}
