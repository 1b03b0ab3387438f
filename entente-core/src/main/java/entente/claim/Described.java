package entente.claim;

import entente.model.Count;
import entente.model.Modality;
import entente.model.Token;
import entente.model.Toll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds counts of which a sentence says only who they were, of those whom the sentence before counts: "Six were Russian", "Three of
 * the victims were women", "Among them were two children".
 */
final class Described {
    /** The rule of its casualties. */
    static final String RULE = "toll.described";

    private static final Set<String> WHOLE = Set.of("they", "them", "victim", "other");
    private static final Set<String> AMONG = Set.of("among", "amongst");

    private final Tree tree;
    private final People people;
    private final Realities realities;
    private final List<Casualty> before;

    /**
     * @param before what the last sentence that counts casualties counts
     */
    Described(Tree tree, People people, Realities realities, List<Casualty> before) {
        this.tree = tree;
        this.people = people;
        this.realities = realities;
        this.before = before;
    }

    /** Those of the sentence that no other casualty counts. */
    List<Casualty> all(List<Casualty> found) {
        List<Casualty> all = new ArrayList<>();
        for (Count count : people.counts()) {
            if (!Casualties.isTaken(found, count)) {
                part(count).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Casualty> part(Count count) {
        Token subject = tree.token(people.subject(count.counted()));
        if (!subject.is("nsubj") || realities.at(subject.head()) != Modality.ACTUAL) {
            return Optional.empty();
        }
        Optional<String> group = isAmongThem(subject.head())
                ? people.group(count.counted()).or(() -> Optional.of(Toll.PART))
                : isSomeOfThem(count) ? people.described(count.counted()) : Optional.empty();
        return group.flatMap(told -> people.at(count.counted())
                .or(() -> people.at(count.head()))
                .flatMap(counted -> state(counted)
                        .map(state -> new Casualty(count.head(), state, counted, told, true, false, RULE))));
    }

    /** "Among them were two children": the reader takes the pronoun for the predicate. */
    private boolean isAmongThem(int predicate) {
        return WHOLE.contains(tree.lemma(predicate))
                && tree.children(predicate, "case").stream().anyMatch(c -> AMONG.contains(Tree.lemma(c)));
    }

    /** A number alone, or "three of them", "three of the victims". */
    private boolean isSomeOfThem(Count count) {
        boolean alone = count.head() == count.counted()
                && tree.children(count.head(), "nmod", "amod").isEmpty();
        return alone || (count.counted() > count.head() && WHOLE.contains(tree.lemma(count.counted())));
    }

    /** What became of those before, where only one thing did, and they are enough. */
    private Optional<Toll.State> state(Counted part) {
        List<Toll.State> states =
                before.stream().map(Casualty::state).distinct().toList();
        boolean enough = before.stream()
                .anyMatch(whole -> !whole.part()
                        && whole.people().quantity().best() >= part.quantity().best());
        return states.size() == 1 && enough ? Optional.of(states.getFirst()) : Optional.empty();
    }
}
