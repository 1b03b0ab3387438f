package entente.gold.muc;

import entente.lexicon.Lexicon;
import entente.model.Incident;
import entente.model.Modality;
import entente.model.Target;
import entente.model.Toll;
import entente.model.When;
import entente.model.Where;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether an incident belongs into the task's database: acts of violence of the last months against others than armed forces and armed
 * groups, and told of so that one knows what was hit.
 *
 * @see "MUC-4 task documentation, section 1.0"
 */
final class Relevance {
    private static final Set<String> FIGHTERS = Set.of("military", "police", "insurgent");

    /** Kinds of fighting in which both sides are armed, if nothing else is told. */
    private static final Set<String> COMBAT = Set.of("armed-clash", "aircraft-downing");

    private static final Set<String> FORTRESSES = Set.of("military", "police", "aviation");

    /** Words that tell what became of people, not that anybody did it. */
    private static final Set<String> RESULTS = Set.of(
            "die", "died", "dies", "dying", "injured", "wounded", "injuring", "wounding", "crash", "crashed", "dead");

    private static final Set<String> FORMER = Set.of("former", "retired", "ex-");

    /** The countries that the task is about. */
    static final Set<String> COUNTRIES = Set.of("SV", "GT", "HN", "AR", "BO", "CL", "CO", "EC", "PE");

    /** Two months, and some weeks more in which reports still bring something new. */
    private static final long RECENT_DAYS = 100;

    private static final long SUMMARY = 300;

    private final When published;
    private final Lexicon lexicon;
    private final String home;

    Relevance(When published, Lexicon lexicon, String home) {
        this.home = home;
        this.published = published;
        this.lexicon = lexicon;
    }

    boolean holds(Incident incident) {
        return new Kinds(lexicon.kinds()).type(incident).isPresent()
                && incident.modality() != Modality.HISTORICAL
                && isRecent(incident)
                && isSpecific(incident)
                && isViolent(incident)
                && isOfCountries(incident)
                && !isWarfare(incident);
    }

    private boolean isRecent(Incident incident) {
        var latest = incident.when().latest();
        var day = published.earliest();
        return latest == null || day == null || !latest.isBefore(day.minusDays(RECENT_DAYS));
    }

    /** Something is known to be hit, and it is no sum over years of war. */
    private static boolean isSpecific(Incident incident) {
        boolean summary = incident.tolls().stream()
                .filter(toll -> toll.state() != Toll.State.ARRESTED)
                .anyMatch(toll -> toll.quantity().best() > SUMMARY);
        return !incident.targets().isEmpty() && !summary;
    }

    private static boolean isViolent(Incident incident) {
        return !incident.perpetrators().isEmpty()
                || incident.evidence().stream()
                        .anyMatch(e -> !RESULTS.contains(e.text().toLowerCase(Locale.ROOT)));
    }

    private boolean isOfCountries(Incident incident) {
        Where where = incident.where();
        return COUNTRIES.contains(home)
                || where == null
                || where.country() == null
                || COUNTRIES.contains(where.country())
                || incident.targets().stream().anyMatch(this::isOfCountries);
    }

    private boolean isOfCountries(Target target) {
        return target.nation() != null
                && lexicon.countries()
                        .ofCode(target.nation())
                        .filter(country -> COUNTRIES.contains(country.alpha2()))
                        .isPresent();
    }

    /** Fighters against fighters; in a clash and aboard what is shot down those too of whom nothing but a name or the crew is told. */
    private static boolean isWarfare(Incident incident) {
        List<Target> told =
                incident.targets().stream().filter(t -> !isUntold(t)).toList();
        if (!COMBAT.contains(incident.kind())) {
            return !told.isEmpty() && told.stream().allMatch(target -> isFighting(target) || isTheirs(target, told));
        }
        List<Target> known = told.stream().filter(t -> !isBystanding(t)).toList();
        return told.isEmpty() || (!known.isEmpty() && known.stream().allMatch(Relevance::isFighting));
    }

    /** The vehicle in which fighters, and nobody else, were hit. */
    private static boolean isTheirs(Target target, List<Target> told) {
        return target.type().equals("vehicle")
                && told.stream().anyMatch(other -> other.kind() != Target.Kind.THING)
                && told.stream()
                        .filter(other -> other.kind() != Target.Kind.THING)
                        .allMatch(Relevance::isFighting);
    }

    /** Somebody of whom the name alone is told, or who works there: such as the crew. */
    private static boolean isBystanding(Target target) {
        return target.type().equals("worker")
                || (target.kind() == Target.Kind.PERSON && target.type().isEmpty() && target.description() == null);
    }

    /** "Three wounded": nobody knows who. */
    private static boolean isUntold(Target target) {
        return target.kind() == Target.Kind.PEOPLE
                && (target.type().isEmpty() || target.type().equals("suspect"));
    }

    private static boolean isFighting(Target target) {
        if (isFormer(target)) {
            return false;
        }
        return target.kind() == Target.Kind.THING
                ? FORTRESSES.contains(target.type())
                : FIGHTERS.contains(target.type());
    }

    /** "Retired general": a civilian. */
    static boolean isFormer(Target target) {
        String words = (target.description() == null ? target.name() : target.description()).toLowerCase(Locale.ROOT);
        return FORMER.stream().anyMatch(words::startsWith);
    }
}
