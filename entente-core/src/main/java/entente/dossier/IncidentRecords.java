package entente.dossier;

import entente.lexicon.IncidentKinds;
import entente.model.Attribution;
import entente.model.Evidence;
import entente.model.Incident;
import entente.model.IncidentRecord;
import entente.model.Modality;
import entente.model.Stage;
import entente.model.Target;
import entente.model.Weapon;
import entente.model.When;
import entente.model.Where;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one record of what several reports tell of one incident. */
final class IncidentRecords {
    /** Kinds of more families than this tell little. */
    private static final int SPECIFIC = 2;

    private final Tolls tolls;
    private final Order order;
    private final IncidentKinds kinds;

    IncidentRecords(Tolls tolls, Order order, IncidentKinds kinds) {
        this.tolls = tolls;
        this.order = order;
        this.kinds = kinds;
    }

    /**
     * The record.
     *
     * @param told at least one, in the order of publication; the first gives the id
     */
    IncidentRecord of(List<Incident> told) {
        Incident first = told.get(0);
        Where where = where(told).orElse(null);
        String kind = Choices.most(each(told, Incident::kind), specificFirst()).orElse(first.kind());
        return new IncidentRecord(
                first.id(),
                kind,
                kinds.codes(kind),
                title(told, kind),
                stage(told),
                Choices.most(each(told, Incident::modality), actualFirst()).orElse(first.modality()),
                when(told),
                where,
                places(told, where),
                tolls.of(told),
                in(told, Incident::perpetrators, Attribution::evidence),
                in(told, Incident::weapons, Weapon::evidence),
                in(told, Incident::targets, Target::evidence),
                order.sorted(told.stream().flatMap(i -> i.evidence().stream()).toList()));
    }

    /** "Attack" is every kind of violence; a report that tells which has told more. */
    private Comparator<String> specificFirst() {
        return Comparator.comparing(kind -> kinds.breadth(kind) > SPECIFIC);
    }

    /** Whether it still goes on is known best by those who told last. */
    private static Stage stage(List<Incident> told) {
        Stage most =
                Choices.most(each(told, Incident::stage)).orElse(told.getFirst().stage());
        return each(told, Incident::stage).stream()
                .filter(stage -> most.isReal() && stage.isReal())
                .reduce((earlier, later) -> later)
                .orElse(most);
    }

    private static String title(List<Incident> told, String kind) {
        return Choices.most(told.stream()
                        .filter(i -> i.kind().equals(kind))
                        .map(Incident::title)
                        .toList())
                .orElse(told.get(0).title());
    }

    /** The finest wording counts first; among equally fine ones the day most reports give. */
    private static When when(List<Incident> told) {
        List<When> known =
                each(told, Incident::when).stream().filter(When::isKnown).toList();
        return Choices.most(known, Comparator.comparing(When::precision)).orElse(When.unknown());
    }

    /** A venue is often a part of what happened in the city, so what most reports say counts before what is finest. */
    private static Optional<Where> where(List<Incident> told) {
        List<Where> named =
                told.stream().map(Incident::where).flatMap(Stream::ofNullable).toList();
        return Choices.most(named, Comparator.comparingInt(IncidentRecords::vagueness));
    }

    /** The places that reports which mean the same one tell with it. */
    private static List<Where> places(List<Incident> told, @Nullable Where where) {
        return told.stream()
                .filter(incident -> Objects.equals(incident.where(), where))
                .flatMap(incident -> incident.places().stream())
                .distinct()
                .sorted(Comparator.comparing(Where::precision))
                .toList();
    }

    private static int vagueness(Where where) {
        return switch (where.precision()) {
            case VENUE, CITY, REGION -> 0;
            case COUNTRY -> 1;
            case NAME -> 2;
        };
    }

    private static Comparator<Modality> actualFirst() {
        return Comparator.comparing(modality -> modality != Modality.ACTUAL);
    }

    private static <T> List<T> each(List<Incident> told, Function<Incident, T> part) {
        return told.stream().map(part).toList();
    }

    private <T> List<T> in(List<Incident> told, Function<Incident, List<T>> parts, Function<T, Evidence> evidence) {
        return told.stream()
                .flatMap(incident -> parts.apply(incident).stream())
                .distinct()
                .sorted(Comparator.comparing(evidence, order.evidence()))
                .toList();
    }
}
