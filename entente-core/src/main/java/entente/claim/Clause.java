package entente.claim;

import entente.model.Predicate;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where around a verb or a predicate adjective: subject and object by meaning, whatever the voice; with the subject that
 * relative, participle, infinitive and coordinated clauses leave out.
 */
final class Clause {
    private static final int HOPS = 8;
    private static final Set<String> ABOUT_OBJECT = Set.of("of", "from", "for", "into");
    private static final Set<String> ADDRESSED = Set.of("on", "upon", "");
    /** Verbs whose subject is not who tried: "foiled an attempt to kidnap". */
    private static final Set<String> FOILING =
            Set.of("foil", "thwart", "prevent", "avert", "stop", "repel", "frustrate");

    /** Verbs that, without an object, tell of those who suffer it. */
    private static final Set<String> SUFFERED = Set.of("wound", "injure", "kill", "murder", "kidnap", "abduct");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private final Tree tree;
    private final Obliques obliques;

    Clause(Tree tree) {
        this.tree = tree;
        this.obliques = new Obliques(tree);
    }

    /** Whether the grammatical subject of a verb is its object by meaning. */
    boolean isPassive(int verb) {
        if (hasOwnSubject(verb) || tree.has(verb, "aux", "cop")) {
            return tree.has(verb, "nsubj:pass", "aux:pass", "csubj:pass") || isGapped(verb);
        }
        Token token = tree.token(verb);
        if (tree.has(verb, "obj")) {
            return false;
        }
        boolean participle = token.xpos().equals("VBN");
        boolean clause = token.is("acl") || token.is("advcl") || token.is("xcomp") || token.isRoot();
        boolean shared = token.is("conj") && tree.has(tree.firstConjunct(verb), "nsubj:pass", "aux:pass");
        return participle && (clause || shared || tree.has(verb, "obl:agent"));
    }

    /** "A woman was killed and her husband wounded": the auxiliary is told once. */
    private boolean isGapped(int verb) {
        Token token = tree.token(verb);
        return token.is("conj")
                && SUFFERED.contains(Tree.lemma(token))
                && !tree.has(verb, "aux", "cop", "obj")
                && tree.has(tree.firstConjunct(verb), "aux:pass");
    }

    private boolean hasOwnSubject(int verb) {
        return tree.has(verb, "nsubj", "csubj");
    }

    /** The verb in whose clause a word stands; the root of the sentence when there is none above. */
    int verbAbove(int word) {
        int at = word;
        while (!tree.isVerb(at) && !tree.token(at).isRoot()) {
            at = tree.token(at).head();
        }
        return at;
    }

    /** Who does it. */
    List<Integer> subject(int verb) {
        if (isPassive(verb)) {
            return agent(verb);
        }
        if (followsPassive(verb)) {
            int passive = tree.token(verb).head();
            List<Integer> role = byRole(verb, "ARG0");
            return role.isEmpty() || object(passive).containsAll(role) ? agent(passive) : role;
        }
        Integer subject = grammaticalSubject(verb);
        return subject == null ? byRole(verb, "ARG0") : List.of(subject);
    }

    /** "The school was hit by rockets, killing two": what comes of it is not done by the school. */
    private boolean followsPassive(int verb) {
        Token token = tree.token(verb);
        return token.is("advcl")
                && token.xpos().equals("VBG")
                && tree.marker(verb).isEmpty()
                && !hasOwnSubject(verb)
                && tree.isVerb(token.head())
                && isPassive(token.head())
                && !agent(token.head()).isEmpty();
    }

    private List<Integer> agent(int verb) {
        for (Token oblique : tree.children(verb, "obl")) {
            if (oblique.relation().equals("obl:agent")
                    || tree.marker(oblique.index()).equals("by")) {
                return List.of(oblique.index());
            }
        }
        List<Integer> role = byRole(verb, "ARG0");
        List<Integer> shared = role.isEmpty() ? sharedAgent(verb) : role;
        return shared.isEmpty() ? agentOfContent(verb) : shared;
    }

    /** The agent of coordinated verbs hangs from the first of them: "were shelled and strafed by helicopters". */
    private List<Integer> sharedAgent(int verb) {
        int first = tree.firstConjunct(verb);
        return first == verb || !tree.isVerb(first)
                ? List.of()
                : tree.children(first, "obl").stream()
                        .filter(child -> child.relation().equals("obl:agent") && child.index() > verb)
                        .map(Token::index)
                        .limit(1)
                        .toList();
    }

    /** "Was accused of theft by Kenya": the agent may hang from what the verb is completed by. */
    private List<Integer> agentOfContent(int verb) {
        return contents(verb).stream()
                .filter(content -> tree.marker(content).equals("of"))
                .flatMap(content -> oblique(content, "by").stream())
                .limit(1)
                .toList();
    }

    /** "killed himself", "killed three others and then himself". */
    boolean isToSelf(int verb) {
        return object(verb).stream()
                .flatMap(head -> tree.withConjuncts(head).stream())
                .anyMatch(tree::isReflexive);
    }

    /** To whom or what it is done: the indirect object before the direct one. */
    List<Integer> object(int verb) {
        if (isPassive(verb)) {
            Integer patient = grammaticalSubject(verb);
            return patient == null ? byRole(verb, "ARG1") : List.of(patient);
        }
        Optional<Token> indirect = tree.child(verb, "iobj");
        return indirect.isPresent() ? List.of(indirect.get().index()) : directObject(verb);
    }

    /** What the verb takes: of "give the Kurds arms", arms. */
    List<Integer> directObject(int verb) {
        if (isPassive(verb)) {
            Optional<Token> retained = tree.child(verb, "obj");
            return retained.isPresent() ? List.of(retained.get().index()) : object(verb);
        }
        Optional<Token> direct = tree.child(verb, "obj");
        if (direct.isPresent() && !isRelative(direct.get())) {
            return List.of(direct.get().index());
        }
        if (relativeGapIsObject(verb, direct.isPresent())) {
            return List.of(tree.token(verb).head());
        }
        if (direct.isPresent()) {
            return List.of();
        }
        Optional<Token> named = tree.children(verb, "xcomp").stream()
                .filter(child -> child.upos() == Upos.PROPN && !tree.has(child.index(), "cop", "case"))
                .findFirst();
        if (named.isPresent()) {
            return List.of(named.get().index());
        }
        List<Integer> shared = sharedObject(verb);
        return shared.isEmpty() ? patient(verb) : shared;
    }

    /** By its role, where the tree tells of no object; but whoever falls or dies is an ARG1 and the subject. */
    private List<Integer> patient(int verb) {
        List<Integer> patient = byRole(verb, "ARG1");
        Integer subject = patient.isEmpty() ? null : grammaticalSubject(verb);
        return subject != null && patient.contains(subject) ? List.of() : patient;
    }

    /** The object of coordinated verbs hangs from one of them: "detained and deported the men". */
    private List<Integer> sharedObject(int verb) {
        List<Integer> others = new ArrayList<>();
        if (tree.token(verb).is("conj")) {
            others.add(tree.token(verb).head());
        }
        tree.children(verb, "conj").forEach(conjunct -> others.add(conjunct.index()));
        for (int other : others) {
            Optional<Token> object = tree.isVerb(other) ? tree.child(other, "obj") : Optional.empty();
            if (object.isPresent() && object.get().index() > Math.max(verb, other) && isBare(verb, other)) {
                return List.of(object.get().index());
            }
        }
        return List.of();
    }

    private boolean isBare(int verb, int other) {
        return Math.abs(verb - other) <= 2 && !tree.has(verb, "obl", "xcomp", "ccomp");
    }

    private boolean relativeGapIsObject(int verb, boolean relativeObject) {
        Token token = tree.token(verb);
        if (!token.relation().equals("acl:relcl")) {
            return false;
        }
        Optional<Token> subject = tree.child(verb, "nsubj");
        boolean ownSubject = subject.isPresent() && !isRelative(subject.get());
        return relativeObject || (ownSubject && !tree.has(verb, "ccomp", "xcomp", "obl"));
    }

    private static boolean isRelative(Token token) {
        return RELATIVE.contains(Tree.lemma(token));
    }

    /** The subject that stands there, or that the clause shares with another; null when there is none. */
    @Nullable Integer grammaticalSubject(int verb) {
        int at = verb;
        for (int hop = 0; hop < HOPS; hop++) {
            Optional<Token> own = ownSubject(at);
            if (own.isPresent()) {
                return isRelative(own.get()) && tree.token(at).is("acl")
                        ? Integer.valueOf(antecedent(own.get(), tree.token(at).head()))
                        : Integer.valueOf(own.get().index());
            }
            Token token = tree.token(at);
            if (token.isRoot()) {
                return null;
            }
            Integer found = shared(token);
            if (found != null) {
                return found;
            }
            boolean gerund = token.is("ccomp") && token.xpos().equals("VBG");
            if (!(token.is("conj") || token.is("xcomp") || token.is("advcl") || gerund)) {
                return null;
            }
            at = token.head();
        }
        return null;
    }

    /** "A coalition against the Front, which killed ten": behind a comma the name that ends there is meant. */
    private int antecedent(Token relative, int head) {
        int before = relative.index() - 2;
        boolean comma = before > head && tree.token(before + 1).form().equals(",");
        if (!comma
                || tree.token(before).upos() != Upos.PROPN
                || !tree.sentence().isUnder(before, head)) {
            return head;
        }
        int at = before;
        while (tree.token(at).is("flat") || tree.token(at).is("compound")) {
            at = tree.token(at).head();
        }
        return tree.token(head).upos() == Upos.PROPN ? head : at;
    }

    /** Of several subjects, which the parser should not give, a noun or a name rather than a number; of neighbours the last. */
    private Optional<Token> ownSubject(int verb) {
        List<Token> subjects = tree.children(verb, "nsubj");
        Token chosen = null;
        for (Token subject : subjects) {
            if (subject.upos() != Upos.NUM && (chosen == null || follows(verb, chosen, subject))) {
                chosen = subject;
            }
        }
        return chosen == null ? subjects.stream().findFirst() : Optional.of(chosen);
    }

    /** "In the town, a village in the north, rebels attacked": the noun right before the verb. */
    private static boolean follows(int verb, Token chosen, Token subject) {
        boolean neighbour = subject.index() == chosen.index() + 1;
        boolean beside = subject.index() < verb && subject.index() + 1 >= verb - 1;
        return subject.upos() == Upos.NOUN && (neighbour || beside);
    }

    /** The subject that a clause without one takes from its governor's object or noun; null when it takes the subject. */
    private @Nullable Integer shared(Token token) {
        int head = token.head();
        if (token.is("acl")) {
            boolean ofNoun = token.xpos().equals("VB") || tree.has(token.index(), "mark");
            return ofNoun ? nounOwner(head) : Integer.valueOf(head);
        }
        boolean aboutObject = token.is("xcomp")
                || (token.is("advcl") && ABOUT_OBJECT.contains(tree.marker(token.index())))
                || (token.is("ccomp") && !tree.has(token.index(), "nsubj"));
        if (aboutObject && !isPassive(head)) {
            Optional<Token> object = tree.child(head, "iobj").or(() -> tree.child(head, "obj"));
            return object.filter(o -> tree.isNominal(o.index()))
                    .or(() -> addressed(token))
                    .map(Token::index)
                    .orElse(null);
        }
        return addressed(token).map(Token::index).orElse(null);
    }

    /** Who is called upon: "called on Kenya to leave", "called for Kenya to leave". */
    private Optional<Token> addressed(Token clause) {
        return isInfinitive(clause.index())
                ? tree.children(clause.head(), "obl").stream()
                        .filter(name -> name.upos() == Upos.PROPN && name.index() < clause.index())
                        .filter(name -> ADDRESSED.contains(tree.marker(name.index())))
                        .findFirst()
                : Optional.empty();
    }

    /** Whose plan or appeal it is that an infinitive completes: its possessor, or the subject of its verb. */
    @Nullable Integer nounOwner(int noun) {
        Optional<Token> owner = tree.child(noun, "nmod:poss");
        if (owner.isPresent()) {
            return owner.get().index();
        }
        List<Integer> by = oblique(noun, "by");
        if (!by.isEmpty()) {
            return by.getFirst();
        }
        Token token = tree.token(noun);
        if (token.is("obj") && tree.isVerb(token.head()) && !FOILING.contains(tree.lemma(token.head()))) {
            Optional<Token> subject = tree.child(token.head(), "nsubj");
            return subject.map(Token::index).orElse(null);
        }
        return null;
    }

    /** The head word of an argument that the reader saw, unless the word already stands elsewhere in the clause. */
    List<Integer> byRole(int word, String role) {
        Optional<Predicate> predicate = tree.sentence().predicate(word);
        int argument = predicate.map(p -> p.argument(role)).orElse(Token.ROOT);
        boolean known = argument == Token.ROOT || argument == word || !tree.isNominal(argument);
        return known || tree.token(argument).head() == word ? List.of() : List.of(argument);
    }

    /** What completes a word by a preposition, if need be behind whoever does it: "blamed by officials on the Front". */
    List<Integer> complement(int word, String preposition) {
        List<Integer> own = oblique(word, preposition);
        return own.isEmpty() && isPassive(word)
                ? agent(word).stream()
                        .filter(agent -> tree.token(agent).head() == word)
                        .flatMap(agent -> oblique(agent, preposition).stream())
                        .toList()
                : own.isEmpty() ? obliques.strayed(word, preposition) : own;
    }

    /** The nominals that hang from a word by a preposition; also those that a place or a time came between. */
    List<Integer> oblique(int word, String preposition) {
        return obliques.of(word, preposition);
    }

    /** The clauses that complete a word: infinitives and that-clauses. */
    List<Integer> contents(int word) {
        List<Integer> found = new ArrayList<>();
        for (Token child : tree.children(word, "xcomp", "ccomp", "acl", "advcl")) {
            boolean relative = child.relation().equals("acl:relcl");
            boolean completes = child.is("xcomp") || child.is("ccomp") || child.is("acl") || isPurpose(child);
            if (completes && !relative) {
                found.add(child.index());
            }
        }
        return found;
    }

    private boolean isPurpose(Token child) {
        String marker = tree.marker(child.index());
        return marker.equals("to") || marker.equals("for") || marker.equals("of") || marker.equals("from");
    }

    /** Whether a clause is an infinitive with "to". */
    boolean isInfinitive(int clause) {
        return tree.children(clause, "mark").stream()
                .anyMatch(m -> Tree.lemma(m).equals("to"));
    }
}
