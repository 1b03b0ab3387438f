package entente.claim;

import entente.lexicon.IncidentKind.Nature;
import entente.lexicon.IncidentKinds;
import entente.lexicon.ResponsibilityWord;
import entente.mention.Mentions;
import entente.model.Attribution;
import entente.model.Basis;
import entente.model.Day;
import entente.model.Evidence;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Setting;
import entente.model.Span;
import entente.model.Token;
import entente.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each incident those who are said to have done it: by the words that tell of it, and by claims and accusations. */
final class Responsibility {
    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");

    private static final int HOPS = 3;

    private final Context context;
    private final Strands strands;
    private final Doers doers;
    private final Matters matters;
    private final Authors authors;
    private final Accused accused;
    private final Accusers accusers;
    private final Captors captors;
    private final Strength strength;
    private final Hedges hedges;

    Responsibility(Context context, Strands strands) {
        this.context = context;
        this.strands = strands;
        this.doers = new Doers(context, strands.glimpses());
        this.matters = new Matters(context, strands);
        this.authors = new Authors(context);
        this.accused = new Accused(context, doers);
        this.accusers = new Accusers(context);
        this.hedges = new Hedges(context.lexicon().classes());
        this.strength = new Strength(context, strands.glimpses());
        this.captors = new Captors(context, strands, doers);
    }

    /** Adds what the report says to its strands. */
    void assign() {
        for (Glimpse glimpse : strands.glimpses()) {
            for (Mark mark : glimpse.marks().all()) {
                Strand strand = strands.at(mark);
                if (strand != null && !isImputed(glimpse, mark.token()) && mayBeAnsweredFor(mark)) {
                    authors.of(glimpse, mark).stream()
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
        boolean state = context.actor(glimpse, agent).filter(Bodies::isOfState).isPresent();
        boolean begun = strand.happenings().stream()
                .flatMap(happening -> happening.marks().stream())
                .anyMatch(other -> other.sentence() < mark.sentence()
                        || (other.sentence() == mark.sentence() && other.token() < mark.token()));
        return state && begun && glimpse.clause().object(mark.token()).stream().anyMatch(at -> isAttacker(glimpse, at));
    }

    private boolean isAttacker(Glimpse glimpse, int head) {
        return context.lexicon()
                        .incidents()
                        .attackers()
                        .name(glimpse.tree().lemma(head))
                        .isPresent()
                && glimpse.tree().children(head, "det").stream()
                        .anyMatch(c -> Tree.lemma(c).equals("the"));
    }

    private void captors(Strand strand) {
        for (Captors.Captor captor : captors.of(strand)) {
            Evidence evidence =
                    evidence(captor.glimpse(), captor.word(), captor.doer().span(), "responsibility.captor");
            Party doer = captor.doer().party();
            boolean own = captor.mode() == Attribution.Mode.CLAIMED
                    || doer.equals(accusers.quoted(captor.glimpse(), evidence));
            Attribution.Mode mode = own ? Attribution.Mode.CLAIMED : Attribution.Mode.REPORTED;
            strand.add(attribution(captor.doer(), mode, own ? doer : null, evidence));
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
        boolean content = false;
        List<String> markers = new ArrayList<>();
        for (int hop = 0; hop < HOPS && !tree.token(at).isRoot(); hop++) {
            content |= tree.token(at).is("acl") && tree.has(at, "mark");
            boolean clause =
                    content || tree.token(at).is("ccomp") || tree.token(at).is("xcomp");
            Token below = tree.token(at);
            markers.add(tree.marker(at));
            at = below.head();
            Token above = tree.token(at);
            boolean imputes = (tree.isVerb(at) || content)
                    && context.lexicon().incidents().responsibilityWords().of(Tree.lemma(above)).stream()
                            .anyMatch(w -> (w.bySubject() ? clause && w.ofClause() : hangs(below, markers, w))
                                    && meets(glimpse, above, w));
            if (imputes) {
                return true;
            }
        }
        return false;
    }

    /** Whether what hangs from a word is what it speaks of: of "captured the town after killing ten" the killing is not. */
    private static boolean hangs(Token below, List<String> markers, ResponsibilityWord word) {
        boolean patient = below.is("obj") || below.relation().equals("nsubj:pass");
        return (word.links().contains("object") && patient)
                || markers.stream().anyMatch(word.links()::contains)
                || below.is("xcomp")
                || below.is("nsubj");
    }

    private void reported(Glimpse glimpse, Strand strand, Mark mark, int agent) {
        Listed listed = new Listed(glimpse.tree());
        List<Attribution> together = new ArrayList<>();
        for (Doer doer : doers.of(glimpse, agent)) {
            Evidence evidence = evidence(glimpse, mark.token(), doer.span(), "responsibility.agent");
            Attribution.Mode mode = mode(glimpse.tree(), mark.token(), agent, doer);
            boolean own = mode == Attribution.Mode.REPORTED && Admissions.isOwn(glimpse.tree(), mark.token());
            Party by = own ? doer.party() : accusers.quoted(glimpse, evidence);
            boolean owned = mode == Attribution.Mode.REPORTED
                    && Admissions.isOwned(glimpse.tree(), mark.token())
                    && Bodies.areOfOneState(by, doer.party());
            Attribution did = attribution(doer, own || owned ? Attribution.Mode.CLAIMED : mode, by, evidence);
            if (listed.holds(doer.span())) {
                together.add(did);
            } else {
                strand.add(did);
            }
        }
        strand.addTogether(together);
    }

    private Attribution.Mode mode(Tree tree, int deed, int agent, Doer doer) {
        Attribution.Mode mode = hedges.mode(tree, deed, agent);
        boolean doubted = mode == Attribution.Mode.REPORTED
                && doer.sort() == Attribution.Sort.ORGANISATION
                && hedges.isDoubted(tree, agent, doer.span());
        return doubted ? Attribution.Mode.SUSPECTED : mode;
    }

    private Attribution attribution(Doer doer, Attribution.Mode mode, @Nullable Party by, Evidence evidence) {
        Attribution.Mode manner = Admissions.isOfItself(doer, mode, by) ? Attribution.Mode.CLAIMED : mode;
        return new Attribution(doer.party(), doer.sort(), context.document().words(doer.words()), manner, by, evidence)
                .counted(strength.of(doer).orElse(null));
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

    private boolean meets(Glimpse glimpse, Token token, ResponsibilityWord word) {
        return (word.companion().isEmpty() || hasCompanion(glimpse, token, word.companion()))
                && (!word.byPreposition()
                        || !glimpse.clause()
                                .complement(token.index(), word.doer())
                                .isEmpty()
                        || (word.doer().equals("of") && glimpse.tree().has(token.index(), "nmod:poss")));
    }

    private boolean hasCompanion(Glimpse glimpse, Token token, String companion) {
        return glimpse.tree().children(token.index()).stream()
                .anyMatch(child -> context.lexicon().classes().holds(companion, Tree.lemma(child)));
    }

    private boolean isReal(Glimpse glimpse, Token token, ResponsibilityWord word) {
        int clause = clause(glimpse, token, word);
        if (clause == Token.ROOT) {
            return false;
        }
        Modality modality = modality(glimpse, clause);
        boolean nobody = glimpse.clause().subject(token.index()).stream().anyMatch(s -> isNobody(glimpse.tree(), s));
        boolean open = modality == Modality.CONDITIONAL && isHeld(word) && Hedges.isOpen(glimpse.tree(), clause);
        boolean refused = modality == Modality.DENIED && isHeld(word);
        // who will be tried is charged already
        boolean charged = modality == Modality.PLANNED && !word.accuser().isEmpty();
        return (modality == Modality.ACTUAL || open || refused || charged)
                && !nobody
                && !word.links().isEmpty();
    }

    private Modality modality(Glimpse glimpse, int clause) {
        return new Realities(glimpse.tree(), context.lexicon().incidents().outlooks()).at(clause);
    }

    /** The head of the clause that says who did it; none where the word only calls somebody so. */
    private int clause(Glimpse glimpse, Token token, ResponsibilityWord word) {
        return word.byPredicate() ? new Unmasking(glimpse.tree(), hedges).clause(token) : token.index();
    }

    /** "No group has claimed responsibility". */
    private static boolean isNobody(Tree tree, int subject) {
        return NOBODY.contains(tree.lemma(subject))
                || tree.children(subject, "det").stream().anyMatch(c -> NOBODY.contains(Tree.lemma(c)));
    }

    /** Adds those whom a word names; says whether it names anybody, as "blame it on X" names nobody by its object. */
    private boolean said(Glimpse glimpse, Token token, ResponsibilityWord word) {
        List<Strand> about = matters.of(glimpse, token, word);
        List<Doer> did = about.isEmpty() ? List.of() : accused(glimpse, token, word);
        Party named = accusers.of(glimpse, token, word);
        Party by = named == null ? accusers.implied(glimpse, token, word) : named;
        boolean mutual = Accused.isMutual(glimpse, token);
        boolean refused = isHeld(word) && modality(glimpse, clause(glimpse, token, word)) == Modality.DENIED;
        for (Doer doer : did) {
            Evidence evidence = evidence(
                    glimpse, token.index(), doer.span().hull(token.span()), "responsibility." + Tree.lemma(token));
            Party accuser = (isOwn(word) && !word.ofClause()) || isOfThemselves(glimpse, token, word)
                    ? doer.party()
                    : mutual ? other(did, doer) : by == null ? accusers.quoted(glimpse, evidence) : by;
            Attribution.Mode mode = refused ? Attribution.Mode.DENIED : mode(glimpse, token, word, accuser);
            if (!refused || (accuser != null && FirstPerson.speaksFor(accuser, doer.party()))) {
                Attribution said = attribution(doer, mode, accuser, evidence)
                        .said(carrier(glimpse, token), saidOn(glimpse, token));
                about.forEach(strand -> strand.add(said));
            }
        }
        return !did.isEmpty();
    }

    /** Who accuses one of those who accuse each other. */
    private static @Nullable Party other(List<Doer> all, Doer one) {
        return all.stream()
                .map(Doer::party)
                .filter(party -> !party.name().equals(one.party().name()))
                .findFirst()
                .orElse(null);
    }

    /** Those whom a word names; only who bears arms where it does not say what they did. */
    private List<Doer> accused(Glimpse glimpse, Token token, ResponsibilityWord word) {
        boolean unsaid = word.byWhole() || matters.isUnsaid(glimpse, token, word);
        return accused.of(glimpse, token, word).stream()
                .filter(doer -> !unsaid || isLikely(doer.party(), word))
                .toList();
    }

    /** Who bears arms; gunmen who call themselves policemen need not be any. */
    private static boolean isLikely(Party party, ResponsibilityWord word) {
        boolean disguised = word.mode() == Attribution.Mode.CLAIMED && Bodies.isOfState(party);
        boolean unknown = word.byPredicate() && party.code() == null;
        return (Bodies.isArmed(party) || unknown) && !disguised;
    }

    /** "May be responsible": what is only held to be so is left open by words that do not say that it is. */
    private Attribution.Mode mode(Glimpse glimpse, Token token, ResponsibilityWord word, @Nullable Party by) {
        if (isOfThemselves(glimpse, token, word)) {
            return Attribution.Mode.CLAIMED;
        }
        if (word.byPredicate() || word.byWhole()) {
            int clause = clause(glimpse, token, word);
            Attribution.Mode mode = hedges.mode(glimpse.tree(), clause, clause);
            boolean held = by != null || hedges.isContent(glimpse.tree(), clause);
            return mode == Attribution.Mode.REPORTED && held ? word.mode() : mode;
        }
        boolean open = isHeld(word) && Hedges.isOpen(glimpse.tree(), token.index());
        return open
                ? Attribution.Mode.POSSIBLE
                : isHeld(word) && hedges.isGiven(glimpse.tree(), token.index())
                        ? Attribution.Mode.REPORTED
                        : word.mode();
    }

    /** "The kidnappers said that they were members of the Front". */
    private boolean isOfThemselves(Glimpse glimpse, Token token, ResponsibilityWord word) {
        return word.byPredicate() && new Unmasking(glimpse.tree(), hedges).isOfThemselves(token);
    }

    private static boolean isHeld(ResponsibilityWord word) {
        return word.mode() == Attribution.Mode.ACCUSED || word.mode() == Attribution.Mode.SUSPECTED;
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
            case REPORTED, ACCUSED, SUSPECTED, POSSIBLE, ACQUITTED -> false;
        };
    }
}
