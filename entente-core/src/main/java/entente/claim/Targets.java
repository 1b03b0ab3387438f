package entente.claim;

import entente.model.Basis;
import entente.model.Evidence;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Target;
import entente.model.Token;
import java.util.ArrayList;
import java.util.List;

/** What an incident hit besides people. */
final class Targets {
    private final Context context;

    Targets(Context context) {
        this.context = context;
    }

    /** The targets of a strand, each named once. */
    List<Target> of(Strand strand, Strands strands) {
        List<Target> targets = new ArrayList<>();
        for (Happening happening : strand.happenings()) {
            Glimpse glimpse = strands.glimpses().get(happening.sentence());
            for (int head : happening.targets()) {
                Target target = target(glimpse, head);
                if (targets.stream().noneMatch(t -> t.name().equalsIgnoreCase(target.name()))) {
                    targets.add(target);
                }
            }
        }
        return targets;
    }

    /**
     * The noun with the words before it that tell it from others: "the luxury Grand hotel" gives "luxury Grand hotel"; of
     * a building's name all of it.
     */
    private Target target(Glimpse glimpse, int head) {
        Sentence sentence = glimpse.tree().sentence();
        Span span = glimpse.tree()
                .facility(head)
                .map(name -> sentence.cover(name.first(), name.end() - 1))
                .orElse(sentence.token(head).span());
        for (Token child : glimpse.tree().children(head, "compound", "amod", "flat", "nmod:poss")) {
            if (child.index() < head && !child.is("nmod:poss")) {
                span = span.hull(child.span());
            }
        }
        Evidence evidence = context.chains().evidence(sentence.index(), head, span, Basis.rule("target.argument"));
        return new Target(context.document().words(span), evidence);
    }
}
