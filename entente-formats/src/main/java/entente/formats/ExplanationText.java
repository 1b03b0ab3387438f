package entente.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The lines that explain one value: what it is, then all evidence under it, each under the field that it stands for. */
final class ExplanationText {
    /** Fields that are shown with the evidence or as the value's own head. */
    private static final Set<String> NOT_LISTED = Set.of("id", "evidence", "speakerSpan", "articles");

    private final Sheet sheet;
    private final Values values;

    ExplanationText(Sheet sheet, Values values) {
        this.sheet = sheet;
        this.values = values;
    }

    void write(Values.Value value) {
        sheet.entry(0, named(value), value.id());
        facts(value.node());
        switch (value.kind()) {
            case DOSSIER -> list("what it holds", values.within(value.node()));
            case ARTICLE -> list("what stands on it", values.standingOn(value.id()));
            case INCIDENT, TOLL, EVENT, STATEMENT, PLEDGE, FIGURE -> evidence(value.node(), "");
        }
    }

    /** What a value is, and its title. */
    static Flow named(Values.Value value) {
        return new Flow().add(Label.of(value.kind())).glue(":").add(value.title(), Style.STRONG);
    }

    private void list(String heading, List<Values.Value> parts) {
        if (!parts.isEmpty()) {
            sheet.blank();
            sheet.entry(0, new Flow().add(heading, Style.HEADING));
            parts.forEach(part -> sheet.entry(2, named(part), part.id()));
        }
    }

    /** Plain fields, one a line; what is null is not known and says nothing. */
    private void facts(JsonNode node) {
        for (String field : node.propertyNames()) {
            String text = NOT_LISTED.contains(field) ? "" : flat(node.get(field));
            if (!text.isEmpty()) {
                sheet.entry(2, new Flow().add(field, Style.FAINT).glue(":").add(text));
            }
        }
    }

    /** A value in one line; empty for lists of objects with evidence of their own. */
    private static String flat(JsonNode node) {
        if (node.isNull() || node.has("evidence")) {
            return "";
        }
        if (!node.isContainer()) {
            return node.asString();
        }
        List<String> parts = new ArrayList<>();
        for (JsonNode part : node) {
            String text = flat(part);
            if (!text.isEmpty()) {
                parts.add(text);
            }
        }
        return String.join(", ", parts);
    }

    /** All evidence of a value and of what it is made of. */
    private void evidence(JsonNode node, String label) {
        JsonNode own = node.path("evidence");
        if (!own.isEmpty()) {
            sheet.blank();
            sheet.entry(0, new Flow().add(label.isEmpty() ? "evidence" : label, Style.HEADING));
            own.forEach(this::one);
        }
        for (String field : node.propertyNames()) {
            JsonNode parts = node.get(field);
            if (parts.isArray() && !field.equals("evidence")) {
                parts.forEach(part -> evidence(part, label(label, field, part)));
            }
        }
    }

    private static String label(String above, String field, JsonNode part) {
        StringBuilder label = new StringBuilder(above.isEmpty() ? "" : above + ", ").append(field);
        for (String name : List.of("title", "name", "state", "group", "mode", "value", "wording")) {
            String text = Values.text(part, name);
            if (!text.isEmpty()) {
                label.append(' ').append(text);
            }
        }
        return label.toString();
    }

    private void one(JsonNode evidence) {
        String words = Values.text(evidence, "text");
        sheet.entry(2, new Flow().add('"' + words + '"', Style.NUMBER));
        String sentence = Values.text(evidence, "sentence");
        if (!sentence.equals(words)) {
            sheet.entry(4, new Flow().add("sentence", Style.FAINT).glue(":").add(sentence));
        }
        sheet.entry(4, new Flow().add("said by", Style.FAINT).glue(":").add(chain(evidence)));
        String hedges = hedges(evidence);
        if (!hedges.isEmpty()) {
            sheet.entry(4, new Flow().add("hedged", Style.FAINT).glue(":").add(hedges));
        }
        sheet.entry(4, new Flow().add("stands in", Style.FAINT).glue(":").add(place(evidence)));
        sheet.entry(4, new Flow().add("because of", Style.FAINT).glue(":").add(basis(evidence)));
    }

    private static String chain(JsonNode evidence) {
        List<String> voices = new ArrayList<>();
        evidence.path("chain").forEach(voice -> voices.add(voice(voice)));
        return String.join(" <- ", voices);
    }

    /** "TASS (agency, RU, state)". */
    private static String voice(JsonNode voice) {
        List<String> facts = new ArrayList<>(List.of(Values.text(voice, "role")));
        for (String field : List.of("country", "ownership")) {
            String text = Values.text(voice, field);
            if (!text.isEmpty()) {
                facts.add(text);
            }
        }
        return Values.text(voice, "name") + " (" + String.join(", ", facts) + ")";
    }

    private static String hedges(JsonNode evidence) {
        List<String> hedges = new ArrayList<>();
        evidence.path("hedges")
                .forEach(hedge ->
                        hedges.add('"' + Values.text(hedge, "text") + "\" (" + Values.text(hedge, "kind") + ")"));
        return String.join(", ", hedges);
    }

    private String place(JsonNode evidence) {
        String article = Values.text(evidence, "article");
        String file = values.find(article)
                .map(value -> Values.text(value.node(), "file"))
                .orElse(article);
        return file + ", characters " + Values.text(evidence, "start") + " to " + Values.text(evidence, "end");
    }

    private static String basis(JsonNode evidence) {
        String score = Values.text(evidence, "score");
        String rule = "rule " + Values.text(evidence, "rule");
        return score.isEmpty() || score.equals("1") ? rule : rule + ", score " + score;
    }
}
