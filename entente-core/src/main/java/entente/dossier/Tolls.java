package entente.dossier;

import entente.model.Account;
import entente.model.Evidence;
import entente.model.Incident;
import entente.model.Quantity;
import entente.model.Toll;
import entente.model.TollFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lines up the tolls that several reports give of one incident. */
final class Tolls {
    /** A number so much below the same article's own total counts a part of it ("82 in the concert hall"). */
    private static final double PART = 0.75;

    private record Key(Toll.State state, String group) implements Comparable<Key> {
        static final Comparator<Key> ORDER = Comparator.comparing(Key::state)
                .thenComparing(key -> !key.group.equals(Toll.ALL))
                .thenComparing(Key::group);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final Findings findings;
    private final Order order;

    Tolls(Findings findings, Order order) {
        this.findings = findings;
        this.order = order;
    }

    /** One finding for each state and group counted. */
    List<TollFinding> of(List<Incident> incidents) {
        Map<Key, List<Toll>> lines = new TreeMap<>();
        for (Incident incident : incidents) {
            for (Toll toll : incident.tolls()) {
                Key key = new Key(toll.state(), isPart(toll, incident) ? Toll.PART : toll.group());
                lines.computeIfAbsent(key, k -> new ArrayList<>()).add(toll);
            }
        }
        List<TollFinding> found = new ArrayList<>();
        lines.forEach((key, tolls) -> found.addAll(line(key, tolls)));
        return found;
    }

    private List<TollFinding> line(Key key, List<Toll> tolls) {
        List<Account<Quantity>> accounts = accounts(tolls);
        if (key.group.equals(Toll.PART)) {
            return accounts.stream()
                    .map(account -> new TollFinding(key.state, key.group, findings.of(List.of(account))))
                    .toList();
        }
        return List.of(new TollFinding(key.state, key.group, perpetrators(tolls), findings.of(accounts)));
    }

    private Toll.Perpetrators perpetrators(List<Toll> tolls) {
        return tolls.stream()
                .sorted(Comparator.comparing(Toll::evidence, order.evidence()))
                .map(Toll::perpetrators)
                .filter(told -> told != Toll.Perpetrators.UNTOLD)
                .reduce((earlier, later) -> later)
                .orElse(Toll.Perpetrators.UNTOLD);
    }

    private List<Account<Quantity>> accounts(List<Toll> tolls) {
        Map<Quantity, List<Evidence>> values = new TreeMap<>(Quantities.ORDER);
        for (Toll toll : tolls.stream()
                .sorted(Comparator.comparing(Toll::evidence, order.evidence()))
                .toList()) {
            values.computeIfAbsent(toll.quantity(), q -> new ArrayList<>()).add(toll.evidence());
        }
        List<Account<Quantity>> accounts = new ArrayList<>();
        values.forEach(
                (value, evidence) -> accounts.add(new Account<>(value, order.sorted(evidence), order.asOf(evidence))));
        return accounts;
    }

    private static boolean isPart(Toll toll, Incident incident) {
        return toll.group().equals(Toll.ALL)
                && Quantities.isExact(toll.quantity())
                && incident.tolls().stream()
                        .anyMatch(other -> other.state() == toll.state()
                                && other.group().equals(Toll.ALL)
                                && toll.quantity().best()
                                        < PART * other.quantity().best()
                                && !toll.quantity().agreesWith(other.quantity()));
    }
}
