package entente.dossier;

import entente.lexicon.Agents;
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
import org.jspecify.annotations.Nullable;

/** Collects where the reports disagree, so that a reader need not search for it. */
final class Disputes {
    private final Order order;
    private final Agents agents;

    Disputes(Order order, Agents agents) {
        this.order = order;
        this.agents = agents;
    }

    /** The disputes of an incident: its tolls, then who did it. */
    List<Dispute> in(IncidentRecord incident) {
        List<Dispute> disputes = new ArrayList<>();
        for (TollFinding toll : incident.tolls()) {
            if (toll.finding() instanceof Finding.Disputed<Quantity> disputed) {
                disputes.add(new Dispute(incident.id(), field(toll), worded(disputed)));
            }
        }
        List<Attribution> named =
                incident.perpetrators().stream().filter(this::isNamed).toList();
        if (named.stream().anyMatch(a -> named.stream().anyMatch(b -> contradict(a, b)))) {
            disputes.add(new Dispute(incident.id(), "perpetrators", versions(named)));
        }
        return disputes;
    }

    /** "Seven people", "hooded men" are described and may be anybody's. */
    private boolean isNamed(Attribution attribution) {
        boolean described = attribution.sort() == Attribution.Sort.PEOPLE
                && attribution.party().code() == null;
        return !described && Parties.isNamed(attribution.party(), agents);
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

    /**
     * Somebody claims what others of his sort are held responsible for (an army that fought the attackers is no rival), is
     * cleared of what he is held responsible for, or two accuse each other's men.
     */
    private static boolean contradict(Attribution a, Attribution b) {
        boolean one = Parties.related(a.party(), b.party());
        return switch (a.mode()) {
            case CLAIMED -> !one && holdsResponsible(b.mode()) && !claimsToo(a, b) && sameSort(a, b);
            case DENIED, ACQUITTED -> one && (holdsResponsible(b.mode()) || b.mode() == Attribution.Mode.CLAIMED);
            case ACCUSED -> !one && b.mode() == Attribution.Mode.ACCUSED && accusersDiffer(a.by(), b.by());
            case REPORTED, SUSPECTED, POSSIBLE -> false;
        };
    }

    private static boolean sameSort(Attribution a, Attribution b) {
        return Parties.isNational(a.party()) == Parties.isNational(b.party());
    }

    private static boolean accusersDiffer(@Nullable Party a, @Nullable Party b) {
        return a != null && b != null && !Parties.related(a, b);
    }

    private static boolean holdsResponsible(Attribution.Mode mode) {
        return switch (mode) {
            case REPORTED, ACCUSED, SUSPECTED -> true;
            case CLAIMED, POSSIBLE, DENIED, ACQUITTED -> false;
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
        Party by = attribution.mode() == Attribution.Mode.REPORTED ? null : attribution.by();
        return by == null || Parties.same(by, attribution.party()) ? words : words + " by " + by.name();
    }
}
