package entente.claim;

import entente.lexicon.CaptorWord;
import entente.model.Toll;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether those whom somebody holds or frees are those whom an incident took. */
final class Captives {
    private static final Set<Toll.State> STATES = Set.of(Toll.State.FREED, Toll.State.HOSTAGE);
    private static final Set<String> NOUNS = Set.of("hostage", "captive");

    private final Strands strands;
    private final Referents referents;

    Captives(Context context, Strands strands) {
        this.strands = strands;
        this.referents = new Referents(context.document());
    }

    /** Whether a word tells of those whom an incident took. */
    boolean areOf(Strand strand, Glimpse glimpse, int token, CaptorWord word) {
        return heads(glimpse, token, word).stream()
                .flatMap(head -> glimpse.tree().withConjuncts(head).stream())
                .anyMatch(head -> isOf(strand, glimpse, head) || (!word.fact() && isLastTold(strand, glimpse, head)));
    }

    /** Those whom one knows and whom somebody frees are those of whom it was told last that they were taken. */
    private boolean isLastTold(Strand strand, Glimpse glimpse, int head) {
        Tree tree = glimpse.tree();
        boolean named = tree.isPerson(head)
                || tree.children(head, "flat", "appos").stream().anyMatch(name -> tree.isPerson(name.index()));
        boolean known = named || glimpse.isDefinite(head);
        return known
                && glimpse.sorts().isPeople(head)
                && strands.current(tree.sentence().index()) == strand;
    }

    private static List<Integer> heads(Glimpse glimpse, int token, CaptorWord word) {
        return switch (word.captive()) {
            case "itself" -> List.of(token);
            case "object" -> glimpse.clause().object(token);
            case "subject" -> {
                Integer subject = glimpse.clause().grammaticalSubject(token);
                yield subject == null ? List.of() : List.of(subject);
            }
            default -> glimpse.clause().oblique(token, word.captive());
        };
    }

    private boolean isOf(Strand strand, Glimpse glimpse, int head) {
        boolean noun = NOUNS.contains(glimpse.tree().lemma(head));
        return (noun && isMeant(strand, glimpse.tree().sentence().index()))
                || isTaken(strand, glimpse, head)
                || isTold(strand, glimpse, head);
    }

    /** "The hostages" are those told of last, or those that the report goes on to tell of. */
    private boolean isMeant(Strand strand, int sentence) {
        Strand current = strands.current(sentence);
        return current == strand || (current == null && strands.all().indexOf(strand) == 0);
    }

    /** "The mayor, who was kidnapped in May": what took them is told of them. */
    private boolean isTaken(Strand strand, Glimpse glimpse, int head) {
        return glimpse.tree().children(head, "acl").stream()
                .flatMap(clause -> glimpse.marks().at(clause.index()).stream())
                .anyMatch(mark -> strands.at(mark) == strand);
    }

    private boolean isTold(Strand strand, Glimpse glimpse, int head) {
        return strand.casualties().stream()
                .filter(casualty -> STATES.contains(casualty.state()))
                .anyMatch(casualty -> isSame(glimpse, head, casualty));
    }

    private boolean isSame(Glimpse glimpse, int head, Casualty taken) {
        int sentence = glimpse.tree().sentence().index();
        int other = taken.people().head();
        return (taken.sentence() == sentence && other == head)
                || referents.areSame(sentence, head, taken.sentence(), other)
                || areNamesakes(glimpse, head, taken);
    }

    private boolean areNamesakes(Glimpse glimpse, int head, Casualty taken) {
        Optional<String> name = Referents.personName(glimpse.tree().sentence(), head);
        return name.isPresent()
                && name.equals(Referents.personName(
                        strands.glimpses().get(taken.sentence()).tree().sentence(),
                        taken.people().head()));
    }
}
