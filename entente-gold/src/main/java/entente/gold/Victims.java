package entente.gold;

import entente.model.Incident;
import entente.model.Modality;
import entente.model.Toll;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many people an incident killed and injured, those who did it included. */
record Victims(long killed, long injured) {
    private static final String PERPETRATOR = "perpetrator";

    /** Those of the incident that most tolls are about, background only where nothing else is told; none where no toll is. */
    static Optional<Victims> of(List<Incident> incidents, Headcount heads) {
        return incidents.stream()
                .filter(i -> weight(i) > 0)
                .max(Comparator.<Incident, Boolean>comparing(i -> i.modality() == Modality.ACTUAL)
                        .thenComparingLong(Victims::weight))
                .map(main -> incidents.stream()
                        .filter(i -> mayBeSame(i, main))
                        .map(i -> of(i, heads))
                        .reduce(of(main, heads), Victims::with));
    }

    private static Victims of(Incident incident, Headcount heads) {
        return new Victims(
                count(incident.tolls(), Toll.State.KILLED, heads), count(incident.tolls(), Toll.State.INJURED, heads));
    }

    private static boolean mayBeSame(Incident incident, Incident main) {
        return incident.modality() == main.modality()
                && !incident.kind().equals("crash")
                && (incident.when().equals(main.when())
                        || !incident.when().isKnown()
                        || !main.when().isKnown());
    }

    /** What another thread of a report says of the dead, where this says nothing: as many of the hurt have died, or others. */
    private Victims with(Victims other) {
        if (killed > 0 || other.killed == 0 || other.killed > injured) {
            return this;
        }
        return new Victims(other.killed, other.killed == injured ? 0 : injured);
    }

    private static long weight(Incident incident) {
        return incident.tolls().stream()
                .filter(t -> t.state() == Toll.State.KILLED || t.state() == Toll.State.INJURED)
                .count();
    }

    private static long count(List<Toll> tolls, Toll.State state, Headcount heads) {
        Map<Boolean, List<Toll>> byRole = tolls.stream()
                .filter(t -> t.state() == state && !t.group().equals(Toll.CUMULATIVE))
                .collect(Collectors.partitioningBy(t -> t.group().equals(PERPETRATOR)));
        return heads.of(byRole.getOrDefault(false, List.of())) + heads.of(byRole.getOrDefault(true, List.of()));
    }

    /** What most reports say, where those who died are counted hurt by earlier reports; of equals the larger, since numbers rise. */
    static Optional<Victims> together(Collection<Victims> told) {
        return told.stream()
                .max(Comparator.<Victims>comparingLong(
                                v -> told.stream().filter(v::mayFollow).count())
                        .thenComparingLong(v -> v.killed + v.injured)
                        .thenComparingLong(Victims::killed));
    }

    /** Whether a report says the same, or the same before some of the hurt died. */
    private boolean mayFollow(Victims other) {
        return killed >= other.killed && killed + injured == other.killed + other.injured;
    }
}
