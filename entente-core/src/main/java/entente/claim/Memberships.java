package entente.claim;

import entente.lexicon.Lexicon;
import entente.lexicon.TollWord;
import entente.model.Count;
import entente.model.Modality;
import entente.model.Token;
import entente.model.Toll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds counts of some of the dead or hurt in a sentence of their own: "Among the dead were six Russians and a child", "Those
 * killed included four soldiers".
 */
final class Memberships {
    private static final Set<String> AMONG = Set.of("among", "amongst");

    private final Tree tree;
    private final People people;
    private final Realities realities;
    private final Lexicon lexicon;

    Memberships(Tree tree, People people, Realities realities, Lexicon lexicon) {
        this.tree = tree;
        this.people = people;
        this.realities = realities;
        this.lexicon = lexicon;
    }

    /** Those of the sentence that no other casualty counts. */
    List<Casualty> all(List<Casualty> found) {
        List<Casualty> all = new ArrayList<>();
        for (Token token : tree.sentence().tokens()) {
            Optional<Toll.State> state = state(token);
            int link = state.isEmpty() ? Token.ROOT : link(token);
            if (link != Token.ROOT && realities.at(link) == Modality.ACTUAL) {
                members(link).stream()
                        .filter(count -> !Casualties.isTaken(found, count))
                        .forEach(count -> member(token, state.get(), count).ifPresent(all::add));
            }
        }
        return all;
    }

    /** What became of those whom a word calls the dead, the wounded, those killed. */
    private Optional<Toll.State> state(Token token) {
        boolean body = tree.isNominal(token.index()) || tree.has(token.index(), "det");
        boolean those = token.is("acl") && tree.token(token.head()).is("nsubj");
        return body || those
                ? lexicon.incidents().tollWords().of(Tree.lemma(token)).stream()
                        .filter(word -> word.companion().isEmpty() && !word.struck())
                        .findFirst()
                        .map(TollWord::state)
                : Optional.empty();
    }

    /** The "were" behind "among the dead", or the "included" behind "the dead"; the root's head when neither stands there. */
    private int link(Token token) {
        int next = token.index() + 1;
        boolean copula = next < tree.sentence().size() && tree.lemma(next).equals("be");
        if (copula && tree.children(token.index(), "case").stream().anyMatch(c -> AMONG.contains(Tree.lemma(c)))) {
            return next;
        }
        Token subject = token.is("acl") ? tree.token(token.head()) : token;
        boolean includes = subject.is("nsubj") && tree.lemma(subject.head()).equals("include");
        return includes ? subject.head() : Token.ROOT;
    }

    /** The counts right behind a word, joined by "and". */
    private List<Count> members(int link) {
        List<Count> members = new ArrayList<>();
        for (Count count : people.counts()) {
            boolean first = members.isEmpty() && count.head() == link + 1;
            boolean next = !members.isEmpty()
                    && tree.withConjuncts(members.get(0).counted()).contains(count.counted());
            if (first || next) {
                members.add(count);
            }
        }
        return members;
    }

    private Optional<Casualty> member(Token token, Toll.State state, Count count) {
        return people.at(count.counted())
                .filter(counted -> people.isPeople(counted.head()))
                .map(counted -> new Casualty(
                        token.index(),
                        state,
                        counted,
                        people.group(counted.head()).orElse(Toll.PART),
                        true,
                        false,
                        "toll.member"));
    }
}
