package entente.dossier;

import entente.lexicon.Lexicon;
import entente.model.Dispute;
import entente.model.Dossier;
import entente.model.Event;
import entente.model.Evidence;
import entente.model.Incident;
import entente.model.IncidentRecord;
import entente.model.Reading;
import entente.model.Source;
import entente.model.Story;
import entente.model.Toll;
import entente.model.When;
import java.util.List;

/** Makes the one record of a story. A pure function of the story: a dossier can always be rebuilt. */
public final class Dossiers {
    private Dossiers() {}

    /** The dossier of a story. */
    public static Dossier of(Story story, Lexicon lexicon) {
        Order order = new Order(story);
        List<IncidentRecord> incidents = incidents(story, order, lexicon);
        Claims claims = new Claims(new Joined(story, order));
        List<Event> events = claims.events();
        When span = Headings.span(story, incidents);
        return new Dossier(
                story.id(),
                Headings.title(story),
                sources(story),
                span,
                incidents,
                events,
                claims.statements(),
                Standings.of(claims.pledges(), events, order),
                claims.figures(),
                Relations.among(events, span),
                disputes(incidents, new Disputes(order, lexicon.agents())));
    }

    private static List<IncidentRecord> incidents(Story story, Order order, Lexicon lexicon) {
        Origins origins = new Origins(story, order);
        for (Reading reading : story.readings()) {
            origins.see(tolls(reading));
        }
        IncidentRecords records =
                new IncidentRecords(new Tolls(new Findings(origins, order), order), order, lexicon.kinds());
        return Gathering.of(story, new Likeness(lexicon.kinds())).stream()
                .map(records::of)
                .toList();
    }

    private static List<Evidence> tolls(Reading reading) {
        return reading.claims(Incident.class).stream()
                .flatMap(incident -> incident.tolls().stream())
                .map(Toll::evidence)
                .toList();
    }

    private static List<Dispute> disputes(List<IncidentRecord> incidents, Disputes disputes) {
        return incidents.stream()
                .flatMap(incident -> disputes.in(incident).stream())
                .toList();
    }

    private static List<Source> sources(Story story) {
        return story.readings().stream()
                .map(reading ->
                        new Source(reading.digest().imprint(), story.copies().get(reading.article())))
                .toList();
    }
}
