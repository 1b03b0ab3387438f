package entente.source;

import entente.lexicon.SpeechCues.Addressee;
import entente.lexicon.SpeechCues.Cue;
import entente.lexicon.SpeechCues.Kind;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Finds what a verb of saying says: a clause below it, the clause that it stands aside of, or a noun. */
final class Contents {
    private final Sentence sentence;

    Contents(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The clause that a verb governs; null when it governs none. */
    @Nullable Span clause(Token verb, Cue cue, int subject) {
        return switch (cue.kind()) {
            case SAY, THINK -> governed(verb, subject, false);
            case URGE -> governed(verb, subject, true);
            case NAME, QUOTE, NOUN, PHRASE -> null;
        };
    }

    private @Nullable Span governed(Token verb, int subject, boolean infinitives) {
        BitSet aside = Phrases.only(verb.index());
        if (subject != Token.ROOT) {
            aside.set(subject);
        }
        for (Token child : sentence.children(verb.index())) {
            boolean clause = child.is("ccomp") || (infinitives && child.is("xcomp"));
            if (clause && child.index() != subject) {
                BitSet words = Phrases.below(sentence, child.index(), aside);
                words.or(strayed(verb, child, subject));
                return Phrases.longestRun(sentence, words);
            }
        }
        return isAside(verb) ? Phrases.longestRun(sentence, Phrases.below(sentence, verb.head(), aside)) : null;
    }

    /** The subject of the words said, where the reader hung it on the word of saying after them. */
    private BitSet strayed(Token verb, Token clause, int subject) {
        for (Token child : sentence.children(verb.index())) {
            boolean before = child.index() < clause.index() && clause.index() < verb.index();
            if (before && child.is("nsubj") && child.index() != subject) {
                return Phrases.below(sentence, child.index(), Phrases.only(verb.index()));
            }
        }
        return new BitSet();
    }

    /** "The warning that rain will fall": what a noun for words says; null when it does not tell. */
    @Nullable Span clauseOfNoun(Token noun) {
        for (Token child : sentence.children(noun.index())) {
            boolean clause = (child.is("acl") && !child.relation().equals("acl:relcl")) || child.is("ccomp");
            boolean that = sentence.child(child.index(), "mark")
                    .filter(mark -> mark.lemma().equals("that"))
                    .isPresent();
            if (clause && that) {
                return Phrases.longestRun(sentence, Phrases.below(sentence, child.index(), Phrases.only(noun.index())));
            }
        }
        return null;
    }

    /** ", he said" in or after the words said; "as he said", but not "as promised". */
    private boolean isAside(Token verb) {
        if (verb.isRoot()) {
            return false;
        }
        boolean as = verb.is("advcl")
                && sentence.child(verb.index(), "mark")
                        .filter(m -> m.lemma().equals("as"))
                        .isPresent()
                && sentence.children(verb.index()).stream()
                        .anyMatch(child -> child.is("nsubj") || child.relation().equals("obl:agent"));
        return as || (verb.is("parataxis") && verb.index() > verb.head());
    }

    /**
     * The thing that a verb makes known: "reported twelve deaths"; null when there is none. What a relative clause behind a
     * comma adds, the report tells itself: "claimed the attack, which killed ten".
     */
    @Nullable Span noun(Token verb, Cue cue, int subject) {
        boolean makesKnown = cue.kind() == Kind.SAY && cue.addressee() == Addressee.TO;
        for (Token child : sentence.children(verb.index())) {
            boolean thing = child.is("obj") && child.upos() == Upos.NOUN && child.index() != subject;
            if (makesKnown && thing) {
                BitSet aside = additions();
                aside.set(verb.index());
                return Phrases.longestRun(sentence, Phrases.below(sentence, child.index(), aside));
            }
        }
        return null;
    }

    private BitSet additions() {
        BitSet additions = new BitSet();
        for (Token token : sentence.tokens()) {
            boolean added = token.relation().equals("acl:relcl")
                    && sentence.children(token.index()).stream()
                            .anyMatch(child -> child.is("punct") && child.index() < token.index());
            additions.set(token.index(), added);
        }
        return additions;
    }
}
