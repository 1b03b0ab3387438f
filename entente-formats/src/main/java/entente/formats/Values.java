package entente.formats;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Everything in the JSON of an edition that has an id, by its id. */
final class Values {

    /** What has an id. */
    enum Kind {
        ARTICLE,
        DOSSIER,
        INCIDENT,
        TOLL,
        EVENT,
        STATEMENT,
        PLEDGE,
        FIGURE
    }

    /** Something with an id. */
    record Value(String id, Kind kind, String title, JsonNode node) {

        /** Whether any of its evidence stands in an article. */
        boolean standsOn(String article) {
            return node.findValues("evidence").stream()
                    .flatMap(JsonNode::valueStream)
                    .anyMatch(evidence -> text(evidence, "article").equals(article));
        }
    }

    private final Map<String, Value> byId = new LinkedHashMap<>();

    private Values() {}

    static Values of(JsonNode edition) {
        Values values = new Values();
        for (JsonNode article : edition.path("articles")) {
            values.put(article, Kind.ARTICLE, publisher(article));
        }
        edition.path("dossiers").forEach(values::dossier);
        return values;
    }

    Optional<Value> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Everything of a dossier that has an id of its own. */
    List<Value> within(JsonNode dossier) {
        Values parts = new Values();
        parts.dossier(dossier);
        return parts.byId.values().stream()
                .filter(value -> value.kind() != Kind.DOSSIER)
                .toList();
    }

    /** Every claim and toll that an article is evidence of. */
    List<Value> standingOn(String article) {
        return byId.values().stream()
                .filter(value -> value.kind() != Kind.DOSSIER && value.standsOn(article))
                .toList();
    }

    /** The ids that share the longest beginning with one that is not there, then those of the nearest length. */
    List<Value> nearest(String id, int most) {
        return byId.values().stream()
                .sorted(Comparator.comparingInt((Value value) -> -shared(value.id(), id))
                        .thenComparingInt(value -> Math.abs(value.id().length() - id.length())))
                .limit(most)
                .toList();
    }

    private void dossier(JsonNode dossier) {
        put(dossier, Kind.DOSSIER, text(dossier, "title"));
        for (JsonNode incident : dossier.path("incidents")) {
            put(incident, Kind.INCIDENT, text(incident, "title"));
            for (JsonNode toll : incident.path("tolls")) {
                put(toll, Kind.TOLL, text(toll, "best") + " " + text(toll, "state") + ", " + text(incident, "title"));
            }
        }
        for (JsonNode event : dossier.path("events")) {
            put(event, Kind.EVENT, event.path("evidence").path(0).path("text").asString(""));
        }
        for (JsonNode statement : dossier.path("statements")) {
            put(statement, Kind.STATEMENT, text(statement, "text"));
        }
        for (JsonNode pledge : dossier.path("pledges")) {
            put(pledge, Kind.PLEDGE, text(pledge, "what"));
        }
        for (JsonNode figure : dossier.path("figures")) {
            put(figure, Kind.FIGURE, text(figure, "value") + " " + text(figure, "unit") + ": " + text(figure, "what"));
        }
    }

    private void put(JsonNode node, Kind kind, String title) {
        String id = text(node, "id");
        if (!id.isEmpty()) {
            byId.putIfAbsent(id, new Value(id, kind, title, node));
        }
    }

    /** A field as text; empty where there is none. */
    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNull() || value.isContainer() ? "" : value.asString("");
    }

    /** Who answers for an article: its outlet, else its file. */
    static String publisher(JsonNode article) {
        String outlet = text(article, "outlet");
        return outlet.isEmpty() ? text(article, "file") : outlet;
    }

    private static int shared(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            if (left.charAt(i) != right.charAt(i)) {
                return i;
            }
        }
        return length;
    }
}
