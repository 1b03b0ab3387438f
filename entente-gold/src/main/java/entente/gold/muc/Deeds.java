package entente.gold.muc;

import entente.model.Incident;
import entente.model.Target;
import entente.model.Target.Effect;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The deeds of several types within one incident, for each of which the task asks a template: a raid in which houses were burned and
 * somebody was taken is an attack, an arson and a kidnapping.
 */
final class Deeds {
    private static final String ATTACK = "attack";
    private static final String ARSON = "arson";
    private static final String KIDNAPPING = "kidnapping";

    private final Kinds kinds;

    Deeds(Kinds kinds) {
        this.kinds = kinds;
    }

    /** The incident told of each deed with those it hit; the incident itself where it is of one type. */
    List<Incident> of(Incident incident) {
        return switch (kinds.type(incident).orElse("")) {
            case "KIDNAPPING" -> parted(incident, Deeds::isAttacked, ATTACK).toList();
            case "ARSON" ->
                parted(incident, target -> !isBurned(target), ATTACK).toList();
            case "ROBBERY" -> List.of(incident);
            default ->
                parted(incident, Deeds::isTaken, KIDNAPPING)
                        .flatMap(part -> parted(part, Deeds::isBurned, ARSON))
                        .toList();
        };
    }

    private static Stream<Incident> parted(Incident incident, Predicate<Target> isOther, String kind) {
        List<Target> others = incident.targets().stream().filter(isOther).toList();
        List<Target> rest = incident.targets().stream().filter(isOther.negate()).toList();
        return others.isEmpty() || rest.isEmpty()
                ? Stream.of(incident)
                : Stream.of(with(incident, incident.kind(), rest), with(incident, kind, others));
    }

    private static boolean isBurned(Target target) {
        return target.effects().contains(Effect.BURNED);
    }

    private static boolean isTaken(Target target) {
        return !isThing(target) && target.effects().contains(Effect.TAKEN);
    }

    /** Things, and people of whom it is told that they were hurt, not that they were taken. */
    private static boolean isAttacked(Target target) {
        boolean hurt = Set.of(Effect.KILLED, Effect.INJURED).stream().anyMatch(target.effects()::contains);
        return isThing(target) || (hurt && !isTaken(target));
    }

    private static boolean isThing(Target target) {
        return target.kind() == Target.Kind.THING;
    }

    private static Incident with(Incident incident, String kind, List<Target> targets) {
        return new Incident(
                incident.id(),
                kind,
                incident.title(),
                incident.stage(),
                incident.modality(),
                incident.when(),
                incident.where(),
                incident.places(),
                incident.tolls(),
                incident.perpetrators(),
                incident.weapons(),
                targets,
                incident.evidence());
    }
}
