package entente.dossier;

import entente.model.Evidence;
import entente.model.Imprint;
import entente.model.Reading;
import entente.model.Story;
import entente.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order in which a dossier puts what several articles say: by publication, then by the place of the words. */
final class Order {
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Imprint> imprints = new HashMap<>();

    Order(Story story) {
        for (Reading reading : story.readings()) {
            places.put(reading.article(), places.size());
            imprints.put(reading.article(), reading.digest().imprint());
        }
    }

    /** Compares where values stand. */
    Comparator<Evidence> evidence() {
        return Comparator.<Evidence>comparingInt(e -> places.getOrDefault(e.article(), Integer.MAX_VALUE))
                .thenComparing(Evidence::span)
                .thenComparing(Evidence::sentence)
                .thenComparing(e -> e.chain().toString())
                .thenComparing(e -> e.basis().toString());
    }

    /** All evidence in order, each once. */
    List<Evidence> sorted(Collection<Evidence> evidence) {
        return evidence.stream().distinct().sorted(evidence()).toList();
    }

    /** Evidence that stays first, and the rest in order. */
    List<Evidence> led(List<Evidence> first, Collection<Evidence> others) {
        List<Evidence> all = new ArrayList<>(first);
        sorted(others).stream().filter(e -> !first.contains(e)).forEach(all::add);
        return List.copyOf(all);
    }

    /** The day on which an article came out. */
    Optional<LocalDate> published(Evidence evidence) {
        Imprint imprint = imprints.get(evidence.article());
        return Optional.ofNullable(imprint == null ? null : imprint.published().latest());
    }

    /** The day up to which sources knew a value: their latest publication. */
    When asOf(Collection<Evidence> evidence) {
        return evidence.stream()
                .flatMap(e -> published(e).stream())
                .max(Comparator.naturalOrder())
                .map(When::day)
                .orElse(When.unknown());
    }
}
