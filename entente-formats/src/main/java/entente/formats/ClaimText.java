package entente.formats;

import entente.model.Discard;
import entente.model.Event;
import entente.model.EventCode;
import entente.model.Evidence;
import entente.model.Figure;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Pledge;
import entente.model.Setting;
import entente.model.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events, statements, pledges and figures on the terminal, an entry each. */
final class ClaimText {
    /** As many lines of somebody's words are shown; {@code explain} shows all. */
    private static final int MOST_LINES = 4;

    private final Sheet sheet;

    ClaimText(Sheet sheet) {
        this.sheet = sheet;
    }

    void event(Event event) {
        Flow flow = event.when().isKnown() ? Flow.of(Wording.of(event.when())) : new Flow();
        flow.add(parties(event.source()), Style.STRONG);
        if (!event.recipient().isEmpty()) {
            flow.add(event.traits().mutual() ? "<->" : "->").add(Wording.names(event.recipient()), Style.STRONG);
        }
        flow.glue(":").add(act(event.code()), Style.NUMBER);
        modality(flow, event.modality());
        Discard discard = event.traits().discard();
        if (discard != null) {
            flow.add("[" + Label.of(discard) + "]", Style.FAINT);
        }
        flow.add('"' + words(event.evidence().get(0).text(), 1) + '"');
        finish(flow, event.evidence(), event.id());
    }

    void statement(Statement statement) {
        Flow flow = new Flow();
        Party speaker = statement.speaker();
        flow.add(speaker == null ? "somebody" : speaker.name(), Style.STRONG);
        if (speaker != null && speaker.role() != null) {
            flow.add("(" + speaker.role() + ")");
        }
        Party addressee = statement.addressee();
        if (addressee != null) {
            flow.add("to " + addressee.name());
        }
        settings(flow, statement);
        String text = words(statement.text(), MOST_LINES);
        boolean quoted = statement.form() == Statement.Form.DIRECT;
        flow.glue(":").add(quoted ? '"' + text + '"' : text);
        modality(flow, statement.modality());
        flow.glue(";").add(Wording.voices(statement.evidence(), speaker == null ? "" : speaker.name()), Style.FAINT);
        sheet.entry(2, flow, statement.id());
    }

    private static void settings(Flow flow, Statement statement) {
        List<Setting> settings = Stream.of(statement.occasion(), statement.channel())
                .filter(Objects::nonNull)
                .toList();
        if (!settings.isEmpty()) {
            flow.add("[" + settings.stream().map(Setting::text).collect(Collectors.joining("; ")) + "]", Style.FAINT);
        }
    }

    void pledge(Pledge pledge) {
        Flow flow = new Flow().add(parties(pledge.who()), Style.STRONG).glue(":");
        flow.add(words(pledge.what(), MOST_LINES));
        if (!pledge.to().isEmpty()) {
            flow.glue(", to " + Wording.names(pledge.to()));
        }
        if (pledge.when().isKnown()) {
            flow.glue(", " + Wording.of(pledge.when()));
        }
        String condition = pledge.condition();
        if (condition != null) {
            flow.glue(", on condition:").add(words(condition, MOST_LINES));
        }
        finish(flow, pledge.evidence(), pledge.id());
        pledge.outcomes().forEach(this::outcome);
    }

    private void outcome(Pledge.Outcome outcome) {
        Flow flow = new Flow().add(Label.of(outcome.standing()), Style.NUMBER);
        if (outcome.when().isKnown()) {
            flow.add((outcome.standing() == Pledge.Standing.CHANGED ? "to " : "") + Wording.of(outcome.when()));
        }
        flow.glue(":").add(words(outcome.evidence().text(), MOST_LINES));
        flow.glue(";").add(Wording.voices(List.of(outcome.evidence())), Style.FAINT);
        sheet.entry(4, flow);
    }

    void figure(Figure figure) {
        Flow flow = new Flow().add(number(figure), Style.NUMBER).glue(":").add(words(figure.what(), MOST_LINES));
        String source = figure.source();
        if (source != null) {
            flow.glue(", by " + source);
        }
        finish(flow, figure.evidence(), figure.id());
    }

    private void finish(Flow flow, List<Evidence> evidence, String id) {
        sheet.entry(2, flow.glue(";").add(Wording.voices(evidence), Style.FAINT), id);
    }

    private static void modality(Flow flow, Modality modality) {
        if (modality != Modality.ACTUAL) {
            flow.add("(" + Label.of(modality) + ")");
        }
    }

    private static String parties(List<Party> parties) {
        return parties.isEmpty() ? "somebody" : Wording.names(parties);
    }

    /** {@code accuse, allege (112)}; the bare CAMEO code for acts that PLOVER does not code. */
    private static String act(EventCode code) {
        String plover = code.plover();
        if (plover == null) {
            return code.cameo();
        }
        String mode = code.mode() == null ? "" : ", " + code.mode();
        return plover.toLowerCase(Locale.ROOT) + mode + " (" + code.cameo() + ")";
    }

    private static String number(Figure figure) {
        String digits = Wording.of(figure.value());
        return figure.unit().equals("%") ? digits + "%" : digits + " " + figure.unit();
    }

    private String words(String text, int lines) {
        return Columns.shorten(text, lines * sheet.width());
    }
}
