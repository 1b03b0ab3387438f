package entente.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import entente.model.Article;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Opens the page in a browser, as a user does, and looks. */
class HtmlPageTest {
    private static final String NO_SIDEWAYS = "document.documentElement.scrollWidth <= window.innerWidth";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path sample;
    private static Path hostile;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Path> chromium = Browser.executable();
        if (chromium.isEmpty()) {
            String missing = "no Chromium here (apt-get install chromium, or set CHROMIUM): the page is not tested";
            if ("true".equals(System.getenv("CI"))) {
                fail(missing);
            }
            abort(missing);
        }
        browser = new Browser(chromium.get(), Files.createDirectory(folder.resolve("profile")));
        sample = page("sample.html", Sample.edition(), Reports.ALL);
        hostile = page("hostile.html", Hostile.edition(), List.of(Hostile.ARTICLE));
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void opensWithoutErrorRequestOrSidewaysScroll(int width) throws InterruptedException {
        for (Path page : List.of(sample, hostile)) {
            browser.open(page, width, 800, false);
            assertThat(browser.evaluate("document.querySelectorAll('#record .value').length")
                            .asInt())
                    .isGreaterThan(8);
            assertThat(browser.evaluate(NO_SIDEWAYS).asBoolean())
                    .as("no sideways scroll")
                    .isTrue();
            browser.evaluate("document.querySelector('[data-to=reports]').click()");
            assertThat(browser.evaluate(NO_SIDEWAYS).asBoolean())
                    .as("no sideways scroll")
                    .isTrue();
            assertThat(browser.errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void aClickOnAnyValueMarksItsWordsInItsReport(int width) throws InterruptedException {
        browser.open(sample, width, 800, false);
        JsonNode marked = browser.evaluate("""
                [...document.querySelectorAll('#record .value')].map(value => {
                  value.click();
                  return {id: value.dataset.id,
                    words: [...document.querySelectorAll('#report mark')].map(mark => mark.textContent).join('\\n'),
                    seen: document.querySelector('mark').getBoundingClientRect().height > 0,
                    report: document.querySelector('#sources [aria-current=true]').dataset.article};
                })""");
        assertThat(marked).hasSizeGreaterThan(20);
        assertThat(marked)
                .allSatisfy(one -> assertThat(one.get("seen").asBoolean()).isTrue());
        assertThat(words(marked, "f-survey", "a-ledger")).containsExactly("61% of people in Norlund");
        assertThat(words(marked, "s-lind", "a-delta"))
                .containsExactly("her country had lost two nationals of its own among the 14 who died");
        assertThat(words(marked, "i-saltmere/killed/all", "a-harbour")).containsExactly("At least 12 people");
    }

    @Test
    void disagreeingAccountsStandSideBySide() throws InterruptedException {
        browser.open(sample, 1280, 800, false);
        JsonNode boxes = browser.evaluate("""
                [...document.querySelectorAll('.dispute')[0].querySelectorAll('.versions > li')].map(one => {
                  const box = one.getBoundingClientRect();
                  return {top: box.top, left: box.left, text: one.querySelector('.value').textContent};
                })""");
        assertThat(boxes).hasSize(2);
        assertThat(boxes.at("/0/top").asDouble()).isEqualTo(boxes.at("/1/top").asDouble());
        assertThat(boxes.at("/0/left").asDouble())
                .isLessThan(boxes.at("/1/left").asDouble());
        assertThat(boxes.findValuesAsString("text")).containsExactly("15", "14");
    }

    @Test
    void disputesStandFirst() throws InterruptedException {
        browser.open(sample, 1280, 800, false);
        assertThat(browser.evaluate("document.querySelector('#record section').id")
                        .asString())
                .isEqualTo("disputes");
    }

    @Test
    void leadsToEveryPieceOfEvidenceInTurn() throws InterruptedException {
        browser.open(sample, 1280, 800, false);
        String click = """
                document.querySelector('[data-id="i-saltmere/killed/all"]').click();
                document.querySelector('#sources [aria-current=true]').dataset.article""";
        assertThat(browser.evaluate(click).asString()).isEqualTo("a-harbour");
        assertThat(browser.evaluate(click).asString()).isEqualTo("a-evening");
        assertThat(browser.evaluate(click).asString()).isEqualTo("a-harbour");
    }

    @Test
    void worksByKeyboardAndGivesTheFocusBack() throws InterruptedException {
        browser.open(sample, 390, 800, false);
        browser.evaluate("document.querySelector('[data-id=f-survey]').focus()");
        browser.press("Enter");
        assertThat(browser.evaluate("document.querySelector('mark').textContent")
                        .asString())
                .isEqualTo("61% of people in Norlund");
        assertThat(browser.evaluate("getComputedStyle(document.getElementById('record')).display")
                        .asString())
                .isEqualTo("none");
        browser.press("Escape");
        assertThat(browser.evaluate("document.querySelectorAll('mark').length").asInt())
                .isZero();
        assertThat(browser.evaluate("document.activeElement.dataset.id").asString())
                .isEqualTo("f-survey");
    }

    @Test
    void aHostileReportStaysText() throws InterruptedException {
        browser.open(hostile, 1280, 800, false);
        browser.evaluate("document.querySelectorAll('#record .value').forEach(value => value.click())");
        assertThat(browser.evaluate("document.querySelectorAll('img, b, script').length")
                        .asInt())
                .as("only the page's own three scripts")
                .isEqualTo(3);
        assertThat(browser.evaluate("document.title").asString())
                .isNotEqualTo("owned")
                .endsWith(" \u2013 Entente");
        assertThat(browser.evaluate("document.querySelectorAll('a[href^=javascript]').length")
                        .asInt())
                .isZero();
        assertThat(browser.evaluate(
                                "/[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.getElementById('record').textContent)")
                        .asBoolean())
                .as("directions turned in the record")
                .isFalse();
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void overlappingEvidenceIsMarkedWhole() throws InterruptedException {
        browser.open(hostile, 1280, 800, false);
        JsonNode marked = browser.evaluate("""
                const value = document.querySelector('[data-id=f-hostile]');
                JSON.parse(document.getElementById('edition').textContent).dossiers[0].figures[0].evidence.map(one => {
                  value.click();
                  return [one.text, [...document.querySelectorAll('mark')].map(mark => mark.textContent).join('\\n')];
                })""");
        assertThat(marked).hasSize(4);
        for (JsonNode pair : marked) {
            assertThat(pair.get(1).asString()).isEqualTo(pair.get(0).asString());
        }
    }

    @Test
    void anInjectedScriptWouldNotRun() throws InterruptedException {
        browser.open(sample, 1280, 800, false);
        browser.evaluate("""
                const script = document.createElement('script');
                script.textContent = 'window.owned = true';
                document.body.append(script);
                document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.owned = true">')""");
        assertThat(browser.evaluate("window.owned === undefined").asBoolean()).isTrue();
        assertThat(browser.errors()).anySatisfy(error -> assertThat(error).contains("Content Security Policy"));
    }

    @Test
    void showsTheSentenceWhereTheTextIsNotGiven() throws IOException, InterruptedException {
        browser.open(page("bare.html", Sample.edition(), List.of()), 1280, 800, false);
        browser.evaluate("document.querySelector('[data-id=f-survey]').click()");
        assertThat(browser.evaluate("document.querySelector('mark').textContent")
                        .asString())
                .isEqualTo("61% of people in Norlund");
        assertThat(browser.evaluate("document.querySelector('#report').textContent")
                        .asString())
                .contains("According to a survey");
    }

    @Test
    void letsOneChooseAmongDossiers() throws IOException, InterruptedException {
        Edition edition = new Edition(
                "0",
                List.of(),
                List.of(Sample.dossier(), Hostile.edition().dossiers().get(0)),
                List.of());
        browser.open(page("two.html", edition, Reports.ALL), 390, 800, false);
        assertThat(browser.evaluate("document.querySelectorAll('#sources button').length")
                        .asInt())
                .isEqualTo(4);
        browser.evaluate("""
                const choice = document.querySelector('#headline select');
                choice.value = 1;
                choice.dispatchEvent(new Event('change'))""");
        assertThat(browser.evaluate("document.querySelectorAll('#sources button').length")
                        .asInt())
                .isEqualTo(1);
        assertThat(browser.evaluate("document.querySelector('[data-id=e-hostile]') !== null")
                        .asBoolean())
                .isTrue();
        assertThat(browser.evaluate(NO_SIDEWAYS).asBoolean()).isTrue();
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void opensWithNothingButGaps() throws IOException, InterruptedException {
        Edition edition =
                new Edition("0", List.of(), List.of(), Sample.edition().gaps());
        browser.open(page("none.html", edition, List.of()), 1280, 800, false);
        assertThat(browser.evaluate("document.getElementById('record').textContent")
                        .asString())
                .contains("nowhere.txt does not exist");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void isReadableInTheDark() throws InterruptedException {
        browser.open(sample, 1280, 800, true);
        String background = browser.evaluate("getComputedStyle(document.documentElement).backgroundColor")
                .asString();
        assertThat(background).isEqualTo("rgb(21, 23, 26)");
    }

    @Test
    void isTheSameTwice() throws IOException {
        assertThat(text(Sample.edition(), Reports.ALL)).isEqualTo(text(Sample.edition(), Reports.ALL));
    }

    private static List<String> words(JsonNode marked, String id, String report) {
        return marked.valueStream()
                .filter(one -> one.get("id").asString().equals(id))
                .filter(one -> one.get("report").asString().equals(report))
                .map(one -> one.get("words").asString())
                .toList();
    }

    private static Path page(String name, Edition edition, List<Article> texts) throws IOException {
        Path page = folder.resolve(name);
        try (Writer writer = Files.newBufferedWriter(page)) {
            new HtmlPage().write(edition, texts, writer);
        }
        return page;
    }

    private static String text(Edition edition, List<Article> texts) throws IOException {
        StringBuilder page = new StringBuilder();
        new HtmlPage().write(edition, texts, page);
        return page.toString();
    }
}
