package entente.source;

import entente.lexicon.HedgeWords;
import entente.lexicon.HedgeWords.Sort;
import entente.model.Document;
import entente.model.Hedge;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells for every word of a document by which words the report keeps its distance from what stands there. */
final class Hedges {
    private static final Set<String> DENIALS = Set.of("not", "n't", "never", "cannot");
    private static final Set<String> UNABLE = Set.of("unable", "impossible", "yet");
    private static final Set<String> ASIDE = Set.of("conj", "parataxis", "advcl");

    private final Document document;
    private final HedgeWords words;
    private final Map<Integer, List<Scope>> scopes = new HashMap<>();

    /**
     * How far a hedge reaches.
     *
     * @param top the word below which everything is hedged; {@link Token#ROOT} for the whole sentence
     */
    private record Scope(Hedge hedge, int top) {}

    private Hedges(Document document, HedgeWords words) {
        this.document = document;
        this.words = words;
    }

    static Hedges in(Document document, HedgeWords words) {
        Hedges hedges = new Hedges(document, words);
        document.sentences().forEach(hedges::look);
        return hedges;
    }

    /** The hedges over a word, in the order of the text; of "unconfirmed reports" and "reports" the longer. */
    List<Hedge> over(int sentence, int token) {
        Sentence around = document.sentences().get(sentence);
        List<Hedge> over = scopes.getOrDefault(sentence, List.of()).stream()
                .filter(scope -> scope.top == Token.ROOT || reaches(around, scope.top, token))
                .map(Scope::hedge)
                .sorted(Comparator.comparingInt(hedge -> hedge.span().start()))
                .toList();
        return over.stream()
                .filter(hedge -> over.stream().noneMatch(other -> isPart(hedge, other)))
                .toList();
    }

    private static boolean isPart(Hedge hedge, Hedge other) {
        return !hedge.span().equals(other.span()) && other.span().contains(hedge.span());
    }

    /** Below the top, but not in a clause of its own beside it: "reportedly fled, and the army said". */
    private static boolean reaches(Sentence sentence, int top, int token) {
        int at = token;
        while (at != Token.ROOT && at != top) {
            Token word = sentence.token(at);
            boolean aside = word.head() == top && ASIDE.contains(word.relation()) && hasSubject(sentence, at);
            if (aside) {
                return false;
            }
            at = word.head();
        }
        return at == top;
    }

    private static boolean hasSubject(Sentence sentence, int verb) {
        return sentence.child(verb, "nsubj").isPresent();
    }

    private void look(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            switch (token.upos()) {
                case ADV -> words.kind(Sort.ADVERB, token.lemma()).ifPresent(kind -> adverb(sentence, token, kind));
                case ADJ -> words.kind(Sort.ADJECTIVE, token.lemma()).ifPresent(kind -> quality(sentence, token, kind));
                case VERB -> verb(sentence, token);
                case NOUN -> words.kind(Sort.REPORT, token.lemma()).ifPresent(kind -> report(sentence, token, kind));
                case ADP, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X -> {}
            }
        }
    }

    private void adverb(Sentence sentence, Token adverb, Hedge.Kind kind) {
        if (!adverb.isRoot()) {
            add(sentence, adverb.head(), adverb, adverb, kind);
        }
    }

    /** The noun; where it is a noun for words in circulation, what they tell. */
    private void quality(Sentence sentence, Token adjective, Hedge.Kind kind) {
        if (!adjective.is("amod")) {
            return;
        }
        Token noun = sentence.token(adjective.head());
        boolean circulates = words.kind(Sort.REPORT, noun.lemma()).isPresent();
        add(sentence, circulates ? told(sentence, noun) : noun.index(), adjective, noun, kind);
    }

    private void report(Sentence sentence, Token noun, Hedge.Kind kind) {
        boolean clause = sentence.children(noun.index()).stream().anyMatch(Hedges::isClause);
        boolean plain = sentence.child(noun.index(), "nmod").isEmpty();
        boolean source = isSource(sentence, noun) && plain && !noun.form().equalsIgnoreCase(noun.lemma());
        if (clause || source) {
            add(sentence, source ? told(sentence, noun) : noun.index(), noun, noun, kind);
        }
    }

    /** What words in circulation tell: the clause beside "according to" them or under their verb, else what hangs from them. */
    private static int told(Sentence sentence, Token noun) {
        boolean above = !noun.isRoot() && (isSource(sentence, noun) || noun.is("nsubj"));
        return above ? noun.head() : noun.index();
    }

    private static boolean isClause(Token token) {
        return (token.is("acl") && !token.relation().equals("acl:relcl")) || token.is("ccomp");
    }

    private static boolean isSource(Sentence sentence, Token noun) {
        return (noun.is("obl") || noun.is("nmod"))
                && sentence.child(noun.index(), "case")
                        .filter(word -> word.lemma().equalsIgnoreCase("according")
                                || word.form().equalsIgnoreCase("according"))
                        .isPresent();
    }

    private void verb(Sentence sentence, Token verb) {
        boolean adjectival = verb.is("amod");
        if (adjectival) {
            words.kind(Sort.ADJECTIVE, verb.form().toLowerCase(Locale.ROOT))
                    .ifPresent(kind -> quality(sentence, verb, kind));
        } else if (isPassive(sentence, verb)) {
            words.kind(Sort.RAISING, verb.lemma()).ifPresent(kind -> raising(sentence, verb, kind));
        }
        words.kind(Sort.UNPROVEN, verb.lemma())
                .filter(kind -> isDenied(sentence, verb))
                .ifPresent(kind -> before(sentence, verb, kind));
    }

    private static boolean isPassive(Sentence sentence, Token verb) {
        return sentence.child(verb.index(), "aux:pass").isPresent();
    }

    /** "Is said to have fled", "it is feared that", "was reported dead"; not "was reported by the agency". */
    private void raising(Sentence sentence, Token verb, Hedge.Kind kind) {
        boolean by = sentence.children(verb.index()).stream()
                .anyMatch(child -> child.relation().equals("obl:agent"));
        boolean tells = sentence.children(verb.index()).stream()
                .anyMatch(child -> child.is("xcomp") || child.is("ccomp") || child.is("csubj"));
        if (tells && !by) {
            add(sentence, verb.index(), auxiliary(sentence, verb), verb, kind);
        }
    }

    private static boolean isDenied(Sentence sentence, Token verb) {
        boolean own = sentence.children(verb.index()).stream()
                .anyMatch(child ->
                        DENIALS.contains(child.lemma()) || child.lemma().equals("yet"));
        boolean unable =
                verb.is("xcomp") && UNABLE.contains(sentence.token(verb.head()).lemma());
        return own || unable;
    }

    /** What is not proven stands in the sentence before, and before the verb in its own. */
    private void before(Sentence sentence, Token verb, Hedge.Kind kind) {
        if (looksBack(sentence) && !hasContentOfItsOwn(sentence, verb)) {
            boolean unable = verb.is("xcomp");
            Token first = unable ? sentence.token(verb.head()) : auxiliary(sentence, verb);
            Hedge hedge = hedge(sentence, first, verb, kind);
            scopes.computeIfAbsent(sentence.index() - 1, s -> new ArrayList<>()).add(new Scope(hedge, Token.ROOT));
        }
    }

    private static Token auxiliary(Sentence sentence, Token verb) {
        return sentence.children(verb.index()).stream()
                .filter(child -> child.upos() == Upos.AUX && child.index() < verb.index())
                .findFirst()
                .orElse(verb);
    }

    /** Whether a sentence can be about the one before: in its paragraph, or alone in the next. */
    private boolean looksBack(Sentence sentence) {
        if (sentence.index() == 0) {
            return false;
        }
        boolean same = document.sentences().get(sentence.index() - 1).block().equals(sentence.block());
        int next = sentence.index() + 1;
        boolean last = next == document.sentences().size()
                || !document.sentences().get(next).block().equals(sentence.block());
        return same || last;
    }

    /** "Could not confirm that troops had fled": the clause is what is not proven. */
    private boolean hasContentOfItsOwn(Sentence sentence, Token verb) {
        boolean clause = sentence.child(verb.index(), "ccomp").isPresent();
        if (clause) {
            Hedge.Kind kind = words.kind(Sort.UNPROVEN, verb.lemma()).orElse(Hedge.Kind.UNVERIFIED);
            add(sentence, verb.index(), verb, verb, kind);
        }
        return clause;
    }

    private void add(Sentence sentence, int top, Token first, Token last, Hedge.Kind kind) {
        scopes.computeIfAbsent(sentence.index(), s -> new ArrayList<>())
                .add(new Scope(hedge(sentence, first, last, kind), top));
    }

    private Hedge hedge(Sentence sentence, Token first, Token last, Hedge.Kind kind) {
        Span span = sentence.cover(Math.min(first.index(), last.index()), Math.max(first.index(), last.index()));
        return new Hedge(kind, document.words(span), span);
    }
}
