package entente.claim;

import entente.lexicon.IncidentKind.Nature;
import entente.lexicon.IncidentKinds;
import entente.lexicon.ResponsibilityWord;
import entente.mention.Mentions;
import entente.model.Actor;
import entente.model.Attribution;
import entente.model.Basis;
import entente.model.Day;
import entente.model.Evidence;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Setting;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import entente.model.Voice;
import entente.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each incident those who are said to have done it: by the words that tell of it, and by claims and accusations. */
final class Responsibility {
    /** "Charged them with taking part": these tell of the object of the verb above. */
    private static final Set<String> OF_OBJECT = Set.of("with", "of", "for", "from");

    private static final Set<String> ATTACKERS = Set.of(
            "attacker",
            "assailant",
            "gunman",
            "shooter",
            "driver",
            "bomber",
            "knifeman",
            "hijacker",
            "terrorist",
            "perpetrator",
            "suspect",
            "killer");

    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");

    private static final int HOPS = 2;
    private static final int CLIMB = 4;

    private final Context context;
    private final Strands strands;
    private final Doers doers;
    private final Matters matters;

    Responsibility(Context context, Strands strands) {
        this.context = context;
        this.strands = strands;
        this.doers = new Doers(context, strands.glimpses());
        this.matters = new Matters(context, strands);
    }

    /** Adds what the report says to its strands. */
    void assign() {
        for (Glimpse glimpse : strands.glimpses()) {
            for (Mark mark : glimpse.marks().all()) {
                Strand strand = strands.at(mark);
                if (strand != null && !isImputed(glimpse, mark.token()) && mayBeAnsweredFor(mark)) {
                    agents(glimpse, mark).stream()
                            .filter(agent -> !glimpse.isVictim(mark, agent))
                            .filter(agent -> !isEnd(glimpse, strand, mark, agent))
                            .forEach(agent -> reported(glimpse, strand, mark, agent));
                }
            }
            for (Token token : glimpse.tree().sentence().tokens()) {
                said(glimpse, token);
            }
        }
        strands.all().forEach(this::captors);
    }

    /** "The gunman was shot dead by police": who kills the attacker ends what he did. */
    private boolean isEnd(Glimpse glimpse, Strand strand, Mark mark, int agent) {
        boolean state = actor(glimpse, agent).filter(Bodies::isOfState).isPresent();
        boolean begun = strand.happenings().stream()
                .flatMap(happening -> happening.marks().stream())
                .anyMatch(other -> other.sentence() < mark.sentence()
                        || (other.sentence() == mark.sentence() && other.token() < mark.token()));
        return state && begun && glimpse.clause().object(mark.token()).stream().anyMatch(at -> isAttacker(glimpse, at));
    }

    private static boolean isAttacker(Glimpse glimpse, int head) {
        return ATTACKERS.contains(glimpse.tree().lemma(head))
                && glimpse.tree().children(head, "det").stream()
                        .anyMatch(c -> Tree.lemma(c).equals("the"));
    }

    private void captors(Strand strand) {
        for (Captors.Captor captor : new Captors(strands.glimpses(), doers).of(strand)) {
            Evidence evidence =
                    evidence(captor.glimpse(), captor.word(), captor.doer().span(), "responsibility.captor");
            strand.add(attribution(captor.doer(), Attribution.Mode.REPORTED, null, evidence));
        }
    }

    /** Arrests and raids are the state's, a protest is no crime. */
    private boolean mayBeAnsweredFor(Mark mark) {
        IncidentKinds kinds = context.lexicon().kinds();
        return !kinds.is(mark.word().kind(), Nature.POLICE)
                && !kinds.is(mark.word().kind(), Nature.PROTEST);
    }

    /** Whether a word stands under one that says who did it: "accused the Front of killing the mayor" does not report it. */
    private boolean isImputed(Glimpse glimpse, int word) {
        Tree tree = glimpse.tree();
        int at = word;
        for (int hop = 0; hop < HOPS && !tree.token(at).isRoot(); hop++) {
            boolean clause = tree.token(at).is("ccomp") || tree.token(at).is("xcomp");
            at = tree.token(at).head();
            Token above = tree.token(at);
            boolean imputes = tree.isVerb(at)
                    && context.lexicon().incidents().responsibilityWords().of(Tree.lemma(above)).stream()
                            .anyMatch(w -> (!w.bySubject() || (clause && w.ofClause())) && meets(glimpse, above, w));
            if (imputes) {
                return true;
            }
        }
        return false;
    }

    /** Heads of those who do what a word tells of. */
    private List<Integer> agents(Glimpse glimpse, Mark mark) {
        Tree tree = glimpse.tree();
        if (isSuffered(mark) || mark.word().foiled()) {
            return List.of();
        }
        if (tree.isVerb(mark.token())) {
            return isReduced(tree, mark.token())
                    ? glimpse.clause().oblique(mark.token(), "by")
                    : glimpse.clause().subject(mark.token());
        }
        List<Integer> agents = new ArrayList<>(glimpse.clause().oblique(mark.token(), "by"));
        for (Token child : tree.children(mark.token(), "nmod:poss", "compound", "amod")) {
            boolean known = child.is("nmod:poss")
                    || actor(glimpse, child.index())
                            .filter(a -> a.kind() != Actor.Kind.PERSON)
                            .isPresent();
            if (known && owns(glimpse, mark, child.index())) {
                agents.add(child.index());
            }
        }
        agents.addAll(committers(glimpse, mark.token()));
        agents.addAll(behind(glimpse, mark.token()));
        return agents;
    }

    /** "A bomb detonated on their plane": what a bare participle hangs from suffers it. */
    private static boolean isReduced(Tree tree, int verb) {
        return tree.token(verb).xpos().equals("VBN") && !tree.has(verb, "aux", "obj", "nsubj");
    }

    /** "The Front was behind the bombing", "the men behind the bombing". */
    private static List<Integer> behind(Glimpse glimpse, int noun) {
        Tree tree = glimpse.tree();
        // not the marker: that of an infinitive is its "to"
        if (tree.children(noun, "case").stream().noneMatch(c -> Tree.lemma(c).equals("behind"))) {
            return List.of();
        }
        Integer subject = glimpse.clause().grammaticalSubject(noun);
        Token token = tree.token(noun);
        return subject != null ? List.of(subject) : token.is("nmod") ? List.of(token.head()) : List.of();
    }

    private static List<Integer> committers(Glimpse glimpse, int noun) {
        return new Commission(glimpse.tree())
                .of(noun).stream()
                        .flatMap(verb -> glimpse.clause().subject(verb).stream())
                        .filter(subject -> subject != noun)
                        .toList();
    }

    /** "France's attacks" may be those that France suffered, and whose murder it is did not do it; its air strikes are its own. */
    private boolean owns(Glimpse glimpse, Mark mark, int owner) {
        Optional<Actor> actor = actor(glimpse, owner);
        if (mark.word().patient()) {
            return !glimpse.tree().token(owner).is("nmod:poss")
                    && actor.filter(Bodies::isArmed).isPresent();
        }
        boolean country = actor.filter(a -> a.kind() == Actor.Kind.COUNTRY).isPresent();
        return !country || OWN.contains(mark.word().kind());
    }

    private static final Set<String> OWN = Set.of("airstrike", "shelling", "raid");

    private static boolean isSuffered(Mark mark) {
        return mark.word().lemma().equals("die") || mark.word().lemma().equals("explode");
    }

    private void reported(Glimpse glimpse, Strand strand, Mark mark, int agent) {
        for (Doer doer : doers.of(glimpse, agent)) {
            Evidence evidence = evidence(glimpse, mark.token(), doer.span(), "responsibility.agent");
            Attribution.Mode mode = Hedges.mode(glimpse.tree(), mark.token(), agent);
            Party by = quoted(evidence);
            strand.add(attribution(doer, mode, by, evidence));
        }
    }

    private Attribution attribution(Doer doer, Attribution.Mode mode, @Nullable Party by, Evidence evidence) {
        return new Attribution(doer.party(), doer.sort(), context.document().words(doer.words()), mode, by, evidence);
    }

    private Optional<Actor> actor(Glimpse glimpse, int head) {
        return context.mentions()
                .actorAt(glimpse.tree().sentence().index(), head)
                .filter(a -> a.kind() != Actor.Kind.PRONOUN || a.party().code() != null);
    }

    private Evidence evidence(Glimpse glimpse, int token, Span span, String rule) {
        return context.chains().evidence(glimpse.tree().sentence().index(), token, span, Basis.rule(rule));
    }

    private void said(Glimpse glimpse, Token token) {
        for (ResponsibilityWord word :
                context.lexicon().incidents().responsibilityWords().of(Tree.lemma(token))) {
            boolean fits =
                    word.kind().fits(token.upos()) && meets(glimpse, token, word) && isReal(glimpse, token, word);
            if (fits && said(glimpse, token, word)) {
                return;
            }
        }
    }

    private static boolean meets(Glimpse glimpse, Token token, ResponsibilityWord word) {
        return (word.companion().isEmpty() || glimpse.tree().hasWord(token.index(), word.companion()))
                && (!word.byPreposition()
                        || !glimpse.clause().oblique(token.index(), word.doer()).isEmpty());
    }

    private boolean isReal(Glimpse glimpse, Token token, ResponsibilityWord word) {
        Modality modality =
                new Realities(glimpse.tree(), context.lexicon().incidents().outlooks()).at(token.index());
        boolean nobody = glimpse.clause().subject(token.index()).stream().anyMatch(s -> isNobody(glimpse.tree(), s));
        return modality == Modality.ACTUAL && !nobody && !word.links().isEmpty();
    }

    /** "No group has claimed responsibility". */
    private static boolean isNobody(Tree tree, int subject) {
        return NOBODY.contains(tree.lemma(subject))
                || tree.children(subject, "det").stream().anyMatch(c -> NOBODY.contains(Tree.lemma(c)));
    }

    /** Adds those whom a word names; says whether it names anybody, as "blame it on X" names nobody by its object. */
    private boolean said(Glimpse glimpse, Token token, ResponsibilityWord word) {
        boolean named = false;
        List<Integer> did = did(glimpse, token, word);
        boolean accused = word.bySubject() && !word.ofClause();
        int accusing = accused ? holding(glimpse.tree(), token) : token.index();
        Party by = accusing == Token.ROOT ? null : by(glimpse, accusing);
        for (Strand strand : matters.of(glimpse, token, word)) {
            for (int first : did) {
                for (Doer doer : named(glimpse, first)) {
                    if (first == token.index() && doer.sort() == Attribution.Sort.PEOPLE) {
                        continue;
                    }
                    Evidence evidence = evidence(
                            glimpse,
                            token.index(),
                            doer.span().hull(token.span()),
                            "responsibility." + Tree.lemma(token));
                    Party accuser = isOwn(word) && !word.ofClause() ? doer.party() : by == null ? quoted(evidence) : by;
                    strand.add(attribution(doer, word.mode(), accuser, evidence)
                            .said(carrier(glimpse, token), saidOn(glimpse, token)));
                    named = true;
                }
            }
        }
        return named;
    }

    private @Nullable Setting carrier(Glimpse glimpse, Token token) {
        return context.chains()
                .occasions()
                .carrier(glimpse.tree().sentence().index(), token.index())
                .orElse(null);
    }

    /** The day that hangs from the word itself: "claimed responsibility on Saturday for Friday's attack". */
    private When saidOn(Glimpse glimpse, Token token) {
        return Mentions.inSentence(
                        context.mentions().days(), glimpse.tree().sentence().index())
                .stream()
                .filter(day -> glimpse.tree().token(day.head()).head() == token.index())
                .map(Day::when)
                .findFirst()
                .orElse(When.unknown());
    }

    /** Claims and denials are the doer's own. */
    private static boolean isOwn(ResponsibilityWord word) {
        return switch (word.mode()) {
            case CLAIMED, DENIED -> true;
            case REPORTED, ACCUSED, SUSPECTED, ACQUITTED -> false;
        };
    }

    private List<Integer> did(Glimpse glimpse, Token token, ResponsibilityWord word) {
        if (word.byPreposition()) {
            return glimpse.clause().oblique(token.index(), word.doer());
        }
        if (word.ofClause()) {
            return denied(glimpse, token.index());
        }
        if (!word.bySubject()) {
            List<Integer> object = glimpse.clause().object(token.index());
            return object.isEmpty() ? inherited(glimpse, token.index()) : object;
        }
        Integer subject =
                glimpse.tree().isVerb(token.index()) ? null : glimpse.clause().grammaticalSubject(token.index());
        if (subject != null) {
            return List.of(subject);
        }
        if (!glimpse.tree().isVerb(token.index())) {
            boolean head = token.is("amod") || token.is("acl") || token.is("appos");
            return List.of(head ? token.head() : token.index());
        }
        boolean ofObject = !glimpse.tree().has(token.index(), "nsubj")
                && OF_OBJECT.contains(glimpse.tree().marker(token.index()));
        List<Integer> own = ofObject ? List.of() : glimpse.clause().subject(token.index());
        return own.stream().anyMatch(at -> isSomebody(glimpse, at)) ? own : inherited(glimpse, token.index());
    }

    /** "Denied that it had", "that its forces had" bombed the town: who speaks; else whom the clause tells of. */
    private static List<Integer> denied(Glimpse glimpse, int verb) {
        Tree tree = glimpse.tree();
        return tree.children(verb, "ccomp").stream()
                .flatMap(clause -> tree.children(clause.index(), "nsubj").stream())
                .filter(other -> other.upos() != Upos.PRON && !tree.has(other.index(), "nmod:poss"))
                .map(other -> List.of(other.index()))
                .findFirst()
                .orElseGet(() -> glimpse.clause().subject(verb));
    }

    private boolean isSomebody(Glimpse glimpse, int head) {
        return !doers.of(glimpse, head).isEmpty();
    }

    /**
     * Whom a clause without a subject of its own speaks of, by the clause above it: "the Front distributed leaflets claiming
     * responsibility", "four officers were arrested on charges of being involved".
     */
    private static List<Integer> inherited(Glimpse glimpse, int verb) {
        Tree tree = glimpse.tree();
        int at = verb;
        boolean ofObject = false;
        for (int hop = 0; hop < CLIMB && !tree.token(at).isRoot(); hop++) {
            if (tree.token(at).is("ccomp")
                    || tree.token(at).is("parataxis")
                    || tree.token(at).is("conj")) {
                return List.of();
            }
            ofObject |= OF_OBJECT.contains(tree.marker(at));
            at = tree.token(at).head();
            List<Integer> object =
                    ofObject && tree.isVerb(at) ? glimpse.clause().object(at) : List.of();
            if (!object.isEmpty()) {
                return object;
            }
            Integer subject = tree.isVerb(at) ? glimpse.clause().grammaticalSubject(at) : null;
            if (subject != null && subject != verb) {
                return List.of(subject);
            }
        }
        return List.of();
    }

    /** The actors of a phrase, names in apposition before the noun; the words themselves where nobody is known. */
    private List<Doer> named(Glimpse glimpse, int head) {
        Tree tree = glimpse.tree();
        List<Integer> names = new ArrayList<>();
        tree.children(head, "appos").forEach(c -> names.addAll(tree.withConjuncts(c.index())));
        boolean noun =
                actor(glimpse, head).filter(a -> a.kind() != Actor.Kind.ROLE).isEmpty();
        boolean apposed = noun && names.stream().anyMatch(n -> actor(glimpse, n).isPresent());
        List<Doer> named = new ArrayList<>();
        if (apposed) {
            names.forEach(name -> named.addAll(doers.of(glimpse, name)));
        } else {
            named.addAll(doers.of(glimpse, head));
        }
        Token token = tree.token(head);
        if (named.isEmpty() && token.upos() == Upos.PROPN) {
            Span span = new Phrasing(tree, context.lexicon()).of(head);
            named.add(new Doer(Party.named(context.document().words(span)), Attribution.Sort.PEOPLE, span));
        }
        return named;
    }

    /** Who says so last, besides the press: who accuses where the words name nobody; null when nobody is quoted. */
    private @Nullable Party quoted(Evidence evidence) {
        String speaker = evidence.chain().stream()
                .filter(voice -> voice.role() == Voice.Role.SPEAKER)
                .reduce((outer, inner) -> inner)
                .map(Voice::name)
                .orElse(null);
        return speaker == null
                ? null
                : context.mentions().actors().stream()
                        .map(Actor::party)
                        .filter(party -> party.name().equals(speaker))
                        .findFirst()
                        .orElseGet(() -> Party.named(speaker));
    }

    private @Nullable Party by(Glimpse glimpse, int accusing) {
        for (int head : glimpse.clause().subject(accusing)) {
            Optional<Actor> actor = actor(glimpse, head)
                    .or(() -> context.mentions().actorOver(glimpse.tree().sentence(), head));
            if (actor.isPresent()) {
                return actor.get().party();
            }
        }
        return null;
    }

    /** The verb whose subject accuses where the word itself has the accused for its subject: "holds the Front responsible". */
    private int holding(Tree tree, Token token) {
        int described = token.is("amod") ? token.head() : token.index();
        int verb = tree.token(described).head();
        boolean holds = verb != Token.ROOT
                && context.lexicon().incidents().responsibilityWords().of(tree.lemma(verb)).stream()
                        .anyMatch(word -> word.companion().equals(Tree.lemma(token)));
        return holds ? verb : Token.ROOT;
    }
}
