package entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as a user meets it: what it prints where, and with which status it ends. */
class MainTest {
    private static final String REPORT = """
            Blast at market kills 12

            BAGHDAD - A bomb killed 12 people at a market in Baghdad on Friday, police said.

            "We heard a terrible noise," said Ali Hassan, a shopkeeper.
            """;

    @TempDir
    Path folder;

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    @Test
    void printsTheRecordAndEndsWithZero() throws IOException {
        write("report.txt", REPORT);
        assertThat(Main.run("read", folder.toString(), "--date", "2015-11-16")).isEqualTo(ExitStatus.READ);
        assertThat(out()).contains("Baghdad").contains("12");
        assertThat(err()).isEmpty();
    }

    @Test
    void knowsTheActorsOfTheUser() throws IOException {
        write("report.txt", "Aland fighters attacked Beland soldiers in Baghdad on Sunday.\n");
        Path actors = Files.writeString(
                Files.createTempDirectory(folder, "own").resolve("actors.txt"), "ALAND [ALD]\nBELAND [BEL]\nODD [1]\n");
        Main.run(
                "read",
                folder.resolve("report.txt").toString(),
                "--date",
                "2015-11-16",
                "--format",
                "json",
                "--actors",
                actors.toString());
        assertThat(out()).contains("\"ALD").contains("\"BEL");
        assertThat(err()).contains("left out: " + actors + " line 3: no actor code: 1");
    }

    @Test
    void complainsOfActorsThatAreNotThere() throws IOException {
        write("report.txt", REPORT);
        int status = Main.run("read", folder.toString(), "--actors", "no-such-file.txt");
        assertThat(status).isNotEqualTo(ExitStatus.READ);
        assertThat(err()).contains("there is no file no-such-file.txt (--actors)");
    }

    @Test
    void codesTheVerbsOfTheUserAsHisDictionarySays() throws IOException {
        write("report.txt", "French ministers snubbed German officials in Baghdad on Sunday.\n");
        Path verbs = own("verbs.txt", "--- SNUB [345] ---\nSNUB {SNUBS SNUBBED}\n- * &NONE [111]\n");
        Main.run("read", folder.resolve("report.txt").toString(), "--format", "json", "--verbs", verbs.toString());
        assertThat(out()).contains("\"cameo\" : \"345\"");
        assertThat(err()).contains("left out: " + verbs + " line 3: no set of synonyms &NONE stands above");
    }

    @Test
    void tellsOfSentencesThatTheUserDiscards() throws IOException {
        write("report.txt", "French soldiers attacked German soldiers at the football match on Sunday.\n");
        Path discards = own("discards.txt", "FOOTBALL MATCH\n");
        Main.run(
                "read",
                folder.resolve("report.txt").toString(),
                "--format",
                "json",
                "--verbose",
                "--discards",
                discards.toString());
        assertThat(json().findValues("plover")).isEmpty();
        assertThat(err()).contains("\"football match\"").contains("[discarded]");
    }

    @Test
    void complainsOfVerbsThatAreNotTextInUtf8() throws IOException {
        write("report.txt", REPORT);
        Path verbs = Files.write(
                Files.createTempDirectory(folder, "own").resolve("verbs.txt"), new byte[] {'A', (byte) 0xe9, '\n'});
        int status = Main.run("read", folder.resolve("report.txt").toString(), "--verbs", verbs.toString());
        assertThat(status).isNotEqualTo(ExitStatus.READ);
        assertThat(err()).contains("cannot read " + verbs + " (--verbs): it must be text in UTF-8");
    }

    @Test
    void complainsOfDiscardsThatAreNotThere() throws IOException {
        write("report.txt", REPORT);
        int status = Main.run("read", folder.toString(), "--discards", "no-such-file.txt");
        assertThat(status).isNotEqualTo(ExitStatus.READ);
        assertThat(err()).contains("there is no file no-such-file.txt (--discards)");
    }

    private Path own(String name, String text) throws IOException {
        return Files.writeString(Files.createTempDirectory(folder, "own").resolve(name), text);
    }

    @Test
    void givesTheSameBytesForAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 6; i++) {
            write("report" + i + ".txt", REPORT.replace("12", String.valueOf(12 + i)));
        }
        Main.run("read", folder.toString(), "--format", "json", "--threads", "1");
        String one = out();
        out.reset();
        Main.run("read", folder.toString(), "--format", "json", "--threads", "3");
        assertThat(out()).isEqualTo(one).isNotEmpty();
    }

    @Test
    void readsTheRestWhenSomeFilesAreRefused() throws IOException {
        write("report.txt", REPORT);
        byte[] noise = new byte[4096];
        new Random(3).nextBytes(noise);
        Files.write(folder.resolve("noise.bin"), noise);
        int status = Main.run(
                "read", folder.toString(), folder.resolve("nowhere.txt").toString(), "--format", "json");
        assertThat(status).isEqualTo(ExitStatus.REFUSED);
        assertThat(json().path("articles")).hasSize(1);
        assertThat(err())
                .contains("noise.bin")
                .contains("[binary]")
                .contains("nowhere.txt")
                .contains("[missing-file]");
    }

    @Test
    void warnsOfAnEmptyFileAndEndsWithZero() throws IOException {
        write("empty.txt", "");
        assertThat(Main.run("read", folder.resolve("empty.txt").toString())).isEqualTo(ExitStatus.READ);
        assertThat(err()).contains("empty.txt").contains("[empty]");
    }

    @Test
    void countsTheSameArticleOnce() throws IOException {
        write("a.txt", REPORT);
        write("b.txt", REPORT);
        assertThat(Main.run("read", folder.toString(), "--format", "json")).isEqualTo(ExitStatus.READ);
        assertThat(json().path("articles")).hasSize(1);
        assertThat(err()).contains("b.txt").contains("a.txt").contains("[duplicate]");
    }

    @Test
    void keepsAnArticleInAnotherLanguageWithoutReadingIt() throws IOException {
        write(
                "de.txt",
                "Bei einem Anschlag in der Stadt sind am Freitag nach Angaben der Polizei zwölf Menschen getötet worden.");
        assertThat(Main.run("read", folder.toString(), "--format", "json")).isEqualTo(ExitStatus.READ);
        assertThat(json().path("articles").get(0).path("language").asString()).isEqualTo("de");
        assertThat(json().path("gaps").get(0).path("code").asString()).isEqualTo("language");
    }

    @Test
    void neverInventsADate() throws IOException {
        write("report.txt", REPORT);
        Main.run("read", folder.toString(), "--format", "json");
        assertThat(json().path("articles").get(0).path("published").isNull()).isTrue();
        JsonNode when = json().path("dossiers").get(0).path("incidents").get(0).path("when");
        assertThat(when.path("earliest").isNull()).isTrue();
        assertThat(when.path("latest").isNull()).isTrue();
    }

    @Test
    void writesThePageAndTheRecordToFiles() throws IOException {
        write("report.txt", REPORT);
        Path page = folder.resolve("page.html");
        Path record = folder.resolve("record.json");
        String report = folder.resolve("report.txt").toString();
        int status =
                Main.run("read", report, "--html", page.toString(), "--format", "json", "--output", record.toString());
        assertThat(status).isEqualTo(ExitStatus.READ);
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("Baghdad");
        assertThat(Files.readString(record)).contains("\"dossiers\"");
        assertThat(out()).isEmpty();
    }

    @Test
    void writesEventsAsRows() throws IOException {
        write("report.txt", "The French army attacked Syria on Sunday.\n");
        assertThat(Main.run("read", folder.toString(), "--date", "2015-11-16", "--format", "events"))
                .isEqualTo(ExitStatus.READ);
        assertThat(out()).startsWith("dossier,event,date").contains(",2015-11-15,2015-11-15,day,FRAMIL,");
    }

    @Test
    void conversionWithoutEventsIsWrongUsage() throws IOException {
        write("report.txt", REPORT);
        assertThat(Main.run("read", folder.toString(), "--convert")).isEqualTo(ExitStatus.USAGE);
        assertThat(err()).contains("--format events");
    }

    @Test
    void explainsAValueOfAKeptRecord() throws IOException {
        write("report.txt", REPORT);
        Path record = folder.resolve("record.json");
        Main.run("read", folder.toString(), "--format", "json", "--output", record.toString());
        JsonNode kept = JsonMapper.shared().readTree(Files.readString(record));
        String id =
                kept.path("dossiers").get(0).path("incidents").get(0).path("id").asString();
        assertThat(Main.run("explain", id, "--from", record.toString())).isEqualTo(ExitStatus.READ);
        assertThat(out()).contains("A bomb killed 12 people");
        assertThat(Main.run("explain", "i-000000000000", "--from", record.toString()))
                .isEqualTo(ExitStatus.REFUSED);
        assertThat(err()).contains("i-000000000000");
    }

    @Test
    void complainsInOneLineWhereThereIsNoRecord() {
        Path nowhere = folder.resolve("nowhere.json");
        assertThat(Main.run("explain", "i-1", "--from", nowhere.toString())).isEqualTo(ExitStatus.REFUSED);
        assertThat(err()).contains("nowhere.json").contains("entente read").doesNotContain("\tat ");
    }

    @Test
    void wrongUsageEndsWithTwoAndSaysWhatIsRight() {
        assertThat(Main.run()).isEqualTo(ExitStatus.USAGE);
        assertThat(Main.run("read")).isEqualTo(ExitStatus.USAGE);
        assertThat(Main.run("read", "x", "--format", "yaml")).isEqualTo(ExitStatus.USAGE);
        assertThat(Main.run("read", "x", "--charset", "klingon")).isEqualTo(ExitStatus.USAGE);
        assertThat(Main.run("raed", "x")).isEqualTo(ExitStatus.USAGE);
        assertThat(err()).contains("windows-1252").contains("entente read");
    }

    @Test
    void everyCommandHelpsWithExamples() {
        for (String command : new String[] {"read", "explain"}) {
            out.reset();
            assertThat(Main.run(command, "--help")).isEqualTo(ExitStatus.READ);
            assertThat(out())
                    .contains("Examples:")
                    .contains("entente " + command)
                    .contains("Exit status:");
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out());
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
