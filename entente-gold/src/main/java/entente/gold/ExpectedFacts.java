package entente.gold;

import entente.lexicon.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Looks up in a record what a row of a table of expected facts says must be there. The columns of each kind of row stand in
 * {@code examples/november-2015-expected.tsv}.
 */
final class ExpectedFacts {
    private final JsonNode record;
    private final Map<String, String> fileById = new HashMap<>();

    ExpectedFacts(JsonNode record) {
        this.record = record;
        for (JsonNode article : record.path("articles")) {
            String file = article.path("file").asString();
            fileById.put(article.path("id").asString(), file.substring(file.lastIndexOf('/') + 1));
        }
    }

    /** Whether the record has it. */
    boolean holds(Table.Row row) {
        return switch (row.cell(0)) {
            case "toll" -> incidents(row.cell(2)).anyMatch(incident -> hasToll(incident, row));
            case "claim" -> incidents(row.cell(2)).anyMatch(incident -> hasClaim(incident, row));
            case "dispute" -> incidents(row.cell(1)).anyMatch(incident -> hasDispute(incident, row));
            case "statement" -> all("statements").anyMatch(statement -> isStatement(statement, row));
            case "event" -> all("events").anyMatch(event -> isEvent(event, row));
            case "pledge" ->
                all("pledges")
                        .anyMatch(pledge -> stands(pledge, row.cell(1))
                                && pledge.path("what").asString().contains(row.cell(2)));
            case "figure" ->
                all("figures")
                        .anyMatch(figure -> stands(figure, row.cell(1))
                                && figure.path("value").asDouble() == Double.parseDouble(row.cell(2))
                                && names(figure.path("source").asString(), row.cell(3)));
            case "copy" -> isCopy(row);
            case "story" ->
                stream(record.path("dossiers"))
                        .anyMatch(dossier -> dossier.path("articles").size() == Integer.parseInt(row.cell(1)));
            default -> throw row.wrong("no such kind of fact");
        };
    }

    private boolean hasToll(JsonNode incident, Table.Row row) {
        return stream(incident.path("tolls"))
                .filter(toll -> toll.path("state").asString().equals(row.cell(3)))
                .filter(toll -> toll.path("group").asString().equals(row.cell(4)))
                .flatMap(toll -> stream(toll.path("accounts")))
                .anyMatch(account -> counts(account, row.cell(5)) && stands(account, row.cell(1)));
    }

    private boolean hasClaim(JsonNode incident, Table.Row row) {
        return stream(incident.path("perpetrators"))
                .filter(perpetrator -> perpetrator.path("mode").asString().equals("claimed"))
                .anyMatch(perpetrator ->
                        names(perpetrator.path("name").asString(), row.cell(3)) && stands(perpetrator, row.cell(1)));
    }

    private boolean hasDispute(JsonNode incident, Table.Row row) {
        String id = incident.path("id").asString();
        return all("disputes")
                .filter(dispute -> dispute.path("subject").asString().equals(id))
                .filter(dispute -> dispute.path("field").asString().startsWith(row.cell(2)))
                .anyMatch(dispute -> mentions(dispute, row.cell(3)) && mentions(dispute, row.cell(4)));
    }

    private static boolean mentions(JsonNode dispute, String wanted) {
        return stream(dispute.path("accounts")).anyMatch(account -> names(account.toString(), wanted));
    }

    private boolean isStatement(JsonNode statement, Table.Row row) {
        return stands(statement, row.cell(1))
                && names(statement.path("speaker").path("name").asString(), row.cell(2))
                && statement.path("text").asString().contains(row.cell(3));
    }

    private boolean isEvent(JsonNode event, Table.Row row) {
        return stands(event, row.cell(1))
                && event.path("plover").asString().equals(row.cell(3))
                && isParty(event.path("source"), row.cell(2))
                && isParty(event.path("recipient"), row.cell(4));
    }

    private static boolean isParty(JsonNode parties, String code) {
        return code.equals("*")
                || stream(parties)
                        .anyMatch(party -> party.path("code").asString("").startsWith(code));
    }

    private boolean isCopy(Table.Row row) {
        return stream(record.path("articles"))
                .filter(article ->
                        row.cell(1).equals(fileById.get(article.path("id").asString())))
                .anyMatch(article ->
                        row.cell(2).equals(fileById.get(article.path("copyOf").asString(""))));
    }

    private static boolean counts(JsonNode account, String number) {
        long wanted = Long.parseLong(number);
        Predicate<String> is =
                field -> account.path(field).isNumber() && account.path(field).asLong() == wanted;
        return is.test("low") || is.test("best") || is.test("high");
    }

    /** Whether a value's evidence stands in a file. */
    private boolean stands(JsonNode value, String file) {
        return stream(value.path("evidence"))
                .anyMatch(evidence ->
                        file.equals(fileById.get(evidence.path("article").asString())));
    }

    private Stream<JsonNode> incidents(String place) {
        return all("incidents")
                .filter(incident -> names(incident.path("title").asString(), place)
                        || names(incident.path("where").path("name").asString(""), place));
    }

    private Stream<JsonNode> all(String field) {
        return stream(record.path("dossiers")).flatMap(dossier -> stream(dossier.path(field)));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static boolean names(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }
}
