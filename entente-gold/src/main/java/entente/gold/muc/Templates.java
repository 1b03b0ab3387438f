package entente.gold.muc;

import entente.lexicon.Lexicon;
import entente.model.Event;
import entente.model.Incident;
import entente.model.Reading;
import entente.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;

/** Turns the incidents of a report into templates: those that the task calls relevant, in its words. */
public final class Templates {
    private final Lexicon lexicon;

    public Templates(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Writes the templates of a report.
     *
     * @param dateline country code of the place where it was written; empty when unknown
     */
    public void write(Reading reading, When published, String dateline, ArrayNode templates) {
        List<Incident> relevant = new ArrayList<>();
        String home = home(reading, dateline);
        Relevance relevance = new Relevance(published, lexicon, home);
        for (Incident incident : reading.claims(Incident.class)) {
            if (relevance.holds(incident)) {
                relevant.add(incident);
            }
        }
        for (Incident incident : relevant) {
            new Filling(lexicon, published, home).of(incident).write(templates.addObject());
        }
    }

    /** The country of what a report leaves without a place: of the dateline, else that of most of what it tells. */
    private static String home(Reading reading, String dateline) {
        if (Relevance.COUNTRIES.contains(dateline)) {
            return dateline;
        }
        Map<String, Integer> places = new TreeMap<>();
        Stream.concat(
                        reading.claims(Event.class).stream().map(Event::where),
                        reading.claims(Incident.class).stream().map(Incident::where))
                .flatMap(Stream::ofNullable)
                .flatMap(where -> Stream.ofNullable(where.country()))
                .filter(Relevance.COUNTRIES::contains)
                .forEach(country -> places.merge(country, 1, Integer::sum));
        return places.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(dateline);
    }
}
