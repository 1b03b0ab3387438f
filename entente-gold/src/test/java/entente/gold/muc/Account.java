package entente.gold.muc;

import entente.model.Attribution;
import entente.model.Basis;
import entente.model.Evidence;
import entente.model.Incident;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Quantity;
import entente.model.Span;
import entente.model.Stage;
import entente.model.Target;
import entente.model.Toll;
import entente.model.Voice;
import entente.model.Weapon;
import entente.model.When;
import entente.model.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes up an incident piece by piece. */
final class Account {
    private final String kind;
    private String word = "attacked";
    private Stage stage = Stage.ACCOMPLISHED;
    private Modality modality = Modality.ACTUAL;
    private When when = When.unknown();
    private @Nullable Where where;
    private final List<Toll> tolls = new ArrayList<>();
    private final List<Attribution> doers = new ArrayList<>();
    private final List<Weapon> weapons = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    private Account(String kind) {
        this.kind = kind;
    }

    static Account attack() {
        return new Account("attack");
    }

    static Account bombing() {
        return new Account("bombing");
    }

    static Account arson() {
        return new Account("arson");
    }

    static Account kidnapping() {
        return new Account("kidnapping");
    }

    static Account clash() {
        return new Account("armed-clash");
    }

    static Account arrest() {
        return new Account("arrest");
    }

    /** The word by which a report tells of it. */
    Account told(String by) {
        word = by;
        return this;
    }

    Account at(Stage far) {
        stage = far;
        return this;
    }

    Account as(Modality told) {
        modality = told;
        return this;
    }

    Account on(When day) {
        when = day;
        return this;
    }

    Account in(Where place) {
        where = place;
        return this;
    }

    Account killing(long number) {
        tolls.add(new Toll(Toll.State.KILLED, Toll.ALL, Quantity.exactly(number, "many"), evidence("many")));
        return this;
    }

    Account by(Attribution.Sort sort, String wording, @Nullable String code) {
        return by(sort, wording, code, Attribution.Mode.REPORTED, null);
    }

    Account by(
            Attribution.Sort sort,
            String wording,
            @Nullable String code,
            Attribution.Mode mode,
            @Nullable Party accuser) {
        doers.add(new Attribution(new Party(wording, code, null), sort, wording, mode, accuser, evidence(wording)));
        return this;
    }

    Account with(String weapon, String weaponKind) {
        weapons.add(new Weapon(weapon, weaponKind, Attribution.Mode.REPORTED, evidence(weapon)));
        return this;
    }

    Account hitting(Target target) {
        targets.add(target);
        return this;
    }

    Incident incident() {
        return new Incident(
                "i-1",
                kind,
                "it",
                stage,
                modality,
                when,
                where,
                Stream.ofNullable(where).toList(),
                tolls,
                doers,
                weapons,
                targets,
                List.of(evidence(word)));
    }

    static Target people(String name, String type, Target.Effect... effects) {
        return new Target(name, Target.Kind.PEOPLE, type, null, one(), null, Set.of(effects), evidence(name));
    }

    static Target person(String name, String type, String description) {
        return new Target(name, Target.Kind.PERSON, type, description, one(), null, Set.of(), evidence(name));
    }

    static Target thing(String name, String type, Target.Effect... effects) {
        return new Target(name, Target.Kind.THING, type, null, one(), null, Set.of(effects), evidence(name));
    }

    static Target counted(Target target, @Nullable Quantity count) {
        return new Target(
                target.name(),
                target.kind(),
                target.type(),
                target.description(),
                count,
                target.nation(),
                target.effects(),
                target.evidence());
    }

    static Target of(String nation, Target target) {
        return new Target(
                target.name(),
                target.kind(),
                target.type(),
                target.description(),
                target.count(),
                nation,
                target.effects(),
                target.evidence());
    }

    static Evidence evidence(String words) {
        return new Evidence(
                "a-1",
                new Span(0, words.length()),
                words,
                words,
                List.of(new Voice(Voice.Role.OUTLET, "The Test")),
                Basis.rule("test.told"));
    }

    private static Quantity one() {
        return Quantity.exactly(1, "one");
    }
}
