package entente.claim;

import entente.model.Target;
import entente.model.Toll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom and what an incident hit, each once, with what became of them. */
final class Targets {
    /** Those who did it and died are nobody's target. */
    private static final String PERPETRATOR = "perpetrator";

    private final Context context;
    private final Referents referents;

    Targets(Context context) {
        this.context = context;
        this.referents = new Referents(context.document());
    }

    /** The targets of a strand, in the order of the text. */
    List<Target> of(Strand strand, Strands strands) {
        List<TargetDraft> known = new ArrayList<>();
        Roll roll = new Roll(strands.glimpses(), referents, context.lexicon().classes());
        for (Happening happening : strand.happenings()) {
            Glimpse glimpse = strands.glimpses().get(happening.sentence());
            for (Hit hit : hits(happening, glimpse)) {
                join(strands.glimpses(), hit, known);
                roll.of(hit).forEach(named -> join(strands.glimpses(), named, known));
            }
        }
        if (known.stream().anyMatch(TargetDraft::isSuffering)) {
            known.removeIf(TargetDraft::isCrowd);
        }
        return known.stream().map(TargetDraft::target).toList();
    }

    /**
     * Those struck, and those of whom a toll tells; "no children were killed" strikes no children, and "six were Russian" strikes nobody
     * else.
     */
    private static List<Hit> hits(Happening happening, Glimpse glimpse) {
        List<Hit> hits = new ArrayList<>(happening.hits());
        for (Casualty casualty : happening.casualties()) {
            if (casualty.people().quantity().best() == 0) {
                hits.removeIf(hit -> hit.head() == casualty.people().head());
                continue;
            }
            if (casualty.group().equals(PERPETRATOR)
                    || casualty.rule().equals(Described.RULE)
                    || isSelf(glimpse, casualty)) {
                continue;
            }
            effect(casualty.state())
                    .ifPresent(effect -> hits.add(Struck.of(
                            glimpse.tree(), glimpse.sorts(), casualty.people().head(), true, Set.of(effect))));
        }
        return hits;
    }

    /** "He killed himself". */
    private static boolean isSelf(Glimpse glimpse, Casualty casualty) {
        Clause clause = glimpse.clause();
        return clause.isToSelf(casualty.token())
                && clause.subject(casualty.token()).contains(casualty.people().head());
    }

    /** What a state is to whoever is in it. */
    static Optional<Target.Effect> effect(Toll.State state) {
        return switch (state) {
            case KILLED -> Optional.of(Target.Effect.KILLED);
            case INJURED -> Optional.of(Target.Effect.INJURED);
            case HOSTAGE -> Optional.of(Target.Effect.TAKEN);
            case FREED -> Optional.of(Target.Effect.FREED);
            case MISSING, ARRESTED, DISPLACED -> Optional.empty();
        };
    }

    private void join(List<Glimpse> glimpses, Hit hit, List<TargetDraft> known) {
        TargetDraft told = new TargetDraft(context, referents, glimpses, hit);
        if (!told.isTelling()) {
            return;
        }
        for (TargetDraft other : known) {
            if (other.isSame(told)) {
                other.take(told);
                return;
            }
        }
        known.add(told);
    }
}
