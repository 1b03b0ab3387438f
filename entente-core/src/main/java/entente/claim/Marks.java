package entente.claim;

import entente.lexicon.IncidentWord;
import entente.lexicon.IncidentWords;
import entente.lexicon.Lexicon;
import entente.model.Stage;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The words of one sentence that tell of incidents, and which of them stands nearest in the tree to another word. */
final class Marks {
    private static final int DEPTH = 3;
    private static final String BY = "by";
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "obl", "nmod", "compound", "xcomp", "amod");

    private static final Set<String> OCCASIONS = Set.of("after", "when", "as", "while", "in", "by");

    private final Tree tree;
    private final Sorts sorts;
    private final Lexicon lexicon;
    private final IncidentWords words;
    private final SortedMap<Integer, Mark> marks = new TreeMap<>();

    Marks(Tree tree, Sorts sorts, Realities realities, Lexicon lexicon) {
        this(tree, sorts, realities, lexicon, lexicon.incidents().words());
    }

    /** Marks of the words of a table. */
    Marks(Tree tree, Sorts sorts, Realities realities, Lexicon lexicon, IncidentWords words) {
        this.words = words;
        this.tree = tree;
        this.sorts = sorts;
        this.lexicon = lexicon;
        Stages stages = new Stages(tree, lexicon.incidents().outlooks());
        for (Token token : tree.sentence().tokens()) {
            word(token)
                    .ifPresent(word -> marks.put(
                            token.index(),
                            new Mark(
                                    tree.sentence().index(),
                                    token.index(),
                                    word,
                                    realities.at(token.index()),
                                    word.foiled() ? Stage.ATTEMPTED : stage(stages, token, word))));
        }
    }

    private Stage stage(Stages stages, Token token, IncidentWord word) {
        return word.companion().isEmpty()
                ? stages.at(token.index())
                : lexicon.incidents().outlooks().stage(word.lemma()).orElseGet(() -> stages.at(token.index()));
    }

    private Optional<IncidentWord> word(Token token) {
        if (isName(token)) {
            return Optional.empty();
        }
        for (IncidentWord word : words.of(Tree.lemma(token))) {
            boolean fits = word.part().fits(token.upos());
            if (fits && (word.companion().isEmpty() || hasCompanion(token.index(), word.companion()))) {
                return Optional.of(word).filter(found -> !found.nothing());
            }
        }
        return Optional.empty();
    }

    /** "Congresswoman Slaughter" is no slaughter. */
    private boolean isName(Token token) {
        return token.upos() == Upos.PROPN && tree.isPerson(token.index());
    }

    private boolean hasCompanion(int token, String companion) {
        int space = companion.indexOf(' ');
        return space < 0
                ? hasWord(token, companion)
                : tree.children(token, "obl", "nmod", "nsubj").stream()
                        .filter(child -> isBehind(child, companion.substring(0, space)))
                        .anyMatch(child -> sorts.is(child.index(), companion.substring(space + 1)));
    }

    /** Whether a phrase follows a preposition; what is done by somebody is also what he does. */
    private boolean isBehind(Token phrase, String preposition) {
        boolean doing = phrase.is("nsubj") && !phrase.relation().equals("nsubj:pass");
        return doing ? preposition.equals(BY) : tree.marker(phrase.index()).equals(preposition);
    }

    private boolean hasWord(int token, String lemma) {
        Token word = tree.token(token);
        if (lemma.startsWith("@") && word.is("acl") && sorts.is(word.head(), lemma)) {
            return true;
        }
        return lemma.startsWith("@")
                ? tree.children(token, "obj", "nsubj", "compound", "obl", "nmod", "nmod:poss").stream()
                        .anyMatch(child -> sorts.is(child.index(), lemma))
                : isParticle(token + 1, lemma)
                        || hasChild(token, lemma)
                        || tree.children(token, "obj").stream()
                                .anyMatch(object -> isPredicative(object.index(), lemma));
    }

    private boolean hasChild(int token, String lemma) {
        return tree.children(token).stream().anyMatch(child -> Tree.lemma(child).equals(lemma));
    }

    /** "Took the guests as hostages": the tree may hang the last noun from the one before it. */
    private boolean isPredicative(int object, String lemma) {
        return tree.children(object, "nmod").stream()
                .anyMatch(child -> Tree.lemma(child).equals(lemma)
                        && tree.marker(child.index()).equals("as"));
    }

    /** "Shot down a jet": the reader may take the particle right behind the verb for a preposition. */
    private boolean isParticle(int at, String lemma) {
        return at < tree.sentence().size()
                && tree.token(at).upos() == Upos.ADP
                && tree.lemma(at).equals(lemma);
    }

    List<Mark> all() {
        return List.copyOf(marks.values());
    }

    Optional<Mark> at(int token) {
        return Optional.ofNullable(marks.get(token));
    }

    /**
     * The mark that a word stands nearest to: itself, one that governs it, or one among the other arguments of what governs it.
     *
     * @param across whether to look beyond the clause that completes a verb of saying or thinking
     */
    Optional<Mark> nearest(int word, boolean across) {
        Optional<Mark> before = across && !marks.containsKey(word) ? beforeResult(word) : Optional.empty();
        if (before.isPresent()) {
            return before;
        }
        int at = word;
        int from = Token.ROOT;
        while (true) {
            Mark here = marks.get(at);
            if (here != null) {
                return Optional.of(here);
            }
            Optional<Mark> below = across || !isPredicate(at) ? below(at, from, word, across) : carried(at);
            if (below.isPresent()) {
                return below;
            }
            Token token = tree.token(at);
            if (token.isRoot() || (!across && (token.is("ccomp") || token.is("parataxis") || isPredicate(at)))) {
                return Optional.empty();
            }
            from = at;
            at = token.head();
        }
    }

    /**
     * The mark whose result a participle tells: ", killing ten" goes on from the last word before it that tells of an incident,
     * wherever the tree hangs it.
     */
    Optional<Mark> beforeResult(int word) {
        return isResult(word) ? lastBefore(word) : Optional.empty();
    }

    private boolean isResult(int word) {
        Token token = tree.token(word);
        boolean afterComma = word > 0 && tree.token(word - 1).form().equals(",");
        return token.xpos().equals("VBG") && afterComma && !tree.has(word, "nsubj", "aux", "mark");
    }

    /** The mark that governs a word within its clause. */
    Optional<Mark> above(int word) {
        int at = word;
        while (marks.get(at) == null && !tree.token(at).isRoot() && !isPredicate(at)) {
            at = tree.token(at).head();
        }
        return at(at);
    }

    /** Among the arguments of a word, their arguments, and so on, the mark that stands nearest in the text. */
    private Optional<Mark> below(int top, int except, int word, boolean across) {
        Deque<int[]> open = new ArrayDeque<>();
        open.add(new int[] {top, 0});
        Mark nearest = null;
        while (!open.isEmpty()) {
            int[] next = open.remove();
            Mark mark = next[0] == top ? null : marks.get(next[0]);
            if (mark != null && (nearest == null || isBetter(mark, nearest, word))) {
                nearest = mark;
            }
            for (Token child : next[1] == DEPTH ? List.<Token>of() : tree.children(next[0])) {
                if (child.index() != except && (isArgument(child) || (across && isOccasion(child)))) {
                    open.add(new int[] {child.index(), next[1] + 1});
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean isBetter(Mark mark, Mark than, int word) {
        boolean loose = mark.word().loose();
        return loose == than.word().loose() ? distance(mark, word) < distance(than, word) : !loose;
    }

    private static int distance(Mark mark, int word) {
        return Math.abs(mark.token() - word);
    }

    /**
     * The mark whose day and place a verb without a mark of its own tells: what it speaks of, what it tried, what happened in the same
     * breath.
     */
    private Optional<Mark> carried(int verb) {
        return subjectOf(verb)
                .or(() -> objectOf(verb))
                .or(() -> described(verb))
                .or(() -> first(
                        verb,
                        child -> child.is("obl") && tree.marker(child.index()).equals("during")))
                .or(() -> first(
                        verb, child -> new Commission(tree).of(child.index()).contains(verb)))
                .or(() -> first(verb, child -> child.is("conj") && !tree.has(child.index(), "nsubj")));
    }

    private Optional<Mark> subjectOf(int verb) {
        return first(verb, child -> child.relation().equals("nsubj"));
    }

    /** "Carry out an attack", "tried to kill". */
    private Optional<Mark> objectOf(int verb) {
        boolean carries = carries(verb);
        boolean tries = lexicon.incidents().outlooks().stage(tree.lemma(verb)).isPresent();
        return first(
                verb, child -> (carries && (child.is("obj") || child.is("nsubj"))) || (tries && child.is("xcomp")));
    }

    private boolean carries(int verb) {
        return lexicon.incidents().carriers().name(tree.lemma(verb)).isPresent();
    }

    /** "The murder committed on Friday", "the attacks, which began on Friday"; not so "the attacks condemned on Friday". */
    private Optional<Mark> described(int verb) {
        Token token = tree.token(verb);
        boolean describes =
                token.is("acl") && lexicon.speechCues().verb(tree.lemma(verb)).isEmpty();
        return describes ? at(token.head()).filter(mark -> isDone(verb)) : Optional.empty();
    }

    /** Whether what a clause describes is what was done or what happened, and nobody else did something with it. */
    private boolean isDone(int verb) {
        return !tree.has(verb, "obj")
                && tree.children(verb, "nsubj").stream().allMatch(child -> child.upos() == Upos.PRON);
    }

    private Optional<Mark> first(int verb, Predicate<Token> fits) {
        return tree.children(verb).stream()
                .filter(fits)
                .flatMap(child -> at(child.index()).stream())
                .findFirst();
    }

    /** The mark that "when" and "where" clauses speak of, wherever the tree hangs them: the last one before the clause. */
    Optional<Mark> beforeOccasion(int word) {
        int at = word;
        while (!tree.token(at).isRoot()) {
            Token token = tree.token(at);
            if (token.is("advcl") || token.is("acl")) {
                return isWhen(at) ? lastBefore(firstOf(at)) : Optional.empty();
            }
            at = token.head();
        }
        return Optional.empty();
    }

    private boolean isWhen(int clause) {
        return tree.children(clause, "mark", "advmod").stream()
                .anyMatch(c -> Tree.lemma(c).equals("when") || Tree.lemma(c).equals("where"));
    }

    private int firstOf(int clause) {
        return tree.children(clause, "mark", "advmod").stream()
                .mapToInt(Token::index)
                .min()
                .orElse(clause);
    }

    private Optional<Mark> lastBefore(int word) {
        SortedMap<Integer, Mark> before = marks.headMap(word);
        return before.isEmpty() ? Optional.empty() : Optional.ofNullable(before.get(before.lastKey()));
    }

    /** "died when a bomb exploded". */
    private boolean isOccasion(Token clause) {
        return clause.is("advcl") && OCCASIONS.contains(tree.marker(clause.index()));
    }

    /** The head of a clause; a verb that shares its subject with another is part of the other's. */
    private boolean isPredicate(int at) {
        return !(tree.token(at).is("conj") && !tree.has(at, "nsubj")) && isClause(at);
    }

    private boolean isClause(int at) {
        return tree.isVerb(at) || tree.has(at, "cop");
    }

    private static boolean isArgument(Token token) {
        return ARGUMENTS.stream().anyMatch(token::is);
    }
}
