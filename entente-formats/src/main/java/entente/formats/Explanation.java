package entente.formats;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a value stands in the record: its words, their sentence, who says so, and the rule and score that put it there. Works on
 * the JSON of an earlier reading, so that nothing has to be read again.
 */
public final class Explanation {
    private static final int NEAREST = 5;

    private final Values values;
    private final int width;
    private final boolean colour;

    private Explanation(JsonNode edition, int width, boolean colour) {
        this.values = Values.of(edition);
        this.width = width;
        this.colour = colour;
    }

    /**
     * Explanations of what a JSON text in the form of the output contract holds.
     *
     * @throws tools.jackson.core.JacksonException when it is no JSON
     */
    public static Explanation of(String json, int width, boolean colour) {
        return new Explanation(new JsonMapper().readTree(json), width, colour);
    }

    /** Explanations of an edition at hand. */
    public static Explanation of(Edition edition, int width, boolean colour) {
        return of(DossierJson.compact().text(edition), width, colour);
    }

    /** Whether a value has this id. */
    public boolean knows(String id) {
        return values.find(id).isPresent();
    }

    /** The lines for a value; for an id that no value has, which ids come near. */
    public String explain(String id) {
        Sheet sheet = new Sheet(width, colour);
        values.find(id)
                .ifPresentOrElse(value -> new ExplanationText(sheet, values).write(value), () -> unknown(sheet, id));
        return sheet.toString();
    }

    private void unknown(Sheet sheet, String id) {
        sheet.entry(
                0, new Flow().add("No value has the id").add(id, Style.STRONG).glue("."));
        List<Values.Value> near = values.nearest(id, NEAREST);
        if (near.isEmpty()) {
            sheet.entry(0, Flow.of("The record is empty."));
            return;
        }
        sheet.entry(0, Flow.of("The nearest ids:"));
        near.forEach(value -> sheet.entry(2, ExplanationText.named(value), value.id()));
    }
}
