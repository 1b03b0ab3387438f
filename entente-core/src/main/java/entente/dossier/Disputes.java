package entente.dossier;

import entente.model.Account;
import entente.model.Attribution;
import entente.model.Dispute;
import entente.model.Evidence;
import entente.model.Finding;
import entente.model.IncidentRecord;
import entente.model.Party;
import entente.model.Quantity;
import entente.model.Toll;
import entente.model.TollFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects where the reports disagree, so that a reader need not search for it. */
final class Disputes {
    private final Order order;

    Disputes(Order order) {
        this.order = order;
    }

    /** The disputes of an incident: its tolls, then who did it. */
    List<Dispute> in(IncidentRecord incident) {
        List<Dispute> disputes = new ArrayList<>();
        for (TollFinding toll : incident.tolls()) {
            if (toll.finding() instanceof Finding.Disputed<Quantity> disputed) {
                disputes.add(new Dispute(incident.id(), field(toll), worded(disputed)));
            }
        }
        if (isDisputed(incident.perpetrators())) {
            disputes.add(new Dispute(incident.id(), "perpetrators", versions(incident.perpetrators())));
        }
        return disputes;
    }

    private static String field(TollFinding toll) {
        String state = "tolls." + toll.state().name().toLowerCase(Locale.ROOT);
        return toll.group().equals(Toll.ALL) ? state : state + "." + toll.group();
    }

    private static List<Account<String>> worded(Finding<Quantity> finding) {
        return finding.accounts().stream()
                .map(a -> new Account<>(a.value().wording(), a.evidence(), a.asOf()))
                .toList();
    }

    /** Somebody claims what others are held responsible for, or is cleared of what they are held responsible for. */
    private static boolean isDisputed(List<Attribution> attributions) {
        return attributions.stream().anyMatch(a -> attributions.stream().anyMatch(b -> contradict(a, b)));
    }

    private static boolean contradict(Attribution a, Attribution b) {
        boolean one = Parties.related(a.party(), b.party());
        return switch (a.mode()) {
            case CLAIMED -> !one && holdsResponsible(b.mode()) && !claimsToo(a, b);
            case DENIED, ACQUITTED -> one && (holdsResponsible(b.mode()) || b.mode() == Attribution.Mode.CLAIMED);
            case REPORTED, ACCUSED, SUSPECTED -> false;
        };
    }

    private static boolean holdsResponsible(Attribution.Mode mode) {
        return switch (mode) {
            case REPORTED, ACCUSED, SUSPECTED -> true;
            case CLAIMED, DENIED, ACQUITTED -> false;
        };
    }

    private static boolean claimsToo(Attribution claimed, Attribution held) {
        return held.by() != null && Parties.same(claimed.party(), held.by());
    }

    private List<Account<String>> versions(List<Attribution> attributions) {
        Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
        for (Attribution attribution : attributions) {
            evidence.computeIfAbsent(words(attribution), w -> new ArrayList<>()).add(attribution.evidence());
        }
        List<Account<String>> versions = new ArrayList<>();
        evidence.forEach((words, all) -> versions.add(new Account<>(words, order.sorted(all), order.asOf(all))));
        return versions;
    }

    private static String words(Attribution attribution) {
        String words =
                attribution.party().name() + ", " + attribution.mode().name().toLowerCase(Locale.ROOT);
        Party by = attribution.by();
        return by == null || Parties.same(by, attribution.party()) ? words : words + " by " + by.name();
    }
}
