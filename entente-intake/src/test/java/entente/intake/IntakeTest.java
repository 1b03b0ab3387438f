package entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Article;
import entente.model.Gap;
import entente.model.When;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    private static final String REPORT =
            "The mayor said that the bridge over the river would be closed to all traffic from Monday.\n";

    @TempDir
    Path folder;

    private final Intake intake = new Intake(Details.none(), null);

    @Test
    void readsATextFileAsItStands() throws IOException {
        Article article = article(write("a.txt", REPORT.getBytes(StandardCharsets.UTF_8)));
        assertThat(article.text()).isEqualTo(REPORT);
        assertThat(article.imprint().language()).isEqualTo("en");
        assertThat(article.imprint().outlet()).isNull();
        assertThat(article.imprint().published()).isEqualTo(When.unknown());
    }

    @Test
    void givesTheSameIdToTheSameArticleAndAnotherToAnotherOutlet() throws IOException {
        Path file = write("a.txt", REPORT.getBytes(StandardCharsets.UTF_8));
        Intake herald = new Intake(new Details("Herald", When.unknown(), null, null, null), null);
        assertThat(article(file).id()).isEqualTo(article(file).id());
        assertThat(article(herald, file).id()).isNotEqualTo(article(file).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void obeysAByteOrderMark(String charset) throws IOException {
        String marked = charset.equals("UTF-16") ? REPORT : "\uFEFF" + REPORT;
        assertThat(article(write("a.txt", marked.getBytes(Charset.forName(charset))))
                        .text())
                .isEqualTo(REPORT);
    }

    @Test
    void readsWesternBytesThatAreNoUtf8AndSaysSo() throws IOException {
        String text = "Fran\u00e7ois said that the caf\u00e9 near the bridge was closed \u2013 it had been for a week.";
        Path file = write("a.txt", text.getBytes(Charset.forName("windows-1252")));
        Taken taken = take(intake, file);
        assertThat(Objects.requireNonNull(taken.article()).text()).isEqualTo(text);
        assertThat(taken.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.code()).isEqualTo(Gap.Code.ENCODING);
            assertThat(gap.note()).contains("windows-1252").contains("--charset");
        });
    }

    @Test
    void theUserKnowsTheCharsetBetter() throws IOException {
        String text = "\u0141\u00f3d\u017a and the \u017ar\u00f3d\u0142o of the river were in the news today, it said.";
        Path file = write("a.txt", text.getBytes(Charset.forName("ISO-8859-2")));
        assertThat(article(new Intake(Details.none(), Charset.forName("ISO-8859-2")), file)
                        .text())
                .isEqualTo(text);
    }

    @Test
    void makesLineEndsAndControlCharactersHarmless() throws IOException {
        byte[] bytes = "One\r\ntwo\rthree\u0000 four\u001b[2J five\u0007.".getBytes(StandardCharsets.UTF_8);
        assertThat(article(write("a.txt", bytes)).text()).isEqualTo("One\ntwo\nthree  four [2J five .");
    }

    @Test
    void refusesNoiseWhateverItIsCalled() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        assertRefused(write("noise.txt", noise), Gap.Code.BINARY, "convert");
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7 and more, a PDF document", "GIF89a and more, a GIF image"})
    void namesTheFormatItRefuses(String bytes, String format) throws IOException {
        assertRefused(write("x", bytes.getBytes(StandardCharsets.ISO_8859_1)), Gap.Code.BINARY, format);
    }

    @Test
    void refusesFormatsThatItDoesNotReadYet() throws IOException {
        Path file = write("page.HTML", "<p>Hello</p>".getBytes(StandardCharsets.UTF_8));
        assertRefused(file, Gap.Code.UNREADABLE, "an HTML page");
    }

    @Test
    void warnsOfEmptyFiles() throws IOException {
        assertRefused(write("a.txt", new byte[0]), Gap.Code.EMPTY, "empty");
        assertRefused(write("b.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8)), Gap.Code.EMPTY, "blanks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u6771\u4eac\u3067\u91d1\u66dc\u65e5\u306b\u7206\u767a\u304c\u3042\u3063\u305f\u3002",
                "\u0412 \u041c\u043e\u0441\u043a\u0432\u0435 \u043f\u0440\u043e\u0438\u0437\u043e\u0448\u0451\u043b \u0432\u0437\u0440\u044b\u0432.",
                "\u0648\u0642\u0639 \u0627\u0646\u0641\u062c\u0627\u0631 \u0641\u064a \u0628\u063a\u062f\u0627\u062f."
            })
    void neverTakesAnotherScriptForEnglish(String text) throws IOException {
        String language = article(write("x.txt", text.getBytes(StandardCharsets.UTF_8)))
                .imprint()
                .language();
        assertThat(language).isNotIn("en", "und");
    }

    @Test
    void tellsOtherLanguages() throws IOException {
        String german =
                "Der Minister sagte am Montag, die Verhandlungen \u00fcber das Abkommen seien schwierig gewesen.";
        assertThat(article(write("de.txt", german.getBytes(StandardCharsets.UTF_8)))
                        .imprint()
                        .language())
                .isEqualTo("de");
    }

    @Test
    void listsAFolderInOrderWithoutHiddenFilesAndWithSubfolders() throws IOException {
        write("b.txt", new byte[] {'b'});
        write("a.txt", new byte[] {'a'});
        write(".hidden", new byte[] {'h'});
        Files.createDirectory(folder.resolve("sub"));
        write("sub/c.txt", new byte[] {'c'});
        Listing listing = intake.list(List.of(folder));
        assertThat(listing.files())
                .extracting(found -> folder.relativize(found.path()).toString().replace('\\', '/'))
                .containsExactly("a.txt", "b.txt", "sub/c.txt");
        assertThat(listing.gaps()).isEmpty();
    }

    @Test
    void takesOutletAndDateFromTheMetaFileAndReadsWhatItDoesNotName() throws IOException {
        write("a.txt", REPORT.getBytes(StandardCharsets.UTF_8));
        write("b.txt", REPORT.getBytes(StandardCharsets.UTF_8));
        meta("{\"articles\": [{\"file\": \"a.txt\", \"outlet\": \"Herald\", \"date\": \"2015-11-16\"}]}");
        Listing listing = intake.list(List.of(folder));
        assertThat(listing.files()).hasSize(2);
        assertThat(listing.files().get(0).details().outlet()).isEqualTo("Herald");
        assertThat(listing.files().get(0).details().published()).isEqualTo(When.day(LocalDate.of(2015, 11, 16)));
        assertThat(listing.files().get(1).details()).isEqualTo(Details.none());
    }

    @Test
    void optionsFillOnlyWhatTheMetaFileLeavesOpen() throws IOException {
        write("a.txt", REPORT.getBytes(StandardCharsets.UTF_8));
        meta("{\"articles\": [{\"file\": \"a.txt\", \"outlet\": \"Herald\"}]}");
        When day = When.day(LocalDate.of(2020, 1, 2));
        Listing listing = new Intake(new Details("Gazette", day, null, null, null), null).list(List.of(folder));
        assertThat(listing.files().get(0).details()).isEqualTo(new Details("Herald", day, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{not json",
                "[]",
                "{\"articles\": [{\"file\": \"../../etc/passwd\"}]}",
                "{\"articles\": [{\"file\": \"a.txt\", \"date\": \"yesterday\"}]}",
                "{\"articles\": [{\"file\": 7}]}"
            })
    void aWrongMetaFileIsReportedAndTheArticlesAreReadAllTheSame(String meta) throws IOException {
        write("a.txt", REPORT.getBytes(StandardCharsets.UTF_8));
        meta(meta);
        Listing listing = intake.list(List.of(folder));
        assertThat(listing.files()).hasSize(1);
        assertThat(listing.gaps()).extracting(Gap::code).containsExactly(Gap.Code.METADATA);
        assertThat(listing.gaps().get(0).source()).endsWith("meta.json");
    }

    @Test
    void deeplyNestedMetaIsAnErrorAndNoCrash() throws IOException {
        write("a.txt", REPORT.getBytes(StandardCharsets.UTF_8));
        meta("[".repeat(200_000));
        assertThat(intake.list(List.of(folder)).gaps()).extracting(Gap::code).containsExactly(Gap.Code.METADATA);
    }

    @Test
    void reportsFilesThatAreNotThere() throws IOException {
        meta("{\"articles\": [{\"file\": \"gone.txt\"}]}");
        Listing listing = intake.list(List.of(folder, folder.resolve("nowhere")));
        assertThat(listing.gaps())
                .extracting(Gap::code)
                .containsExactly(Gap.Code.UNREADABLE, Gap.Code.MISSING_FILE, Gap.Code.MISSING_FILE);
    }

    private void meta(String json) throws IOException {
        write("meta.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void assertRefused(Path file, Gap.Code code, String hint) {
        Taken taken = take(intake, file);
        assertThat(taken.article()).isNull();
        assertThat(taken.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.code()).isEqualTo(code);
            assertThat(gap.note()).contains(hint);
            assertThat(gap.source()).isEqualTo(file.toString());
        });
    }

    private Article article(Path file) {
        return article(intake, file);
    }

    private static Article article(Intake intake, Path file) {
        return Objects.requireNonNull(take(intake, file).article());
    }

    private static Taken take(Intake intake, Path file) {
        return intake.take(intake.list(List.of(file)).files().get(0));
    }
}
