package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.fixture.Newsroom;
import entente.fixture.NoParser;
import entente.fixture.Report;
import entente.lexicon.Lexicon;
import entente.model.Account;
import entente.model.Claim;
import entente.model.Dossier;
import entente.model.Evidence;
import entente.model.Finding;
import entente.model.Incident;
import entente.model.IncidentRecord;
import entente.model.Quantity;
import entente.model.Reading;
import entente.model.Source;
import entente.model.TollFinding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for whatever is reported: a dossier is a function of the set of readings, and every value has its words. */
class LawsTest {
    private static final Entente ENTENTE = new Entente(Lexicon.load(), new NoParser());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theOrderOfReadingsDoesNotMatter(long seed) {
        List<Reading> readings = readings(seed);
        List<Reading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(ENTENTE.reconcile(shuffled)).isEqualTo(ENTENTE.reconcile(readings));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void theSameReadingTwiceChangesNothing(long seed) {
        List<Reading> readings = readings(seed);
        List<Reading> twice = new ArrayList<>(readings);
        twice.addAll(readings.subList(0, readings.size() / 2));

        assertThat(ENTENTE.reconcile(twice)).isEqualTo(ENTENTE.reconcile(readings));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void addingOneByOneComesToTheSameAsAllAtOnce(long seed) {
        List<Reading> readings = readings(seed);
        List<Reading> grown = new ArrayList<>();
        List<Dossier> last = List.of();
        for (Reading reading : readings) {
            grown.add(0, reading);
            last = ENTENTE.reconcile(grown);
        }

        assertThat(last).isNotEmpty().isEqualTo(ENTENTE.reconcile(readings));
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46, 47, 48})
    void everySpanLiesInItsTextAndTheWordsMatch(long seed) {
        List<Report> reports = new Newsroom(seed).reports();
        Map<String, String> texts = reports.stream().collect(Collectors.toMap(Report::id, Report::text));
        List<Dossier> dossiers =
                ENTENTE.reconcile(reports.stream().map(Report::reading).toList());

        assertThat(dossiers).flatExtracting(LawsTest::evidence).isNotEmpty().allSatisfy(evidence -> assertThat(
                        evidence.span().in(texts.getOrDefault(evidence.article(), "")))
                .isEqualTo(evidence.text()));
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54, 55, 56, 57, 58})
    void nothingThatAReportSaysIsLost(long seed) {
        List<Reading> readings = readings(seed);
        Set<Evidence> said = readings.stream()
                .flatMap(reading -> reading.claims().stream())
                .flatMap(LawsTest::evidence)
                .collect(Collectors.toSet());

        Set<Evidence> kept = ENTENTE.reconcile(readings).stream()
                .flatMap(dossier -> evidence(dossier).stream())
                .collect(Collectors.toSet());

        assertThat(kept).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63, 64, 65, 66})
    void everyArticleStandsInOneDossierAndIncidentsOfOneArticleStayApart(long seed) {
        List<Reading> readings = readings(seed);
        List<Dossier> dossiers = ENTENTE.reconcile(readings);

        assertThat(dossiers.stream().flatMap(d -> d.sources().stream()).map((Source s) -> s.imprint()
                        .id()))
                .containsExactlyInAnyOrderElementsOf(
                        readings.stream().map(Reading::article).distinct().toList());
        assertThat(dossiers).flatExtracting(Dossier::incidents).allSatisfy(incident -> assertThat(
                        incident.evidence().stream().map(Evidence::article))
                .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82})
    void findingsMeanWhatTheySay(long seed) {
        assertThat(ENTENTE.reconcile(readings(seed)))
                .flatExtracting(Dossier::incidents)
                .flatExtracting(IncidentRecord::tolls)
                .isNotEmpty()
                .allSatisfy(LawsTest::holds);
    }

    @Test
    void theLawsAreTriedOnEverySortOfFinding() {
        Set<String> sorts = LongStream.rangeClosed(71, 82)
                .boxed()
                .flatMap(seed -> ENTENTE.reconcile(readings(seed)).stream())
                .flatMap(dossier -> dossier.incidents().stream())
                .flatMap(incident -> incident.tolls().stream())
                .map(toll -> toll.finding().getClass().getSimpleName())
                .collect(Collectors.toSet());

        assertThat(sorts).containsExactlyInAnyOrder("Sole", "Agreed", "Revised", "Disputed");
    }

    private static void holds(TollFinding toll) {
        List<Account<Quantity>> accounts = toll.finding().accounts();
        boolean consistent = accounts.stream()
                .allMatch(a -> accounts.stream().allMatch(b -> a.value().agreesWith(b.value())));
        boolean agreeing =
                switch (toll.finding()) {
                    case Finding.Sole<Quantity> sole -> sole.accounts().size() == 1;
                    case Finding.Agreed<Quantity> agreed -> agreed.origins() > 1;
                    case Finding.Revised<Quantity> revised -> false;
                    case Finding.Disputed<Quantity> disputed -> false;
                };
        assertThat(agreeing).as(toll.toString()).isEqualTo(consistent);
        assertThat(accounts).contains(toll.finding().leading());
    }

    private static List<Reading> readings(long seed) {
        return new Newsroom(seed).reports().stream().map(Report::reading).toList();
    }

    private static Set<Evidence> evidence(Dossier dossier) {
        Set<Evidence> all = new HashSet<>();
        for (IncidentRecord incident : dossier.incidents()) {
            all.addAll(incident.evidence());
            incident.perpetrators().forEach(p -> all.add(p.evidence()));
            incident.tolls().forEach(t -> t.finding().accounts().forEach(a -> all.addAll(a.evidence())));
        }
        dossier.events().forEach(e -> all.addAll(e.evidence()));
        dossier.statements().forEach(s -> all.addAll(s.evidence()));
        return all;
    }

    private static Stream<Evidence> evidence(Claim claim) {
        Stream<Evidence> own = claim.evidence().stream();
        if (claim instanceof Incident incident) {
            return Stream.of(
                            own,
                            incident.tolls().stream().map(t -> t.evidence()),
                            incident.perpetrators().stream().map(p -> p.evidence()))
                    .flatMap(e -> e);
        }
        return own;
    }
}
