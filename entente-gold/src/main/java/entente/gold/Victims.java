package entente.gold;

import entente.model.Incident;
import entente.model.Modality;
import entente.model.Toll;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many people an incident killed and injured, those who did it included. */
record Victims(long killed, long injured) {
    private static final String PERPETRATOR = "perpetrator";

    /** Those of the incident of a report that most of its tolls are about; none where no toll is. */
    static Optional<Victims> of(List<Incident> incidents) {
        return incidents.stream()
                .filter(i -> i.modality() == Modality.ACTUAL && weight(i) > 0)
                .max(Comparator.comparingLong(Victims::weight))
                .map(i -> new Victims(count(i, Toll.State.KILLED), count(i, Toll.State.INJURED)));
    }

    private static long weight(Incident incident) {
        return incident.tolls().stream()
                .filter(t -> t.state() == Toll.State.KILLED || t.state() == Toll.State.INJURED)
                .count();
    }

    private static long count(Incident incident, Toll.State state) {
        Map<Boolean, List<Toll>> byRole = incident.tolls().stream()
                .filter(t -> t.state() == state)
                .collect(Collectors.partitioningBy(t -> t.group().equals(PERPETRATOR)));
        return most(byRole.getOrDefault(false, List.of())) + most(byRole.getOrDefault(true, List.of()));
    }

    /** The largest number told, or as many as are told of one by one. */
    private static long most(List<Toll> tolls) {
        long largest = 0;
        Set<String> single = new HashSet<>();
        for (Toll toll : tolls) {
            largest = Math.max(largest, toll.quantity().best());
            if (toll.quantity().best() == 1 && isName(toll)) {
                single.add(lastWord(toll.quantity().wording()));
            }
        }
        return Math.max(largest, single.size());
    }

    private static boolean isName(Toll toll) {
        return Character.isUpperCase(lastWord(toll.quantity().wording()).codePointAt(0));
    }

    private static String lastWord(String wording) {
        return wording.substring(wording.lastIndexOf(' ') + 1);
    }

    /** What most reports say; of equals the larger, since numbers rise as reports come in. */
    static Optional<Victims> together(Collection<Victims> told) {
        Map<Victims, Long> votes = told.stream()
                .collect(Collectors.groupingBy(
                        Function.identity(),
                        () -> new TreeMap<>(
                                Comparator.comparingLong(Victims::killed).thenComparingLong(Victims::injured)),
                        Collectors.counting()));
        return votes.entrySet().stream()
                .max(Map.Entry.<Victims, Long>comparingByValue()
                        .thenComparingLong(e -> e.getKey().killed() + e.getKey().injured()))
                .map(Map.Entry::getKey);
    }
}
