package entente.formats;

import entente.model.Account;
import entente.model.Attribution;
import entente.model.Fate;
import entente.model.Finding;
import entente.model.IncidentCodes;
import entente.model.IncidentRecord;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Quantity;
import entente.model.Target;
import entente.model.Toll;
import entente.model.TollFinding;
import entente.model.Weapon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Incidents with their tolls, perpetrators, weapons and targets. */
final class IncidentJson {
    private final Fields fields;
    private final ValueJson values;

    IncidentJson(Fields fields) {
        this.fields = fields;
        this.values = new ValueJson(fields);
    }

    void incident(IncidentRecord incident) {
        fields.text("id", incident.id())
                .text("kind", incident.kind())
                .one("codes", incident.codes(), this::codes)
                .text("title", incident.title())
                .text("stage", Label.of(incident.stage()))
                .text("modality", Label.of(incident.modality()))
                .flag("historical", incident.modality() == Modality.HISTORICAL)
                .one("when", incident.when(), values::when)
                .one("where", incident.where(), values::where)
                .each("places", incident.places(), values::where)
                .each("tolls", incident.tolls(), toll -> toll(incident.id(), toll))
                .each("perpetrators", Together.perpetrators(incident.perpetrators()), this::perpetrator)
                .each("weapons", Together.weapons(incident.weapons()), this::weapon)
                .each("targets", Together.targets(incident.targets()), this::target);
        values.evidence(incident.evidence());
    }

    private void codes(IncidentCodes codes) {
        fields.text("acledEvent", codes.acledEvent())
                .text("acledSubEvent", codes.acledSubEvent())
                .text("gtdAttack", codes.gtdAttack())
                .text("muc4", codes.muc4())
                .text("cameo", codes.cameo());
    }

    private void toll(String incident, TollFinding toll) {
        Finding<Quantity> finding = toll.finding();
        fields.text("id", TollBounds.id(incident, toll))
                .text("state", Label.of(toll.state()))
                .text("group", toll.group())
                .text(
                        "perpetrators",
                        toll.perpetrators() == Toll.Perpetrators.UNTOLD ? null : Label.of(toll.perpetrators()))
                .text("finding", TollBounds.kind(finding))
                .whole("low", TollBounds.low(finding))
                .whole("best", Long.valueOf(finding.leading().value().best()))
                .whole("high", TollBounds.high(finding))
                .whole("origins", TollBounds.origins(finding))
                .each("accounts", finding.accounts(), this::account);
    }

    private void account(Account<Quantity> account) {
        Quantity quantity = account.value();
        fields.whole("low", quantity.low())
                .whole("best", Long.valueOf(quantity.best()))
                .whole("high", quantity.high())
                .text("modifier", Label.of(quantity.modifier()))
                .text("wording", quantity.wording())
                .text("asOf", ValueJson.lastDay(account.asOf()));
        values.evidence(account.evidence());
    }

    private void perpetrator(Together<Attribution> together) {
        Attribution attribution = together.value();
        values.party(attribution.party());
        fields.text("sort", Label.of(attribution.sort()))
                .text("wording", attribution.wording())
                .text("mode", Label.of(attribution.mode()))
                .text("by", name(attribution.by()))
                .one("channel", attribution.channel(), values::setting)
                .text("said", ValueJson.singleDay(attribution.said()));
        count(attribution.count());
        fields.each("fates", attribution.fates(), this::fate);
        values.evidence(together.evidence());
    }

    private void fate(Fate fate) {
        fields.text("fate", Label.of(fate.kind()));
        count(fate.count());
        values.evidence(List.of(fate.evidence()));
    }

    private void count(@Nullable Quantity count) {
        fields.whole("low", count == null ? null : count.low()).whole("high", count == null ? null : count.high());
    }

    private void weapon(Together<Weapon> together) {
        Weapon weapon = together.value();
        fields.text("name", weapon.name()).text("kind", weapon.kind()).text("mode", Label.of(weapon.mode()));
        values.evidence(together.evidence());
    }

    private void target(Together<Target> together) {
        Target target = together.value();
        fields.text("name", target.name())
                .text("kind", Label.of(target.kind()))
                .text("type", target.type().isEmpty() ? null : target.type())
                .text("description", target.description());
        count(target.count());
        fields.text("nation", target.nation())
                .texts(
                        "effects",
                        target.effects().stream().sorted().map(Label::of).toList());
        values.evidence(together.evidence());
    }

    private static @Nullable String name(@Nullable Party party) {
        return party == null ? null : party.name();
    }
}
