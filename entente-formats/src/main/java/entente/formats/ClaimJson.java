package entente.formats;

import entente.model.Discard;
import entente.model.Event;
import entente.model.Figure;
import entente.model.Pledge;
import entente.model.Statement;
import java.util.List;

/** Events, statements, pledges and figures. */
final class ClaimJson {
    private final Fields fields;
    private final ValueJson values;

    ClaimJson(Fields fields) {
        this.fields = fields;
        this.values = new ValueJson(fields);
    }

    void event(Event event) {
        Discard discard = event.traits().discard();
        fields.text("id", event.id())
                .each("source", event.source(), values::party)
                .each("recipient", event.recipient(), values::party)
                .text("cameo", event.code().cameo())
                .text("plover", event.code().plover())
                .text("mode", event.code().mode())
                .whole("quad", event.code().quad())
                .number("goldstein", event.code().goldstein())
                .texts("contexts", event.traits().contexts())
                .flag("mutual", event.traits().mutual())
                .text("discard", discard == null ? null : Label.of(discard))
                .text("modality", Label.of(event.modality()))
                .one("when", event.when(), values::when)
                .one("where", event.where(), values::where);
        values.evidence(event.evidence());
    }

    void statement(Statement statement) {
        fields.text("id", statement.id())
                .one("speaker", statement.speaker(), values::party)
                .one("speakerSpan", statement.speakerSpan(), values::span)
                .one("addressee", statement.addressee(), values::party)
                .one("occasion", statement.occasion(), values::setting)
                .one("channel", statement.channel(), values::setting)
                .text("cue", statement.cue())
                .text("form", Label.of(statement.form()))
                .text("text", statement.text())
                .text("modality", Label.of(statement.modality()))
                .one("when", statement.when(), values::when);
        values.evidence(statement.evidence());
    }

    private void outcome(Pledge.Outcome outcome) {
        fields.text("standing", Label.of(outcome.standing())).one("when", outcome.when(), values::when);
        values.evidence(List.of(outcome.evidence()));
    }

    void pledge(Pledge pledge) {
        fields.text("id", pledge.id())
                .each("who", pledge.who(), values::party)
                .text("what", pledge.what())
                .each("to", pledge.to(), values::party)
                .text("modality", Label.of(pledge.modality()))
                .one("when", pledge.when(), values::when)
                .text("condition", pledge.condition())
                .text("standing", Label.of(pledge.standing()))
                .each("outcomes", pledge.outcomes(), this::outcome);
        values.evidence(pledge.evidence());
    }

    void figure(Figure figure) {
        fields.text("id", figure.id())
                .text("what", figure.what())
                .number("value", figure.value())
                .text("unit", figure.unit())
                .text("source", figure.source())
                .text("modality", Label.of(figure.modality()))
                .one("when", figure.when(), values::when);
        values.evidence(figure.evidence());
    }
}
