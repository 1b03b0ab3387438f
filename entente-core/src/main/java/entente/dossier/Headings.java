package entente.dossier;

import entente.model.Digest;
import entente.model.Incident;
import entente.model.IncidentRecord;
import entente.model.Modality;
import entente.model.Reading;
import entente.model.Story;
import entente.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a dossier is called and over what time it reaches. */
final class Headings {
    private static final int NAMES = 3;

    private Headings() {}

    /** The title of the article that shares most words with the others; without titles the names most shared, or a file. */
    static String title(Story story) {
        Map<String, Integer> holders = holders(story);
        return story.readings().stream()
                .map(Reading::digest)
                .filter(digest -> digest.title() != null && !story.copies().containsKey(digest.id()))
                .max(Comparator.<Digest>comparingDouble(digest -> shared(digest, holders))
                        .thenComparing(Digest::id, Comparator.reverseOrder()))
                .map(Digest::title)
                .orElseGet(() -> untitled(story, holders));
    }

    private static String untitled(Story story, Map<String, Integer> holders) {
        String names = names(story, holders);
        return names.isEmpty() ? story.readings().get(0).digest().imprint().publisher() : names;
    }

    /** From the first incident that is news, or the first publication, to the last publication or incident. */
    static When span(Story story, List<IncidentRecord> incidents) {
        List<LocalDate> days = new ArrayList<>();
        for (Reading reading : story.readings()) {
            add(reading.digest().imprint().published(), days);
        }
        for (IncidentRecord incident : incidents) {
            if (incident.modality() == Modality.ACTUAL
                    && incident.when().precision().compareTo(When.Precision.YEAR) < 0) {
                add(incident.when(), days);
            }
        }
        return days.stream()
                .min(Comparator.naturalOrder())
                .map(first -> between(first, days))
                .orElse(When.unknown());
    }

    private static When between(LocalDate first, List<LocalDate> days) {
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElse(first);
        return first.equals(last) ? When.day(first) : When.between(first, last, When.Precision.RANGE);
    }

    private static void add(When when, List<LocalDate> days) {
        Stream.of(when).map(When::earliest).flatMap(Stream::ofNullable).forEach(days::add);
        Stream.of(when).map(When::latest).flatMap(Stream::ofNullable).forEach(days::add);
    }

    /** In how many articles a term occurs. */
    private static Map<String, Integer> holders(Story story) {
        Map<String, Integer> holders = new TreeMap<>();
        for (Reading reading : story.readings()) {
            reading.digest().terms().keySet().forEach(term -> holders.merge(term, 1, Integer::sum));
        }
        return holders;
    }

    /** How much of its words other articles share, tempered by its length: neither the longest nor the shortest wins by it. */
    private static double shared(Digest digest, Map<String, Integer> holders) {
        int sum = 0;
        for (String term : digest.terms().keySet()) {
            sum += holders.getOrDefault(term, 1) - 1;
        }
        return sum / Math.sqrt(Math.max(1, digest.terms().size()));
    }

    private static String names(Story story, Map<String, Integer> holders) {
        String names = holders.entrySet().stream()
                .filter(term -> Character.isUpperCase(term.getKey().charAt(0)))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMES)
                .map(Map.Entry::getKey)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return incident(story) + names;
    }

    private static String incident(Story story) {
        return story.readings().stream()
                .flatMap(reading -> reading.claims(Incident.class).stream())
                .findFirst()
                .map(incident -> incident.title() + ": ")
                .orElse("");
    }
}
