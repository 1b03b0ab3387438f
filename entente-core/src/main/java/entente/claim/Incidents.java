package entente.claim;

import entente.model.Basis;
import entente.model.Evidence;
import entente.model.Ids;
import entente.model.Incident;
import entente.model.Modality;
import entente.model.Span;
import entente.model.Stage;
import entente.model.Toll;
import entente.model.When;
import entente.model.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the incidents that one report tells of. Words of {@code incident-words.tsv} and of {@code toll-words.tsv} tell of happenings; {@link Strands}
 * sees which of them are one incident; tolls, those responsible, weapons and targets are gathered from all of them.
 */
public final class Incidents {
    /** What happened so long before the report is background. */
    private static final int BACKGROUND_DAYS = 300;

    private static final Set<String> UNVIOLENT = Set.of("protest", "crash");

    private final Context context;
    private final Strands strands;

    private Incidents(Context context) {
        this.context = context;
        this.strands = new Strands(context);
    }

    /** The incidents of a report, in the order in which it first tells of them. */
    public static List<Incident> in(Context context) {
        Incidents incidents = new Incidents(context);
        new Responsibility(context, incidents.strands).assign();
        return incidents.all();
    }

    private List<Incident> all() {
        List<Incident> all = new ArrayList<>();
        Fates fates = fates();
        for (Strand strand : strands.all()) {
            List<Toll> tolls = new Tolls(context.chains(), fates, strand.casualties()).all();
            if (isTold(strand, tolls)) {
                all.add(incident(strand, tolls));
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
    private static boolean isTold(Strand strand, List<Toll> tolls) {
        boolean known = strand.where() != null
                || strand.when().isKnown()
                || !strand.attributions().isEmpty();
        return !tolls.isEmpty() || (known && !UNVIOLENT.contains(strand.kind()));
    }

    private Incident incident(Strand strand, List<Toll> tolls) {
        List<Evidence> evidence = evidence(strand);
        Span first = evidence.get(0).span();
        return new Incident(
                Ids.of("i", context.document().article().id(), first.start(), first.end(), strand.kind()),
                strand.kind(),
                title(strand),
                stage(strand),
                modality(strand.when()),
                strand.when(),
                strand.where(),
                tolls,
                strand.attributions(),
                new Weapons(context).of(strand, strands),
                new Targets(context).of(strand, strands),
                evidence);
    }

    private static Stage stage(Strand strand) {
        return strand.kind().equals("foiled-plot") ? Stage.FOILED : Stage.ACCOMPLISHED;
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

    private String title(Strand strand) {
        String label = context.lexicon().incidents().words().label(strand.kind());
        Where where = strand.where();
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
