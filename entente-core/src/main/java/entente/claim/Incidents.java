package entente.claim;

import entente.lexicon.IncidentKind;
import entente.lexicon.IncidentKinds;
import entente.model.Attribution;
import entente.model.Basis;
import entente.model.Evidence;
import entente.model.Ids;
import entente.model.Incident;
import entente.model.Modality;
import entente.model.Span;
import entente.model.Stage;
import entente.model.Target;
import entente.model.Toll;
import entente.model.Weapon;
import entente.model.When;
import entente.model.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the incidents that one report tells of. Words of {@code incident-words.tsv} and of {@code toll-words.tsv} tell of happenings; {@link Strands}
 * sees which of them are one incident; tolls, those responsible, weapons and targets are gathered from all of them.
 */
public final class Incidents {
    /** What happened so long before the report is background. */
    private static final int BACKGROUND_DAYS = 300;

    /** Sorts of people who are at home on the other side. */
    private static final Set<String> ATTACKERS = Set.of("insurgent", "criminal");

    /** Sorts of people who may kill and be killed in one fight. */
    private static final Set<String> ARMED = Set.of("insurgent", "criminal", "military", "police", "guard");

    private final Context context;
    private final Strands strands;
    private final Banner banner;
    private final Aftermath aftermath;

    private Incidents(Context context) {
        this.context = context;
        this.strands = new Strands(context);
        this.aftermath = new Aftermath(context, strands);
        this.banner = new Banner(context, strands.glimpses());
    }

    /** The incidents of a report, in the order in which it first tells of them; then the measures against more. */
    public static List<Incident> in(Context context) {
        Incidents incidents = new Incidents(context);
        new Responsibility(context, incidents.strands).assign();
        List<Incident> all = new ArrayList<>(incidents.all());
        all.addAll(new Measures(context).all());
        return all;
    }

    private List<Incident> all() {
        List<Incident> all = new ArrayList<>();
        Fates fates = fates();
        WordsOnly words = new WordsOnly(context.lexicon().classes());
        Generalities generalities = new Generalities(strands.glimpses());
        for (Strand strand : strands.all()) {
            List<Toll> tolls = new Tolls(context, fates, strand.casualties()).all();
            List<Target> targets = new Targets(context).of(strand, strands);
            if (isTold(strand, tolls, targets)
                    && !words.isAll(strand, targets)
                    && !generalities.isAll(strand, targets)) {
                all.add(incident(strand, tolls, targets));
            }
        }
        return all;
    }

    private Fates fates() {
        List<Casualty> told = strands.all().stream()
                .flatMap(strand -> strand.casualties().stream())
                .toList();
        return new Fates(new Identities(context.document()), told);
    }

    /** Whether enough is told to know which incident is meant. */
    private boolean isTold(Strand strand, List<Toll> tolls, List<Target> targets) {
        boolean known = !targets.isEmpty()
                || strand.where() != null
                || strand.when().isKnown()
                || !strand.attributions().isEmpty();
        return !tolls.isEmpty() || (known && !isPeaceful(strand.kind()));
    }

    private boolean isPeaceful(String kind) {
        IncidentKinds kinds = context.lexicon().kinds();
        return kinds.is(kind, IncidentKind.Nature.PROTEST) || kinds.is(kind, IncidentKind.Nature.ACCIDENT);
    }

    private Incident incident(Strand strand, List<Toll> tolls, List<Target> targets) {
        List<Evidence> evidence = evidence(strand);
        Span first = evidence.get(0).span();
        List<Attribution> doers = aftermath.with(strand, SameBodies.named(doers(strand, targets)));
        List<Weapon> weapons = new Weapons(context).of(strand, strands);
        String kind = WeaponKinds.of(strand.kind(), weapons);
        return new Incident(
                Ids.of("i", context.document().article().id(), first.start(), first.end(), kind),
                kind,
                title(kind, strand.where(), context.lexicon().kinds()),
                stage(strand),
                modality(strand.when()),
                strand.when(),
                strand.where(),
                PlaceChains.of(strand.where(), strand.places(), context.lexicon()),
                tolls,
                new Admissions(context).in(banner.with(doers)),
                weapons,
                targets.stream()
                        .filter(target -> !isFate(target, doers) && !isEnd(target, doers))
                        .toList(),
                evidence);
    }

    /** "Police shot the gunman dead": what became of those who did it is no target of theirs. */
    private static boolean isFate(Target target, List<Attribution> doers) {
        Span words = target.evidence().span();
        return ATTACKERS.contains(target.type())
                && doers.stream()
                        .flatMap(doer ->
                                doer.fates().stream().flatMap(fate -> Stream.of(fate.evidence(), doer.evidence())))
                        .anyMatch(evidence -> evidence.span().contains(words));
    }

    /** "A man stabbed two people before police shot him": who acted first is no target of what ended it. */
    private static boolean isEnd(Target target, List<Attribution> doers) {
        return target.kind() == Target.Kind.PEOPLE
                && doers.stream().anyMatch(doer -> isSame(doer, target) && actedFirst(doer, target));
    }

    private static boolean actedFirst(Attribution doer, Target target) {
        return target.kind() == Target.Kind.PEOPLE
                && target.count() != null
                && target.count().best() == 1
                && doer.mode() == Attribution.Mode.REPORTED
                && doer.evidence().span().start() <= target.evidence().span().start();
    }

    /** Whoever was killed or taken is not among those who did it. */
    private static List<Attribution> doers(Strand strand, List<Target> targets) {
        return strand.attributions().stream()
                .filter(doer -> targets.stream().noneMatch(target -> isSame(doer, target) && !actedFirst(doer, target)))
                .toList();
    }

    /** Of people without a name the words tell it; people of the same sort may be suspected. */
    private static boolean isSame(Attribution doer, Target target) {
        Set<String> name = words(target.name());
        Set<String> other = words(doer.party().name());
        return switch (target.kind()) {
            case PERSON ->
                doer.sort() == Attribution.Sort.PERSON && (name.containsAll(other) || other.containsAll(name));
            case PEOPLE ->
                doer.mode() != Attribution.Mode.SUSPECTED
                        && name.equals(other)
                        && !target.effects().isEmpty()
                        && !ARMED.contains(target.type());
            case THING -> false;
        };
    }

    private static Set<String> words(String name) {
        return Set.copyOf(new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))));
    }

    private static Stage stage(Strand strand) {
        return strand.kind().equals("foiled-plot") ? Stage.FOILED : strand.stage();
    }

    private List<Evidence> evidence(Strand strand) {
        List<Evidence> evidence = new ArrayList<>();
        for (Happening happening : strand.happenings()) {
            Span span = strands.glimpses()
                    .get(happening.sentence())
                    .tree()
                    .token(happening.token())
                    .span();
            String rule = happening.marks().isEmpty() ? "incident.toll" : "incident.word";
            evidence.add(context.chains().evidence(happening.sentence(), happening.token(), span, Basis.rule(rule)));
        }
        return evidence;
    }

    /** A short name for people. */
    static String title(String kind, @Nullable Where where, IncidentKinds kinds) {
        String label = kinds.label(kind);
        return where == null ? label : label + " in " + where.name();
    }

    private Modality modality(When when) {
        LocalDate published = context.document().imprint().published().earliest();
        @Nullable LocalDate latest = when.latest();
        boolean background =
                published != null && latest != null && latest.isBefore(published.minusDays(BACKGROUND_DAYS));
        return background ? Modality.HISTORICAL : Modality.ACTUAL;
    }
}
