package entente.dossier;

import entente.lexicon.IncidentKinds;
import entente.model.Attribution;
import entente.model.Incident;
import entente.model.Modality;
import entente.model.Quantity;
import entente.model.Stage;
import entente.model.Target;
import entente.model.Toll;
import entente.model.When;
import entente.model.Where;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How surely two reports' incidents are one: by kind, time, place, tolls, and who did it to whom. */
final class Likeness {
    /** From here on two incidents are taken for one. */
    static final double SAME = 2.5;

    private static final long TELLING = 10;
    private static final long UNUSUAL = 100;
    private static final double UNUSUAL_SCORE = 2;
    private static final double FAR_APART = 2;
    private static final double FAR_APART_SCORE = -1.5;

    /** The kind that every violent one is akin to. */
    private static final String ATTACK = "attack";

    private final IncidentKinds kinds;

    Likeness(IncidentKinds kinds) {
        this.kinds = kinds;
    }

    /** Whether two incidents cannot be one. */
    boolean apart(Incident a, Incident b) {
        return (!kinds.akin(a.kind(), b.kind()) && !(isViolent(a) && isViolent(b)))
                || real(a) != real(b)
                || (real(a) ? outcome(a) != outcome(b) : a.modality() != b.modality())
                || !meet(a.when(), b.when())
                || (Places.bearing(a.where(), b.where()) == Places.Bearing.APART && !isSignature(a, b));
    }

    /** How much speaks for their being one; to be asked only of those that are not {@link #apart}. */
    double of(Incident a, Incident b) {
        return kind(a, b)
                + time(a.when(), b.when())
                + place(a, b)
                + tolls(a.tolls(), b.tolls())
                + perpetrators(a.perpetrators(), b.perpetrators())
                + targets(a.targets(), b.targets());
    }

    /** Whether an incident told without its day may be the other: one of the same place, of violence, with no other toll. */
    boolean mayBeMeant(Incident undated, Incident other) {
        Places.Bearing bearing = Places.bearing(undated.where(), other.where());
        return (bearing == Places.Bearing.SAME || bearing == Places.Bearing.NEAR)
                && !isCountry(undated)
                && !isCountry(other)
                && isViolent(undated)
                && isViolent(other)
                && tolls(undated.tolls(), other.tolls()) > FAR_APART_SCORE;
    }

    /** The country of an incident, where it is known. */
    static Optional<String> country(Incident incident) {
        return Optional.ofNullable(incident.where()).map(Where::country);
    }

    /** That a report takes the wrong place is likelier than that one story has the same great toll in two. */
    private static boolean isSignature(Incident a, Incident b) {
        return a.when().meets(b.when()) && tolls(a.tolls(), b.tolls()) >= UNUSUAL_SCORE;
    }

    private double kind(Incident a, Incident b) {
        if (a.kind().equals(b.kind())) {
            return 0.5;
        }
        return kinds.akin(a.kind(), b.kind()) ? 0 : -1;
    }

    private boolean isViolent(Incident incident) {
        return kinds.akin(ATTACK, incident.kind());
    }

    private static boolean real(Incident incident) {
        return incident.modality() == Modality.ACTUAL || incident.modality() == Modality.HISTORICAL;
    }

    private static boolean outcome(Incident incident) {
        return incident.stage() == Stage.FOILED || incident.stage() == Stage.THREATENED;
    }

    /** Days are given a day of grace: a night has two, and so has the world. */
    private static boolean meet(When a, When b) {
        return widened(a).meets(b);
    }

    private static When widened(When when) {
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        return When.between(
                earliest == null ? null : earliest.minusDays(1),
                latest == null ? null : latest.plusDays(1),
                when.precision());
    }

    private static double time(When a, When b) {
        if (!a.isKnown() || !b.isKnown()) {
            return 0;
        }
        if (a.asDay().isPresent() && b.asDay().isPresent()) {
            return a.equals(b) ? 1.5 : 0.5;
        }
        return a.meets(b) ? 0.75 : 0.25;
    }

    private static double place(Incident a, Incident b) {
        if (isVenueOf(a, b) || isVenueOf(b, a)) {
            return 3;
        }
        return switch (Places.bearing(a.where(), b.where())) {
            case SAME -> isCountry(a) ? 1 : 2;
            case NEAR -> 1;
            case UNKNOWN -> 0;
            case APART -> -1;
        };
    }

    /** Whether one stands at a building that the other names, as its place or as what was hit: "the Grand Plaza hotel". */
    private static boolean isVenueOf(Incident a, Incident b) {
        Where venue = a.where();
        Where other = b.where();
        if (venue == null || venue.precision() != Where.Precision.VENUE) {
            return false;
        }
        String name = venue.name().toLowerCase(Locale.ROOT);
        boolean telling = name.strip().indexOf(' ') > 0;
        boolean place = other != null && other.name().toLowerCase(Locale.ROOT).equals(name);
        boolean target = b.targets().stream()
                .anyMatch(t -> t.name().toLowerCase(Locale.ROOT).contains(name));
        return telling && (place || target);
    }

    private static boolean isCountry(Incident incident) {
        return incident.where() != null && incident.where().precision() == Where.Precision.COUNTRY;
    }

    private static double tolls(List<Toll> tolls, List<Toll> others) {
        double best = 0;
        double worst = 0;
        for (Toll a : tolls) {
            for (Toll b : others) {
                if (a.state() == b.state() && a.group().equals(b.group())) {
                    double score = quantities(a.quantity(), b.quantity());
                    best = Math.max(best, score);
                    worst = Math.min(worst, score);
                }
            }
        }
        return best > 0 ? best : worst;
    }

    private static double quantities(Quantity a, Quantity b) {
        long smaller = Math.min(a.best(), b.best());
        if (a.best() == b.best()) {
            boolean exact = Quantities.isExact(a) && Quantities.isExact(b);
            return smaller >= UNUSUAL && exact ? UNUSUAL_SCORE : smaller >= TELLING ? 1.5 : 0.5;
        }
        if (a.agreesWith(b)) {
            return 0;
        }
        return Math.max(a.best(), b.best()) > FAR_APART * smaller ? FAR_APART_SCORE : -0.25;
    }

    private static double perpetrators(List<Attribution> mine, List<Attribution> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        boolean shared =
                mine.stream().anyMatch(a -> theirs.stream().anyMatch(b -> Parties.related(a.party(), b.party())));
        return shared ? 0.5 : -0.5;
    }

    private static double targets(List<Target> mine, List<Target> theirs) {
        Set<String> shared = words(mine);
        shared.retainAll(words(theirs));
        return shared.isEmpty() ? 0 : 0.5;
    }

    private static Set<String> words(List<Target> targets) {
        Set<String> words = new HashSet<>();
        for (Target target : targets) {
            Arrays.stream(target.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                    .filter(word -> word.length() > 3)
                    .forEach(words::add);
        }
        return words;
    }
}
