package entente.model;

import java.util.List;

/** The one record of a story. A view: it can always be rebuilt from the readings. */
public record Dossier(
        String id,
        String title,
        List<Source> sources,
        When span,
        List<IncidentRecord> incidents,
        List<Event> events,
        List<Statement> statements,
        List<Pledge> pledges,
        List<Figure> figures,
        List<Relation> relations,
        List<Dispute> disputes) {
    public Dossier {
        sources = List.copyOf(sources);
        incidents = List.copyOf(incidents);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        pledges = List.copyOf(pledges);
        figures = List.copyOf(figures);
        relations = List.copyOf(relations);
        disputes = List.copyOf(disputes);
    }
}
