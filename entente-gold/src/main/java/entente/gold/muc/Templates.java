package entente.gold.muc;

import entente.lexicon.Country;
import entente.lexicon.Lexicon;
import entente.model.Event;
import entente.model.Incident;
import entente.model.Reading;
import entente.model.When;
import entente.model.Where;
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
        Deeds deeds = new Deeds(new Kinds(lexicon.kinds()));
        Relevance relevance = new Relevance(published, lexicon, home);
        for (Incident incident : reading.claims(Incident.class)) {
            deeds.of(incident).stream().filter(relevance::holds).forEach(relevant::add);
        }
        for (Incident incident : relevant) {
            Template template = new Filling(lexicon, published, home).of(incident);
            if (template.hasTarget()) {
                template.write(templates.addObject());
            }
        }
    }

    /** The country of what a report leaves without a place: of the dateline, else that of most of what it tells. */
    private String home(Reading reading, String dateline) {
        if (Relevance.COUNTRIES.contains(dateline)) {
            return dateline;
        }
        Map<String, Integer> told = new TreeMap<>();
        countries(reading).forEach(country -> told.merge(country, 1, Integer::sum));
        return told.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(dateline);
    }

    /** The countries of the task that events and incidents tell of, by their places and by those who take part, each as often as told. */
    private Stream<String> countries(Reading reading) {
        Stream<Where> places = Stream.concat(
                        reading.claims(Event.class).stream().map(Event::where),
                        reading.claims(Incident.class).stream().map(Incident::where))
                .flatMap(Stream::ofNullable);
        Stream<String> parties = reading.claims(Event.class).stream()
                .flatMap(event -> Stream.concat(event.source().stream(), event.recipient().stream()))
                .flatMap(party -> Stream.ofNullable(party.code()))
                .flatMap(code -> lexicon.countries().ofCode(code).stream())
                .map(Country::alpha2);
        return Stream.concat(places.flatMap(where -> Stream.ofNullable(where.country())), parties)
                .filter(Relevance.COUNTRIES::contains);
    }
}
