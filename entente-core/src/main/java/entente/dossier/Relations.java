package entente.dossier;

import entente.model.Event;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How countries and groups stand to each other, counted over what they really did. */
final class Relations {
    private record Pair(String a, String b) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byFirst = a.compareTo(other.a);
            return byFirst != 0 ? byFirst : b.compareTo(other.b);
        }
    }

    private Relations() {}

    /** The relations, by the names of the pairs. */
    static List<Relation> among(List<Event> events) {
        Map<Pair, List<Event>> pairs = new TreeMap<>();
        for (Event event : events) {
            if (event.modality() == Modality.ACTUAL) {
                for (Pair pair : pairs(event)) {
                    pairs.computeIfAbsent(pair, p -> new ArrayList<>()).add(event);
                }
            }
        }
        List<Relation> relations = new ArrayList<>();
        pairs.forEach((pair, acts) -> relations.add(relation(pair, acts)));
        return relations;
    }

    private static Relation relation(Pair pair, List<Event> acts) {
        return new Relation(
                pair.a,
                pair.b,
                count(acts, 1, 2),
                count(acts, 3, 4),
                acts.stream().mapToDouble(e -> e.code().goldstein()).average().orElse(0),
                acts.stream().map(Event::id).toList());
    }

    private static int count(List<Event> acts, int verbal, int material) {
        return (int) acts.stream()
                .filter(e -> e.code().quad() == verbal || e.code().quad() == material)
                .count();
    }

    private static Set<Pair> pairs(Event event) {
        Set<Pair> pairs = new TreeSet<>();
        for (Party source : event.source()) {
            for (Party recipient : event.recipient()) {
                String a = Parties.bloc(source);
                String b = Parties.bloc(recipient);
                if (!a.isEmpty() && !b.isEmpty() && !a.equals(b)) {
                    pairs.add(a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a));
                }
            }
        }
        return pairs;
    }
}
