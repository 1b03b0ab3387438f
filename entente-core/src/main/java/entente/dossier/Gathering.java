package entente.dossier;

import entente.model.Attribution;
import entente.model.Incident;
import entente.model.Reading;
import entente.model.Story;
import entente.model.Toll;
import entente.model.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings together what several reports tell of one incident. The likest two are joined first, unless an article holds two of the
 * joined apart or any two of them cannot be one; so the outcome depends on no order.
 */
final class Gathering {
    /** Incidents under one mark that are compared with each other; more are told of only in a wrong mark. */
    private static final int CROWD = 400;

    private final Likeness likeness;
    private final List<Incident> incidents = new ArrayList<>();
    private final List<String> articles = new ArrayList<>();
    private final List<Integer> homes = new ArrayList<>();
    private final Map<Integer, List<Integer>> groups = new HashMap<>();

    private record Pair(int a, int b, double score) {
        static final Comparator<Pair> LIKEST_FIRST = Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b);
    }

    private Gathering(Story story, Likeness likeness) {
        this.likeness = likeness;
        for (Reading reading : story.readings()) {
            for (Incident incident : reading.claims(Incident.class)) {
                groups.put(incidents.size(), new ArrayList<>(List.of(incidents.size())));
                homes.add(incidents.size());
                articles.add(reading.article());
                incidents.add(incident);
            }
        }
    }

    /** The groups, each in the order of publication, ordered by their first incident. */
    static List<List<Incident>> of(Story story, Likeness likeness) {
        Gathering gathering = new Gathering(story, likeness);
        gathering.pairs().forEach(gathering::join);
        gathering.settleStragglers();
        return gathering.groups.values().stream()
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparingInt(group -> group.get(0)))
                .map(group -> group.stream().map(gathering.incidents::get).toList())
                .toList();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Set<Integer> crowd : crowds()) {
            List<Integer> members = List.copyOf(crowd);
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < Math.min(members.size(), i + CROWD); j++) {
                    compare(members.get(i), members.get(j), pairs);
                }
            }
        }
        return pairs.stream().distinct().sorted(Pair.LIKEST_FIRST).toList();
    }

    private void compare(int a, int b, List<Pair> pairs) {
        Incident one = incidents.get(a);
        Incident other = incidents.get(b);
        if (!articles.get(a).equals(articles.get(b)) && !likeness.apart(one, other)) {
            double score = likeness.of(one, other);
            if (score >= Likeness.SAME) {
                pairs.add(new Pair(a, b, score));
            }
        }
    }

    /** Incidents that share a mark, without which they cannot be like enough: place, country, toll, or perpetrator. */
    private List<Set<Integer>> crowds() {
        Map<String, Set<Integer>> crowds = new HashMap<>();
        for (int i = 0; i < incidents.size(); i++) {
            for (String mark : marks(incidents.get(i))) {
                crowds.computeIfAbsent(mark, m -> new TreeSet<>()).add(i);
            }
        }
        return List.copyOf(crowds.values());
    }

    private static Set<String> marks(Incident incident) {
        Set<String> marks = new HashSet<>();
        Where where = incident.where();
        if (where != null) {
            marks.add("place " + where.name().toLowerCase(Locale.ROOT));
            if (where.country() != null) {
                marks.add("country " + where.country());
            }
        }
        for (Toll toll : incident.tolls()) {
            marks.add("toll " + toll.state() + " " + toll.quantity().best());
        }
        for (Attribution attribution : incident.perpetrators()) {
            marks.add("by " + Parties.bloc(attribution.party()) + String.join(" ", Parties.words(attribution.party())));
        }
        return marks;
    }

    private void join(Pair pair) {
        int home = homes.get(pair.a);
        int other = homes.get(pair.b);
        if (home == other || !mayJoin(groups.getOrDefault(home, List.of()), groups.getOrDefault(other, List.of()))) {
            return;
        }
        List<Integer> moved = groups.remove(other);
        for (int member : moved == null ? List.<Integer>of() : moved) {
            homes.set(member, home);
            groups.getOrDefault(home, new ArrayList<>()).add(member);
        }
    }

    /**
     * A report that looks back ("the hotel attack") often tells no day. Where only one incident of the story can be meant by
     * the place, it is meant.
     */
    private void settleStragglers() {
        Map<String, List<Integer>> byCountry = new TreeMap<>();
        for (int home : new TreeSet<>(groups.keySet())) {
            members(home).stream()
                    .flatMap(member -> Likeness.country(incidents.get(member)).stream())
                    .distinct()
                    .forEach(country -> byCountry
                            .computeIfAbsent(country, c -> new ArrayList<>())
                            .add(home));
        }
        for (List<Integer> homes : byCountry.values()) {
            for (int straggler : homes) {
                if (members(straggler).size() == 1
                        && !incidents.get(straggler).when().isKnown()) {
                    settle(straggler, homes);
                }
            }
        }
    }

    private void settle(int straggler, List<Integer> candidates) {
        List<Integer> possible = candidates.stream()
                .filter(home -> home != straggler && groups.containsKey(home))
                .filter(home -> mayJoin(members(home), members(straggler)))
                .filter(home -> members(home).stream()
                        .anyMatch(member -> likeness.mayBeMeant(incidents.get(straggler), incidents.get(member))))
                .toList();
        if (possible.size() == 1) {
            join(new Pair(possible.get(0), straggler, Likeness.SAME));
        }
    }

    private List<Integer> members(int home) {
        return groups.getOrDefault(home, List.of());
    }

    private boolean mayJoin(List<Integer> group, List<Integer> other) {
        Set<String> told = new HashSet<>();
        group.forEach(member -> told.add(articles.get(member)));
        return other.stream().noneMatch(member -> told.contains(articles.get(member)))
                && other.stream().noneMatch(b -> group.stream()
                        .anyMatch(a -> likeness.apart(incidents.get(a), incidents.get(b))));
    }
}
