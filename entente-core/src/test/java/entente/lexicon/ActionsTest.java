package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ActionsTest {
    private final ActionLexicon tables = ActionLexicon.load();

    @Test
    void coversAllTwentyRoots() {
        Set<String> roots = new TreeSet<>();
        for (Action action : tables.actions().all()) {
            if (!action.isDelegating()) {
                roots.add(action.code().substring(0, 2));
            }
        }
        assertThat(roots).hasSize(20);
    }

    @Test
    void triesNarrowActionsFirst() {
        List<Action> calls = tables.actions().of(Action.Kind.VERB, "call");
        assertThat(calls).hasSizeGreaterThan(2).isSortedAccordingTo((a, b) -> b.weight() - a.weight());
        assertThat(calls.get(0).weight())
                .isGreaterThan(calls.get(calls.size() - 1).weight());
    }

    @Test
    void splitsVerbsBeforeTheirParticleAndNounsAfterTheirModifier() {
        assertThat(tables.actions().of(Action.Kind.VERB, "shoot"))
                .anyMatch(a -> a.with().equals("down"));
        assertThat(tables.actions().of(Action.Kind.NOUN, "strike"))
                .anyMatch(a -> a.with().equals("air"));
    }

    @Test
    void noEntryIsShadowedByAnother() {
        List<String> shadowed = new ArrayList<>();
        Map<String, List<Action>> alike = new HashMap<>();
        for (Action action : tables.actions().all()) {
            List<Action> earlier = alike.computeIfAbsent(key(action), key -> new ArrayList<>());
            for (Action other : earlier) {
                // what delegates gives way where its object names no act
                if (!other.isDelegating() && covers(other, action)) {
                    shadowed.add(action.lemma() + " " + action.with() + " " + action.code() + " by " + other.code());
                }
            }
            earlier.add(action);
        }
        assertThat(shadowed).isEmpty();
    }

    @Test
    void tellsWhatAskingAndRefusingAmountTo() {
        assertThat(tables.compositions().of("020", "0872")).contains("0256");
        assertThat(tables.compositions().of("120", "046")).contains("125");
        assertThat(tables.compositions().of(Action.END, "1724")).contains("0814");
        assertThat(tables.compositions().of("195", "046")).isEmpty();
    }

    private static String key(Action action) {
        StringBuilder key = new StringBuilder(action.kind() + " " + action.lemma() + " " + action.with());
        action.conditions().forEach(condition -> key.append(' ').append(condition.slot()));
        return key.toString();
    }

    private boolean covers(Action wide, Action narrow) {
        for (int i = 0; i < wide.conditions().size(); i++) {
            if (!words(wide.conditions().get(i))
                    .containsAll(words(narrow.conditions().get(i)))) {
                return false;
            }
        }
        return true;
    }

    private Set<String> words(Action.Condition condition) {
        Set<String> words = new TreeSet<>();
        for (String word : condition.words()) {
            boolean plain = word.equals(Action.Condition.PARTY) || word.equals(Action.Condition.PLACE);
            words.addAll(plain ? Set.of(word) : tables.classes().members(word));
        }
        return words;
    }
}
