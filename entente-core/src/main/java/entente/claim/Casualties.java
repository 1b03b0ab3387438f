package entente.claim;

import entente.lexicon.Lexicon;
import entente.lexicon.TollWord;
import entente.model.Count;
import entente.model.Modality;
import entente.model.Token;
import entente.model.Toll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what one sentence says became of people: words of {@code toll-words.tsv}, with those they speak of. */
final class Casualties {
    private final Tree tree;
    private final Holders holders;
    private final People people;
    private final Realities realities;
    private final Stages stages;
    private final List<Casualty> found = new ArrayList<>();

    Casualties(Tree tree, Clause clause, People people, Realities realities, Lexicon lexicon) {
        this.tree = tree;
        this.holders = new Holders(tree, clause, people, lexicon);
        this.people = people;
        this.realities = realities;
        this.stages = new Stages(tree, lexicon.incidents().outlooks());
    }

    /** Those of the sentence, in the order of their words. */
    List<Casualty> all() {
        for (Token token : tree.sentence().tokens()) {
            at(token);
        }
        return found.stream().filter(c -> !isSaidOtherwise(c)).toList();
    }

    /** Of "freed ten hostages" the ten are told as freed. */
    private boolean isSaidOtherwise(Casualty casualty) {
        return casualty.token() == casualty.people().head()
                && found.stream()
                        .anyMatch(
                                c -> c.token() != casualty.token() && c.people().head() == casualty.token());
    }

    private void at(Token token) {
        for (TollWord word : holders.words(token)) {
            if (word.kind().fits(token.upos())
                    && holders.hasCompanion(token.index(), word)
                    && (word.nothing() || take(token.index(), word))) {
                return;
            }
        }
        if (holders.isOfNumber(token.index())) {
            add(token.index(), token.index() - 1, Toll.State.KILLED, false, "toll.fatally");
        }
    }

    private boolean take(int token, TollWord word) {
        boolean taken = false;
        for (int head : holders.of(token, word)) {
            if (!word.people() || people.isPeople(head)) {
                String rule =
                        "toll." + word.holder().name().toLowerCase(Locale.ROOT) + (word.struck() ? "-struck" : "");
                taken |= add(token, head, word.state(), word.struck(), rule);
            }
        }
        return taken;
    }

    private boolean add(int token, int head, Toll.State state, boolean struck, String rule) {
        int meant = people.isReflexive(head) ? holders.doer(token).orElse(head) : head;
        Counted counted = people.at(meant).orElse(null);
        if (counted == null || isFound(state, counted) || !hasHappened(token)) {
            return false;
        }
        boolean part = people.isOfMany(counted);
        String group = people.group(counted.head())
                .or(() -> part ? people.described(counted.head()) : Optional.empty())
                .orElse(part ? Toll.PART : Toll.ALL);
        found.add(new Casualty(token, state, counted, group, part, struck, rule));
        return true;
    }

    /** Nobody dies of an attempted murder. */
    private boolean hasHappened(int token) {
        return realities.at(token) == Modality.ACTUAL && stages.modifier(token).isEmpty();
    }

    private boolean isFound(Toll.State state, Counted counted) {
        return found.stream().anyMatch(c -> c.state() == state && c.people().head() == counted.head());
    }

    /** Whether a count is that of a casualty already found. */
    static boolean isTaken(List<Casualty> casualties, Count count) {
        return casualties.stream()
                .anyMatch(
                        c -> c.people().head() == count.counted() || c.people().head() == count.head());
    }
}
