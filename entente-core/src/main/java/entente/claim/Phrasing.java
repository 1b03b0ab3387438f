package entente.claim;

import entente.lexicon.Lexicon;
import entente.mention.YearOld;
import entente.model.Name;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words that name what a noun stands for: with what tells it from others, without articles, numbers and what follows. */
final class Phrasing {
    private static final Set<String> MODIFIERS = Set.of("compound", "amod", "flat", "nmod:desc", "nmod:unmarked");

    /** What tells how many, or how surely, or what became of them: not who they are. */
    private static final Set<String> BESIDES = Set.of(
            "several",
            "many",
            "more",
            "other",
            "few",
            "various",
            "numerous",
            "some",
            "dead",
            "wounded",
            "injured",
            "alleged",
            "presumed",
            "suspected",
            "supposed",
            "same",
            "another",
            "first",
            "second",
            "third",
            "least",
            "additional",
            "approximately",
            "certain",
            "such",
            "late");

    /** Nouns that say nothing without those whom they belong to. */
    private static final Set<String> BELONGING =
            Set.of("member", "element", "unit", "leader", "representative", "follower", "employee");

    /** How many owners of owners are named: "the president of the court of justice". */
    private static final int NESTED = 2;

    private final Tree tree;
    private final Lexicon lexicon;

    Phrasing(Tree tree, Lexicon lexicon) {
        this.tree = tree;
        this.lexicon = lexicon;
    }

    /** Where the name of a person starts behind the titles that the reader took for a part of it. */
    private int untitled(Name name) {
        int first = name.first();
        while (first < name.end() - 1 && isTitle(tree.lemma(first))) {
            first++;
        }
        return first;
    }

    private boolean isTitle(String lemma) {
        return lexicon.honorifics().has(lemma)
                || lexicon.incidents().people().kind(lemma).isPresent()
                || lexicon.countries().words().find(lemma).isPresent();
    }

    Span of(int head) {
        Name name = tree.sentence().name(head).orElse(null);
        int first = name == null ? head : name.kind() == Name.Kind.PERSON ? untitled(name) : name.first();
        int last = name == null ? head : name.end() - 1;
        if (name == null || name.kind() != Name.Kind.PERSON) {
            first = joined(first(head, first));
            last = last(head, last);
        }
        return tree.sentence().cover(first, last);
    }

    /** Of people who act for an organisation only what they are: of "Front guerrillas" the guerrillas. */
    Span ofMembers(int head) {
        Span whole = of(head);
        if (tree.token(head).upos() == Upos.PROPN) {
            return whole;
        }
        int first = head;
        while (first > 0
                && whole.contains(tree.token(first - 1).span())
                && tree.token(first - 1).upos() != Upos.PROPN) {
            first--;
        }
        return tree.sentence().cover(joined(first), head);
    }

    /** The organisation before people, if one stands there; empty for a nation. */
    Optional<Span> organisation(int head) {
        Span whole = of(head);
        Span members = ofMembers(head);
        int last = -1;
        int first = -1;
        for (Token token : tree.sentence().tokens()) {
            boolean before = whole.contains(token.span()) && token.span().end() <= members.start();
            if (before && token.upos() == Upos.PROPN) {
                first = first < 0 ? token.index() : first;
                last = token.index();
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(tree.sentence().cover(first, last));
    }

    /** With those whom they belong to: "members of the Popular Front". */
    Span withBody(int head) {
        Span span = ofMembers(head);
        if (!BELONGING.contains(tree.lemma(head))) {
            return span;
        }
        for (Token child : tree.children(head, "nmod")) {
            if (child.index() > head && tree.marker(child.index()).equals("of")) {
                return span.hull(of(child.index()));
            }
        }
        return span;
    }

    /** With the names behind "of": "army of national liberation". */
    Span withComplement(int head) {
        Span span = of(head);
        for (Token child : tree.children(head, "nmod")) {
            boolean named =
                    child.upos() == Upos.PROPN && tree.marker(child.index()).equals("of");
            if (named && child.index() > head && tree.token(head).upos() == Upos.PROPN) {
                span = span.hull(child.span());
            }
        }
        return span;
    }

    /** With whose house, wife, office or mayor it is: "the wife of the deputy editor", "the general's house". */
    Span withOwner(int head) {
        return withOwner(head, NESTED);
    }

    private Span withOwner(int head, int depth) {
        Span span = of(head);
        for (Token child : tree.children(head, "nmod")) {
            if (child.is("nmod:poss") && child.index() < head && isNamable(child)) {
                span = span.hull(possessor(child.index()));
            }
            if (depth > 0 && isOwner(child, head)) {
                span = span.hull(withOwner(child.index(), depth - 1));
            }
        }
        return span;
    }

    /** Whose it is tells which it is where he is named or holds an office: "the mayor's house", not "the villagers' houses". */
    private boolean isNamable(Token possessor) {
        Name name = tree.sentence().name(possessor.index()).orElse(null);
        if (name != null) {
            return name.kind() != Name.Kind.PLACE;
        }
        return possessor.xpos().equals("NN")
                && lexicon.incidents().people().kind(Tree.lemma(possessor)).isPresent();
    }

    /** Whoever has it, with his titles: "the prime minister Ann Roe's house". */
    private Span possessor(int at) {
        int first = tree.sentence().name(at).map(Name::first).orElse(at);
        while (first > 0 && isOwnModifier(first - 1, at)) {
            first--;
        }
        return tree.sentence().cover(first, at);
    }

    private boolean isOwnModifier(int at, int head) {
        Token token = tree.token(at);
        boolean modifier = token.form().equals("-") || MODIFIERS.stream().anyMatch(token::is);
        return modifier
                && tree.sentence().isUnder(at, head)
                && !BESIDES.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private boolean isOwner(Token child, int head) {
        return child.index() > head
                && tree.marker(child.index()).equals("of")
                && tree.isNominal(child.index())
                && tree.token(head + 1).form().equalsIgnoreCase("of");
    }

    private int first(int head, int from) {
        int first = from;
        for (int at = from - 1; at >= 0 && tree.sentence().isUnder(at, head) && isModifier(at, head); at--) {
            first = at;
        }
        return first;
    }

    /** No phrase starts with a hyphen: "off-duty policeman", where the reader hangs the first half elsewhere. */
    private int joined(int first) {
        if (!tree.token(first).form().equals("-")) {
            return first;
        }
        boolean tight = first > 0
                && tree.token(first - 1).span().end()
                        == tree.token(first).span().start()
                && tree.token(first).span().end()
                        == tree.token(first + 1).span().start();
        return tight ? first - 1 : first + 1;
    }

    /** Words without what stands before them that does not tell who it is: "dead", "alleged". */
    static String told(String words) {
        int blank = words.indexOf(' ');
        return blank > 0 && BESIDES.contains(words.substring(0, blank).toLowerCase(Locale.ROOT))
                ? told(words.substring(blank + 1))
                : words;
    }

    private boolean isModifier(int at, int head) {
        Token token = tree.token(at);
        if (BESIDES.contains(token.form().toLowerCase(Locale.ROOT)) || YearOld.is(tree.sentence(), at)) {
            return false;
        }
        if (token.is("advmod")) {
            return tree.token(token.head()).is("amod") && token.index() + 1 == token.head();
        }
        boolean hyphen = token.form().equals("-");
        boolean below = token.head() == head || tree.token(token.head()).head() == head || hyphen;
        return hyphen || (below && MODIFIERS.stream().anyMatch(token::is));
    }

    private int last(int head, int from) {
        int last = from;
        for (Token child : tree.children(head, "flat")) {
            last = tree.isPerson(child.index()) ? last : Math.max(last, child.index());
        }
        return last;
    }
}
