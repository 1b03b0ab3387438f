package entente.claim;

import entente.lexicon.ResponsibilityWord;
import entente.model.Actor;
import entente.model.Attribution;
import entente.model.Basis;
import entente.model.Count;
import entente.model.Evidence;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each incident those who are said to have done it: by the words that tell of it, and by claims and accusations. */
final class Responsibility {
    private static final Set<String> HEDGES = Set.of("suspected", "alleged", "apparent", "presumed");
    private static final Set<String> HEDGING = Set.of("allegedly", "reportedly", "apparently", "possibly", "probably");
    private static final Set<String> OFFICIAL = Set.of("arrest", "raid", "foiled-plot", "protest");

    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");

    private final Context context;
    private final Strands strands;

    Responsibility(Context context, Strands strands) {
        this.context = context;
        this.strands = strands;
    }

    /** Adds what the report says to its strands. */
    void assign() {
        for (Glimpse glimpse : strands.glimpses()) {
            for (Mark mark : glimpse.marks().all()) {
                Strand strand = strands.at(mark);
                if (strand != null && !OFFICIAL.contains(mark.word().kind())) {
                    agents(glimpse, mark).forEach(agent -> reported(glimpse, strand, mark, agent));
                }
            }
            for (Token token : glimpse.tree().sentence().tokens()) {
                said(glimpse, token);
            }
        }
    }

    /** Heads of those who do what a word tells of. */
    private List<Integer> agents(Glimpse glimpse, Mark mark) {
        Tree tree = glimpse.tree();
        if (isSuffered(mark)) {
            return List.of();
        }
        if (tree.isVerb(mark.token())) {
            return glimpse.clause().subject(mark.token());
        }
        List<Integer> agents = new ArrayList<>(glimpse.clause().oblique(mark.token(), "by"));
        for (Token child : tree.children(mark.token(), "nmod:poss", "compound", "amod")) {
            if (owns(glimpse, mark, child.index())) {
                agents.add(child.index());
            }
        }
        Token token = tree.token(mark.token());
        if (token.is("obj") && LAUNCH.contains(tree.lemma(token.head()))) {
            agents.addAll(glimpse.clause().subject(token.head()));
        }
        return agents;
    }

    /** "France's attacks" may be those that France suffered; its air strikes are its own. */
    private boolean owns(Glimpse glimpse, Mark mark, int owner) {
        boolean country = actor(glimpse, owner)
                .filter(a -> a.kind() == Actor.Kind.COUNTRY)
                .isPresent();
        return !country || OWN.contains(mark.word().kind());
    }

    private static final Set<String> OWN = Set.of("airstrike", "shelling", "raid");
    private static final Set<String> LAUNCH = Set.of(
            "launch", "carry", "conduct", "stage", "mount", "commit", "perpetrate", "perform", "execute", "make");

    private static boolean isSuffered(Mark mark) {
        return mark.word().lemma().equals("die") || mark.word().lemma().equals("explode");
    }

    private void reported(Glimpse glimpse, Strand strand, Mark mark, int agent) {
        for (int head : glimpse.tree().withConjuncts(agent)) {
            actor(glimpse, head)
                    .ifPresent(actor -> strand.add(new Attribution(
                            actor.party(),
                            mode(glimpse, mark, head),
                            null,
                            evidence(glimpse, mark.token(), actor.span(), "responsibility.agent"))));
        }
    }

    private static Attribution.Mode mode(Glimpse glimpse, Mark mark, int agent) {
        boolean hedged = glimpse.tree().children(agent).stream().anyMatch(c -> HEDGES.contains(Tree.lemma(c)))
                || glimpse.tree().children(mark.token()).stream().anyMatch(c -> HEDGING.contains(Tree.lemma(c)));
        return hedged ? Attribution.Mode.SUSPECTED : Attribution.Mode.REPORTED;
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
        if (!glimpse.tree().isVerb(token.index())) {
            return;
        }
        for (ResponsibilityWord word :
                context.lexicon().incidents().responsibilityWords().of(Tree.lemma(token))) {
            if (meets(glimpse, token, word) && isReal(glimpse, token, word)) {
                said(glimpse, token, word);
                return;
            }
        }
    }

    private static boolean meets(Glimpse glimpse, Token token, ResponsibilityWord word) {
        return word.companion().isEmpty() || glimpse.tree().hasWord(token.index(), word.companion());
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

    private void said(Glimpse glimpse, Token token, ResponsibilityWord word) {
        List<Integer> did = word.bySubject()
                ? glimpse.clause().subject(token.index())
                : glimpse.clause().object(token.index());
        Party by = word.bySubject() ? null : by(glimpse, token);
        for (Strand strand : about(glimpse, token, word)) {
            for (int first : did) {
                for (Named named : named(glimpse, first)) {
                    strand.add(attribution(glimpse, token, word, named, by));
                }
            }
        }
    }

    private Attribution attribution(
            Glimpse glimpse, Token token, ResponsibilityWord word, Named named, @Nullable Party by) {
        String rule = "responsibility." + Tree.lemma(token);
        Evidence evidence = evidence(glimpse, token.index(), named.span().hull(token.span()), rule);
        return new Attribution(named.party(), word.mode(), word.bySubject() ? named.party() : by, evidence);
    }

    /** Who is named, and where. */
    private record Named(Party party, Span span) {}

    /** The actors of a phrase, names in apposition before the noun; the words themselves where nobody is known. */
    private List<Named> named(Glimpse glimpse, int head) {
        Tree tree = glimpse.tree();
        List<Integer> heads = new ArrayList<>(tree.withConjuncts(head));
        List<Integer> names = new ArrayList<>();
        tree.children(head, "appos").forEach(c -> names.addAll(tree.withConjuncts(c.index())));
        boolean noun =
                actor(glimpse, head).filter(a -> a.kind() != Actor.Kind.ROLE).isEmpty();
        boolean apposed = noun && names.stream().anyMatch(n -> actor(glimpse, n).isPresent());
        List<Named> named = new ArrayList<>();
        for (int each : apposed ? names : heads) {
            actor(glimpse, each).ifPresent(a -> named.add(new Named(a.party(), a.span())));
        }
        Token token = tree.token(head);
        if (named.isEmpty() && token.upos() != Upos.PRON) {
            Span span = tree.children(head, "compound", "amod", "flat").stream()
                    .map(Token::span)
                    .reduce(token.span(), Span::hull);
            named.add(new Named(Party.named(context.document().words(span)), span));
        }
        return named;
    }

    private @Nullable Party by(Glimpse glimpse, Token token) {
        for (int head : glimpse.clause().subject(token.index())) {
            Optional<Actor> actor = actor(glimpse, head);
            if (actor.isPresent()) {
                return actor.get().party();
            }
        }
        return null;
    }

    /** The incidents that the words speak of: those named, or "all three attacks", or else the one told of last. */
    private List<Strand> about(Glimpse glimpse, Token token, ResponsibilityWord word) {
        int sentence = glimpse.tree().sentence().index();
        for (int object : objects(glimpse, token, word)) {
            Optional<Mark> mark = glimpse.marks()
                    .nearest(object, false)
                    .filter(m -> glimpse.tree().sentence().isUnder(m.token(), object));
            int several = mark.map(m -> several(glimpse, m.token())).orElse(1);
            if (several > 1) {
                return strands.latest(sentence, several);
            }
            Strand strand = mark.map(strands::at).orElse(null);
            if (strand != null) {
                return List.of(strand);
            }
        }
        Strand current = word.mode() == Attribution.Mode.CLAIMED ? strands.current(sentence) : null;
        return current == null ? List.of() : List.of(current);
    }

    private static List<Integer> objects(Glimpse glimpse, Token token, ResponsibilityWord word) {
        List<Integer> found = new ArrayList<>();
        List<Integer> tops = new ArrayList<>(List.of(token.index()));
        glimpse.tree().children(token.index(), "obj", "nsubj:pass").forEach(c -> tops.add(c.index()));
        for (int top : tops) {
            for (Token child : glimpse.tree().children(top)) {
                String marker = glimpse.tree().marker(child.index());
                boolean object = child.is("obj") && word.links().contains("object");
                if (object || word.links().contains(marker)) {
                    found.addAll(glimpse.tree().withConjuncts(child.index()));
                }
            }
        }
        return found;
    }

    private int several(Glimpse glimpse, int mark) {
        int sentence = glimpse.tree().sentence().index();
        for (Count count : context.mentions().counts()) {
            if (count.sentence() == sentence && count.counted() == mark) {
                return (int) Math.min(count.quantity().best(), 10);
            }
        }
        return 1;
    }
}
