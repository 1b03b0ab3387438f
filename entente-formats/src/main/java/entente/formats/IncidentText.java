package entente.formats;

import entente.model.Account;
import entente.model.Attribution;
import entente.model.Evidence;
import entente.model.Fate;
import entente.model.Finding;
import entente.model.IncidentRecord;
import entente.model.Modality;
import entente.model.Quantity;
import entente.model.Stage;
import entente.model.Target;
import entente.model.Toll;
import entente.model.TollFinding;
import entente.model.Weapon;
import entente.model.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Incidents on the terminal: what, when and where; each toll with who says so; who is said to have done it. */
final class IncidentText {
    private static final int FIELD = 4;
    private static final int ACCOUNT = 6;

    private final Sheet sheet;

    IncidentText(Sheet sheet) {
        this.sheet = sheet;
    }

    void incident(IncidentRecord incident) {
        sheet.entry(2, heading(incident), incident.id());
        words(incident.evidence());
        incident.tolls().forEach(toll -> toll(incident.id(), toll));
        named("by", incident.perpetrators(), IncidentText::who, Attribution::evidence);
        fates(incident.perpetrators());
        named("with", incident.weapons(), IncidentText::what, Weapon::evidence);
        named("against", incident.targets(), Target::name, Target::evidence);
    }

    private static String who(Attribution attribution) {
        Quantity count = attribution.count();
        String number = count == null || count.best() == 1 ? "" : Wording.of(count) + " ";
        return number + attribution.party().name() + " (" + Wording.of(attribution) + ")";
    }

    private void fates(List<Attribution> doers) {
        doers.stream()
                .map(doer -> doer.party().name())
                .distinct()
                .forEach(name -> named(
                        "fate of " + name + ":",
                        doers.stream()
                                .filter(doer -> doer.party().name().equals(name))
                                .flatMap(doer -> doer.fates().stream())
                                .distinct()
                                .toList(),
                        IncidentText::became,
                        Fate::evidence));
    }

    private static String became(Fate fate) {
        Quantity count = fate.count();
        return Label.of(fate.kind()) + (count == null || count.best() == 1 ? "" : " (" + Wording.of(count) + ")");
    }

    private static String what(Weapon weapon) {
        boolean plain = weapon.mode() == Attribution.Mode.REPORTED;
        return plain ? weapon.name() : weapon.name() + " (" + Label.of(weapon.mode()) + ")";
    }

    private static Flow heading(IncidentRecord incident) {
        Flow flow = new Flow().add(incident.title(), Style.STRONG);
        String kind = incident.kind().replace('-', ' ');
        if (!incident.title().replace('-', ' ').equalsIgnoreCase(kind)) {
            flow.glue(", " + kind);
        }
        Where where = incident.where();
        flow.glue(", " + (incident.when().isKnown() ? Wording.of(incident.when()) : "no date"));
        if (where != null) {
            flow.glue(", " + Wording.of(where));
        }
        if (incident.stage() != Stage.ACCOMPLISHED) {
            flow.glue(", " + Label.of(incident.stage()), Style.NUMBER);
        }
        if (incident.modality() != Modality.ACTUAL) {
            flow.glue(", " + Label.of(incident.modality()), Style.NUMBER);
        }
        return flow;
    }

    /** The first sentence that an incident stands on, and who tells of it. */
    private void words(List<Evidence> evidence) {
        String first = '"' + Columns.shorten(evidence.get(0).sentence(), sheet.width()) + '"';
        sheet.entry(FIELD, Flow.of(first).glue(";").add(Wording.voices(evidence), Style.FAINT));
    }

    private void toll(String incident, TollFinding toll) {
        Finding<Quantity> finding = toll.finding();
        Flow flow = new Flow()
                .add(name(toll))
                .glue(":")
                .add(Wording.of(finding.leading().value()), Style.NUMBER);
        if (toll.perpetrators() != Toll.Perpetrators.UNTOLD) {
            flow.glue(", perpetrators " + Label.of(toll.perpetrators()));
        }
        List<Account<Quantity>> accounts = finding.accounts();
        if (accounts.size() == 1) {
            flow.glue(";").add(Wording.voices(finding.leading().evidence()), Style.FAINT);
            sheet.entry(FIELD, flow, TollBounds.id(incident, toll));
            return;
        }
        flow.glue(", " + Wording.of(finding), finding instanceof Finding.Disputed<?> ? Style.ALARM : Style.PLAIN);
        sheet.entry(FIELD, flow, TollBounds.id(incident, toll));
        accounts.forEach(account -> account(sheet, Wording.of(account.value()), account));
    }

    /** One version of a value: what, as of when, and who says so. */
    static void account(Sheet sheet, String value, Account<?> account) {
        Flow flow = new Flow().add(value, Style.NUMBER);
        if (account.asOf().isKnown()) {
            flow.add("(" + Wording.of(account.asOf()) + ")");
        }
        sheet.entry(ACCOUNT, flow.add(Wording.voices(account.evidence()), Style.FAINT));
    }

    /** Values of one kind; those that the same voices give stand in one entry. */
    private <T> void named(String label, List<T> values, Function<T, String> wording, Function<T, Evidence> evidence) {
        Map<String, List<String>> byVoices = new LinkedHashMap<>();
        byValue(values, wording, evidence)
                .forEach((value, all) -> byVoices.computeIfAbsent(Wording.voices(all), voices -> new ArrayList<>())
                        .add(value));
        byVoices.forEach((voices, together) -> sheet.entry(
                FIELD,
                Flow.of(label + " " + String.join(", ", together)).glue(";").add(voices, Style.FAINT)));
    }

    static String name(TollFinding toll) {
        String state = Label.of(toll.state());
        return toll.group().equals(Toll.ALL) ? state : state + " (" + toll.group() + ")";
    }

    /** The evidence of equal values together, in the order of the first. */
    private static <T> Map<String, List<Evidence>> byValue(
            List<T> values, Function<T, String> wording, Function<T, Evidence> evidence) {
        Map<String, List<Evidence>> together = new LinkedHashMap<>();
        values.forEach(value -> together.computeIfAbsent(wording.apply(value), key -> new ArrayList<>())
                .add(evidence.apply(value)));
        return together;
    }
}
