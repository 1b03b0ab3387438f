package entente.claim;

import entente.lexicon.Action;
import entente.lexicon.ActionLexicon;
import entente.lexicon.Compositions;
import entente.lexicon.EventCodes;
import entente.lexicon.ModalityCues;
import entente.model.Modality;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The acts that the words of one sentence tell of, by the table of actions. */
final class Acts {
    /** What is done by saying that something will not be done. */
    static final Action REFUSAL = new Action(
            Action.Kind.VERB,
            "not",
            "",
            List.of(),
            List.of(new Action.Slot("object", false), new Action.Slot("to", false), new Action.Slot("with", false)),
            "120",
            Action.Manner.PLAIN);

    /** What is done by saying that another must do something. */
    static final Action DEMAND =
            new Action(Action.Kind.VERB, "must", "", List.of(), List.of(), "100", Action.Manner.PLAIN);

    private static final Optional<Modality> REQUESTED = Optional.of(Modality.REQUESTED);
    private static final String APPEAL = "02";
    private static final String THREAT = "13";
    private static final int DEPTH = 4;

    /** A word, and how many acts about acts may still be followed from it. */
    private record Reached(int token, int depth) {}

    private static final Optional<Modality> PLANNED = Optional.of(Modality.PLANNED);

    private final Tree tree;
    private final Slots slots;
    private final ActionLexicon lexicon;
    private final ModalityCues modalities;
    private final Map<Reached, Optional<Act>> known = new HashMap<>();

    Acts(Tree tree, Slots slots, ActionLexicon lexicon) {
        this.tree = tree;
        this.slots = slots;
        this.lexicon = lexicon;
        this.modalities = lexicon.modalities();
    }

    /** The act that a word tells of, if any. */
    Optional<Act> at(int token) {
        return at(token, DEPTH);
    }

    private Optional<Act> at(int token, int depth) {
        if (depth == DEPTH && tree.isVerb(token) && isRefused(token)) {
            return Optional.of(refusal(token));
        }
        if (depth == DEPTH && tree.isVerb(token) && isDemanded(token)) {
            return Optional.of(demand(token));
        }
        return told(token, depth);
    }

    /** "will not lift", "will never accept": what a party says it will not do, it refuses. */
    private boolean isRefused(int verb) {
        boolean future = tree.children(verb, "aux").stream()
                .anyMatch(aux ->
                        modalities.of(ModalityCues.Kind.AUX, Tree.lemma(aux)).equals(PLANNED));
        return future
                && !isOf(verb, "@shortfall")
                && tree.children(verb, "advmod").stream().anyMatch(not -> modalities
                        .of(ModalityCues.Kind.NOT, Tree.lemma(not))
                        .isPresent());
    }

    /** "Arland said Bevonia must withdraw": what somebody says that another must do, he demands. */
    private boolean isDemanded(int verb) {
        Token token = tree.token(verb);
        boolean said = token.is("ccomp")
                && tree.isVerb(token.head())
                && !isOf(verb, "@state")
                && !isOf(token.head(), "@inform")
                && !slots.source(verb, DEMAND).isEmpty();
        return said
                && tree.children(verb, "aux").stream().anyMatch(aux -> modalities
                        .of(ModalityCues.Kind.AUX, Tree.lemma(aux))
                        .equals(REQUESTED));
    }

    private boolean isOf(int word, String kind) {
        return lexicon.classes().holds(kind, tree.lemma(word));
    }

    private Act demand(int verb) {
        Act content = told(verb, DEPTH - 1).orElse(null);
        String code = content == null
                ? DEMAND.code()
                : lexicon.compositions().of(DEMAND.code(), content.code()).orElse(DEMAND.code());
        List<Integer> speaker = slots.source(tree.token(verb).head(), DEMAND);
        Act.Recipient asked = new Act.Recipient(slots.source(verb, DEMAND), true);
        return new Act(verb, DEMAND, code, speaker, List.of(asked), null);
    }

    private Act refusal(int verb) {
        Act content = told(verb, DEPTH - 1).orElse(null);
        String code = content == null
                ? REFUSAL.code()
                : lexicon.compositions().of(REFUSAL.code(), content.code()).orElse(REFUSAL.code());
        List<Act.Recipient> recipient = content == null ? slots.recipient(verb, REFUSAL) : content.recipient();
        return new Act(verb, REFUSAL, code, slots.source(verb, REFUSAL), recipient, null);
    }

    private Optional<Act> told(int token, int depth) {
        Reached reached = new Reached(token, depth);
        Optional<Act> act = known.get(reached);
        if (act == null) {
            act = find(token, depth);
            known.put(reached, act);
        }
        return act;
    }

    private Optional<Act> find(int token, int depth) {
        Action.Kind kind = kind(tree.token(token));
        if (kind == null) {
            return Optional.empty();
        }
        Optional<Act> best = Optional.empty();
        for (Action action : lexicon.actions().of(kind, tree.lemma(token))) {
            if (best.isPresent()
                    && action.weight() < best.get().action().weight()
                    && !best.get().needsRecipient()) {
                break;
            }
            if (slots.meets(token, action)) {
                Optional<Act> act = act(token, action, depth);
                if (act.filter(Acts::hasRecipient).isPresent()) {
                    return act;
                }
                best = best.isPresent() ? best : act;
            }
        }
        return best;
    }

    /** Of actions that ask for as much, the one counts whose recipient is there; what needs one gives way to any. */
    private static boolean hasRecipient(Act act) {
        return act.action().recipient().isEmpty() || !act.recipient().isEmpty() || act.content() != null;
    }

    private Action.@Nullable Kind kind(Token token) {
        if (token.upos() == Upos.VERB) {
            return Action.Kind.VERB;
        }
        if (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN) {
            return Action.Kind.NOUN;
        }
        if (token.upos() == Upos.ADJ
                && (tree.has(token.index(), "cop", "aux:pass") || token.is("xcomp") || token.is("acl"))) {
            return Action.Kind.ADJECTIVE;
        }
        return token.upos() == Upos.AUX ? Action.Kind.VERB : null;
    }

    private Optional<Act> act(int token, Action action, int depth) {
        Act content = depth == 0 ? null : content(token, action, depth).orElse(null);
        String code = action.code();
        if (action.isDelegating()) {
            if (content == null) {
                return Optional.empty();
            }
            String whole = code.equals(Action.DO)
                    ? content.code()
                    : lexicon.compositions().of(Action.END, content.code()).orElse("");
            if (whole.isEmpty()) {
                return Optional.empty();
            }
            code = whole;
        } else if (content != null) {
            code = composed(action, content);
        }
        List<Act.Recipient> recipient = slots.recipient(token, action);
        if (content != null && code.startsWith(THREAT) && isDoneBy(content, recipient)) {
            code = action.code();
        }
        if (content != null && code.startsWith(APPEAL) && recipient.isEmpty()) {
            code = lexicon.compositions().of(Compositions.CALL, content.code()).orElse(code);
        }
        return Optional.of(new Act(token, action, code, slots.source(token, action), recipient, content));
    }

    /** "Warned Kenya not to attack": what the other would do is no threat. */
    private static boolean isDoneBy(Act content, List<Act.Recipient> recipient) {
        return recipient.stream().anyMatch(slot -> slot.heads().stream().anyMatch(content.source()::contains));
    }

    /** A general code becomes narrower by the act spoken about; what two do together does not become a threat by it. */
    private String composed(Action action, Act content) {
        if (!EventCodes.isGeneral(action.code())) {
            return action.code();
        }
        String code = lexicon.compositions().of(action.code(), content.code()).orElse(action.code());
        boolean turned = action.manner() == Action.Manner.MUTUAL
                && !code.startsWith(action.code().substring(0, 2));
        return turned ? action.code() : code;
    }

    /** The act that stands where the action is completed: its clause, its object, or what it is "for". */
    private Optional<Act> content(int token, Action action, int depth) {
        for (int word : completions(token, action)) {
            Optional<Act> act = at(word, depth - 1);
            if (act.isPresent()) {
                return act;
            }
        }
        return Optional.empty();
    }

    private Set<Integer> completions(int token, Action action) {
        Set<Integer> words = new LinkedHashSet<>();
        boolean speaks =
                action.isDelegating() || SPEAKING.contains(action.code().substring(0, 2));
        if (!speaks) {
            return words;
        }
        for (Action.Condition condition : action.conditions()) {
            words.addAll(slots.words(token, condition.slot()));
        }
        boolean told = action.isDelegating()
                && action.conditions().stream().anyMatch(c -> !c.words().contains(Action.Condition.NONE));
        if (!told) {
            words.addAll(slots.contents(token));
        }
        if (action.kind() == Action.Kind.VERB && action.conditions().isEmpty()) {
            words.addAll(slots.words(token, "object"));
        }
        List<Integer> all = new ArrayList<>(words);
        for (int word : all) {
            tree.withConjuncts(word).stream()
                    .filter(w -> w == word || !tree.has(w, "nsubj"))
                    .forEach(words::add);
        }
        words.remove(token);
        return words;
    }

    private static final Set<String> SPEAKING = Set.of("02", "03", "10", "12", "13");
}
