package entente.dossier;

import entente.model.Evidence;
import entente.model.Reading;
import entente.model.Story;
import entente.model.Voice;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who independently says so. A copy counts as its original, an agency or a speaker is one origin wherever they are quoted, and
 * a sentence that two articles share word for word has the origin of the earlier one.
 */
final class Origins {
    private final Map<String, String> copies;
    private final Map<String, String> publishers = new HashMap<>();
    private final Map<String, Evidence> firstWith = new HashMap<>();
    private final Order order;

    Origins(Story story, Order order) {
        this.copies = story.copies();
        this.order = order;
        for (Reading reading : story.readings()) {
            publishers.put(reading.article(), reading.digest().imprint().publisher());
        }
    }

    /** Makes known all that is going to be counted, so that the earliest holder of a shared sentence is found. */
    void see(Collection<Evidence> evidence) {
        for (Evidence seen : evidence) {
            firstWith.merge(sentence(seen), seen, (a, b) -> order.evidence().compare(a, b) <= 0 ? a : b);
        }
    }

    /** A key that two pieces of evidence share when they have one origin. */
    String of(Evidence evidence) {
        Evidence first = firstWith.getOrDefault(sentence(evidence), evidence);
        Voice end = first.origin();
        return switch (end.role()) {
            case OUTLET -> "outlet " + publisher(first);
            case AGENCY -> "agency " + folded(end.name());
            case SPEAKER -> "speaker " + folded(end.name());
        };
    }

    /** The origins of several pieces of evidence. */
    Set<String> of(Collection<Evidence> evidence) {
        return evidence.stream().map(this::of).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether somebody within a report says so, and not the report or the agency behind it. */
    static boolean isSpeaker(Evidence evidence) {
        return evidence.origin().role() == Voice.Role.SPEAKER;
    }

    private String publisher(Evidence evidence) {
        String original = copies.getOrDefault(evidence.article(), evidence.article());
        return folded(publishers.getOrDefault(original, original));
    }

    private static String sentence(Evidence evidence) {
        return folded(evidence.sentence());
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
