package entente.claim;

import entente.lexicon.Action;
import entente.lexicon.WordClasses;
import entente.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What stands in the slots that the table of actions speaks of, around a word of one sentence. */
final class Slots {
    private static final int MOST_WORDS = 40;
    private static final String FROM = "from";
    private static final String WITH = "with";
    /** Clauses that ask and tell nothing. */
    private static final Set<String> ASKED = Set.of("whether", "if", "why", "how");

    private static final String[] MODIFIERS = {"compound", "amod", "nmod:poss"};

    /** A slot beside a word. */
    private record Place(int token, String slot) {}

    private final Map<Place, List<Integer>> known = new HashMap<>();
    private final Tree tree;
    private final Clause clause;
    private final Parties parties;
    private final WordClasses classes;

    Slots(Tree tree, Clause clause, Parties parties, WordClasses classes) {
        this.tree = tree;
        this.clause = clause;
        this.parties = parties;
        this.classes = classes;
    }

    /** Whether the words around {@code token} are those that an action asks for. */
    boolean meets(int token, Action action) {
        return hasCompanion(token, action)
                && action.conditions().stream().allMatch(condition -> meets(token, condition));
    }

    /** The particle of a verb or the modifier of a noun. */
    private boolean hasCompanion(int token, Action action) {
        if (action.with().isEmpty()) {
            return true;
        }
        for (Token child : tree.children(token)) {
            boolean beside = action.kind() == Action.Kind.NOUN ? child.index() < token : child.index() > token;
            if (beside && Tree.lemma(child).equals(action.with())) {
                return true;
            }
        }
        return false;
    }

    private boolean meets(int token, Action.Condition condition) {
        List<Integer> words = words(token, condition.slot());
        if (condition.words().contains(Action.Condition.NONE)) {
            return words.isEmpty();
        }
        if (words.isEmpty()) {
            // a slot may also name a word that must hang there: "work together", "held hostage"
            return condition.isLoose() && tree.hasWord(token, condition.slot());
        }
        return words.stream().anyMatch(word -> condition.words().stream().anyMatch(wanted -> holds(wanted, word)));
    }

    private boolean holds(String wanted, int word) {
        return switch (wanted) {
            case Action.Condition.ANY -> true;
            case Action.Condition.PARTY -> parties.isActor(word) || parties.isCountry(word);
            case Action.Condition.PLACE -> parties.isPlace(word) || parties.isCountry(word);
            default -> classes.holds(wanted, tree.lemma(word)) || classes.holds(wanted, form(word));
        };
    }

    private String form(int word) {
        return tree.token(word).form().toLowerCase(Locale.ROOT);
    }

    /** The words in a slot, with what is coordinated; and what a mere quantity or carrier speaks of: "40 percent of the arms". */
    List<Integer> words(int token, String slot) {
        return known.computeIfAbsent(new Place(token, slot), place -> find(token, slot));
    }

    private List<Integer> find(int token, String slot) {
        List<Integer> all = new ArrayList<>();
        heads(token, slot).forEach(head -> all.addAll(tree.withConjuncts(head)));
        for (int at = 0; at < all.size() && at < MOST_WORDS; at++) {
            int head = all.get(at);
            if (classes.holds("@quantity", tree.lemma(head))) {
                all.addAll(clause.oblique(head, "of"));
            }
            if (classes.holds("@money", tree.lemma(head))) {
                all.addAll(clause.oblique(head, "in"));
            }
            if (classes.holds("@carrier", tree.lemma(head))) {
                tree.children(head, "compound", "amod").forEach(modifier -> all.add(modifier.index()));
            }
        }
        return List.copyOf(all);
    }

    private List<Integer> heads(int token, String slot) {
        return switch (slot) {
            case "subject" -> clause.subject(token);
            case "object" -> {
                List<Integer> direct = clause.directObject(token);
                yield direct.isEmpty() ? clause.object(token) : direct;
            }
            case "that" -> finite(token);
            case "to" -> both(infinitives(token), clause.oblique(token, "to"));
            case "of" -> both(both(clause.oblique(token, "of"), modifiers(token)), marked(token, "of"));
            case "for" -> both(clause.oblique(token, "for"), marked(token, "for"));
            default -> both(clause.oblique(token, slot), marked(token, slot));
        };
    }

    private static List<Integer> both(List<Integer> first, List<Integer> second) {
        List<Integer> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** The clauses that complete a word. */
    List<Integer> contents(int token) {
        return clause.contents(token);
    }

    private List<Integer> infinitives(int token) {
        return contents(token).stream().filter(clause::isInfinitive).toList();
    }

    private List<Integer> finite(int token) {
        return tree.children(token, "ccomp").stream()
                .filter(clause -> !ASKED.contains(tree.marker(clause.index())))
                .map(Token::index)
                .toList();
    }

    /** Clauses with a preposition for their subordinator: "accused of shelling", "called for Russia to leave". */
    private List<Integer> marked(int token, String marker) {
        return Stream.concat(
                        tree.children(token, "xcomp", "ccomp", "acl", "advcl").stream()
                                .filter(c -> hasMark(c.index(), marker)),
                        tree.children(token, "obl").stream()
                                .filter(c -> tree.isVerb(c.index())
                                        && tree.marker(c.index()).equals(marker)))
                .map(Token::index)
                .toList();
    }

    private boolean hasMark(int clauseHead, String marker) {
        return tree.children(clauseHead, "mark").stream()
                .anyMatch(m -> Tree.lemma(m).equals(marker));
    }

    private List<Integer> modifiers(int token) {
        return tree.isVerb(token)
                ? List.of()
                : tree.children(token, MODIFIERS).stream().map(Token::index).toList();
    }

    /** Heads of those who act. */
    List<Integer> source(int token, Action action) {
        if (action.manner() == Action.Manner.REVERSE) {
            return nominals(token, action.recipient().get(0).name(), action);
        }
        return switch (action.kind()) {
            case VERB, ADJECTIVE -> clause.subject(token);
            case NOUN -> nounSource(token, action);
        };
    }

    /** Heads of those acted upon, one entry a slot. */
    List<Act.Recipient> recipient(int token, Action action) {
        if (action.manner() == Action.Manner.REVERSE) {
            return List.of(new Act.Recipient(clause.subject(token), false));
        }
        List<Act.Recipient> recipient = new ArrayList<>();
        for (Action.Slot slot : action.recipient()) {
            List<Integer> heads = nominals(token, slot.name(), action);
            if (!heads.isEmpty()) {
                recipient.add(new Act.Recipient(heads, slot.place()));
            }
        }
        return recipient;
    }

    private List<Integer> nominals(int token, String slot, Action action) {
        return switch (slot) {
            case "object" ->
                clause.object(token).stream().filter(tree::isNominal).toList();
            case "indirect" ->
                tree.children(token, "iobj").stream().map(Token::index).toList();
            default -> obliques(token, slot, action);
        };
    }

    private List<Integer> obliques(int token, String slot, Action action) {
        List<Integer> found = new ArrayList<>(clause.oblique(token, slot));
        if (action.manner() == Action.Manner.MUTUAL && slot.equals(WITH)) {
            found.addAll(laterPartners(token, slot, found));
        }
        if (found.isEmpty()) {
            List<Integer> inner =
                    new ArrayList<>(tree.isVerb(token) ? words(token, "object") : clause.oblique(token, "of"));
            action.conditions().forEach(condition -> inner.addAll(words(token, condition.slot())));
            inner.forEach(object -> found.addAll(clause.oblique(object, slot)));
        }
        return found.isEmpty()
                ? marked(token, slot).stream().filter(tree::isNominal).toList()
                : found;
    }

    /** Partners that stand apart from the word: "after talks in Vienna with Kerry", "in Rome with Obama as well as in Paris with Cameron". */
    private List<Integer> laterPartners(int token, String preposition, List<Integer> found) {
        int verb = tree.isVerb(token) ? token : clause.verbAbove(token);
        List<Integer> partners = new ArrayList<>();
        for (int at = token + 1; at < tree.sentence().size(); at++) {
            boolean partner = tree.marker(at).equals(preposition) && tree.isNominal(at) && parties.isKnown(at);
            if (partner && !found.contains(at) && tree.sentence().isUnder(at, verb)) {
                partners.add(at);
            }
        }
        return partners;
    }

    /** Whose act a noun names: "Turkey's shelling", "shelling by Turkey", "the Turkish shelling", "aid from Turkey". */
    private List<Integer> nounSource(int noun, Action action) {
        if (tree.has(noun, "cop")) {
            return clause.subject(noun);
        }
        List<Integer> by = clause.oblique(noun, "by");
        if (!by.isEmpty()) {
            return by;
        }
        for (String relation : MODIFIERS) {
            List<Integer> owners = tree.children(noun, relation).stream()
                    .map(Token::index)
                    .filter(parties::names)
                    .toList();
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        boolean given =
                action.recipient().stream().noneMatch(slot -> slot.name().equals(FROM));
        List<Integer> from = given ? clause.oblique(noun, FROM) : List.of();
        return from.isEmpty()
                ? clause.byRole(noun, "ARG0").stream().filter(parties::names).toList()
                : from;
    }
}
