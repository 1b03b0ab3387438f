package entente.source;

import entente.lexicon.SpeechCues;
import entente.lexicon.SpeechCues.Addressee;
import entente.lexicon.SpeechCues.Cue;
import entente.lexicon.SpeechCues.Kind;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the words of saying in a sentence, with speaker, addressee and the clause they govern. */
final class Sayings {
    private static final int LONGEST_PHRASE = 4;

    private final Sentence sentence;
    private final SpeechCues cues;
    private final Subjects subjects;
    private final Contents contents;
    private final Predicate<Token> quoted;
    private final List<Saying> found = new ArrayList<>();

    private Sayings(Sentence sentence, SpeechCues cues, Predicate<Token> quoted) {
        this.quoted = quoted;
        this.sentence = sentence;
        this.cues = cues;
        this.subjects = new Subjects(sentence);
        this.contents = new Contents(sentence);
    }

    /**
     * All sayings of a sentence in their order.
     *
     * @param quoted whether a word stands between quotation marks: what is said there is not said by the report
     */
    static List<Saying> in(Sentence sentence, SpeechCues cues, Predicate<Token> quoted) {
        Sayings finder = new Sayings(sentence, cues, quoted);
        for (Token token : sentence.tokens()) {
            if (!quoted.test(token)) {
                finder.look(token);
            }
        }
        return finder.found;
    }

    private void look(Token token) {
        if (cues.startsPhrase(token.form().toLowerCase(Locale.ROOT))) {
            addPhrase(token);
        } else if (token.upos() == Upos.VERB) {
            verb(token).ifPresent(cue -> addVerb(token, cue));
        } else if (token.upos() == Upos.NOUN) {
            cues.noun(token.lemma()).ifPresent(cue -> addNoun(token, cue));
        }
    }

    private Optional<Cue> verb(Token token) {
        for (Token child : sentence.children(token.index())) {
            if (child.is("compound") && child.index() > token.index()) {
                Optional<Cue> phrasal = cues.verb(token.lemma() + " " + child.lemma());
                if (phrasal.isPresent()) {
                    return phrasal;
                }
            }
        }
        if (token.index() + 1 < sentence.size()) {
            String next = sentence.token(token.index() + 1).lemma();
            Optional<Cue> prepositional = cues.verb(token.lemma() + " " + next);
            if (prepositional.isPresent()) {
                return prepositional;
            }
        }
        return cues.verb(token.lemma());
    }

    private void addVerb(Token token, Cue cue) {
        int cueAt = token.index();
        int subject = subject(cueAt, cue);
        int addressee = addressee(token, cue, subject);
        Span clause = contents.clause(token, cue, subject);
        Span content = clause != null ? clause : contents.noun(token, cue, subject);
        found.add(
                new Saying(sentence.index(), cueAt, cue, speaker(subject, cueAt), addressee, content, clause != null));
    }

    private int subject(int verb, Cue cue) {
        boolean invertible = cue.kind() == Kind.SAY && cue.addressee() != Addressee.OBJECT;
        return switch (cue.kind()) {
            case QUOTE -> subjects.quoted(verb);
            case SAY, THINK, URGE, NAME, NOUN, PHRASE ->
                outside(verb, unquoted(verb, invertible ? subjects.ofSaying(verb) : subjects.of(verb)));
        };
    }

    /** Quoted words do not say themselves: the speaker is the name after them that the reader hung on to them. */
    private int unquoted(int verb, int subject) {
        if (subject == Token.ROOT) {
            return hangingOnQuoted(0, verb, this::followsQuoted);
        }
        return quoted.test(sentence.token(subject)) ? hangingOnQuoted(subject + 1, verb, token -> true) : subject;
    }

    /** Whether nothing but marks and its own words stand between quoted words and a noun. */
    private boolean followsQuoted(Token noun) {
        int at = noun.index() - 1;
        while (at >= 0 && !quoted.test(sentence.token(at))) {
            Token between = sentence.token(at);
            if (between.upos() != Upos.PUNCT && !sentence.isUnder(at, noun.index())) {
                return false;
            }
            at--;
        }
        return at >= 0;
    }

    private int hangingOnQuoted(int from, int to, Predicate<Token> wanted) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean hangsOn = !token.isRoot() && quoted.test(sentence.token(token.head()));
            if (Subjects.isNominal(token) && !quoted.test(token) && hangsOn && wanted.test(token)) {
                return i;
            }
        }
        return Token.ROOT;
    }

    /**
     * The speaker of "..., adding": whoever said the rest, where the reader took the participle into the words said or
     * saw no subject.
     */
    private int outside(int verb, int subject) {
        boolean aside = verb > 0
                && sentence.token(verb).xpos().equals("VBG")
                && sentence.token(verb - 1).upos() == Upos.PUNCT;
        if (!aside) {
            return subject;
        }
        for (int i = found.size() - 1; i >= 0; i--) {
            Saying before = found.get(i);
            boolean says = before.word().kind() == Kind.SAY && before.speaker() != null;
            boolean said = says
                    && before.content() != null
                    && subject != Token.ROOT
                    && before.content().contains(sentence.token(subject).span());
            if (before.speaker() != null && (said || (says && subject == Token.ROOT))) {
                return before.speaker().head();
            }
        }
        return subject;
    }

    private void addNoun(Token token, Cue cue) {
        int owner = subjects.owner(token.index());
        if (owner == Token.ROOT && token.is("obj") && !token.isRoot()) {
            owner = subjects.of(token.head());
        }
        Span content = contents.clauseOfNoun(token);
        found.add(new Saying(
                sentence.index(),
                token.index(),
                cue,
                speaker(owner, token.index()),
                Token.ROOT,
                content,
                content != null));
    }

    private void addPhrase(Token token) {
        StringBuilder words = new StringBuilder();
        for (int i = token.index(); i < sentence.size() && i < token.index() + LONGEST_PHRASE; i++) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(sentence.token(i).form().toLowerCase(Locale.ROOT));
            Optional<Cue> cue = cues.phrase(words.toString());
            int after = i + 1;
            cue.ifPresent(c -> addPhrase(token, c, after));
        }
    }

    private void addPhrase(Token token, Cue cue, int after) {
        int source = nounFrom(after);
        if (source == Token.ROOT) {
            return;
        }
        Token noun = sentence.token(source);
        Span content = noun.isRoot() ? null : Phrases.longestRun(sentence, clauseAround(noun));
        found.add(new Saying(
                sentence.index(), token.index(), cue, speaker(source, token.index()), Token.ROOT, content, true));
    }

    /** The head of the noun phrase that starts at a word. */
    private int nounFrom(int start) {
        for (int i = start; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (Subjects.isNominal(token)) {
                return headOfPhrase(i, start);
            }
            if (token.upos() == Upos.PUNCT || token.upos() == Upos.VERB) {
                return Token.ROOT;
            }
        }
        return Token.ROOT;
    }

    private int headOfPhrase(int noun, int start) {
        int at = noun;
        for (Token token = sentence.token(at); !token.isRoot() && token.head() >= start && isPart(token); ) {
            at = token.head();
            token = sentence.token(at);
        }
        return at;
    }

    private static boolean isPart(Token token) {
        return token.is("compound") || token.is("flat") || token.relation().equals("nmod:poss") || token.is("amod");
    }

    private BitSet clauseAround(Token noun) {
        int head = noun.head();
        while (!sentence.token(head).isRoot() && !isClause(sentence.token(head))) {
            head = sentence.token(head).head();
        }
        return Phrases.below(sentence, head, Phrases.only(noun.index()));
    }

    private static boolean isClause(Token token) {
        return token.is("ccomp") || token.is("advcl") || token.is("conj") || token.is("parataxis") || token.is("acl");
    }

    private @Nullable Speaker speaker(int head, int cue) {
        if (head == Token.ROOT || isQuality(head)) {
            return null;
        }
        Span words = Phrases.noun(sentence, head, cue);
        int author = author(head);
        boolean inside = words.contains(sentence.token(author).span());
        return new Speaker(sentence.index(), author, inside ? words : Phrases.noun(sentence, author, cue));
    }

    /** "More Russian" says nothing; "many" and "the most wounded" do. */
    private boolean isQuality(int head) {
        return sentence.token(head).upos() == Upos.ADJ
                && sentence.child(head, "advmod").isPresent()
                && sentence.child(head, "det").isEmpty();
    }

    /** What is said in an announcement or found by a poll says whoever made it, if that is told. */
    private int author(int head) {
        Token noun = sentence.token(head);
        boolean carriesWords =
                noun.upos() == Upos.NOUN && cues.noun(noun.lemma()).isPresent();
        int author = carriesWords ? subjects.author(head) : Token.ROOT;
        return author == Token.ROOT ? head : author;
    }

    private int addressee(Token verb, Cue cue, int subject) {
        return switch (cue.addressee()) {
            case OBJECT -> object(verb, subject);
            case TO -> recipient(verb);
            case NONE -> Token.ROOT;
        };
    }

    private int object(Token verb, int subject) {
        for (Token child : sentence.children(verb.index())) {
            boolean hearer =
                    child.is("obj") || child.is("iobj") || child.relation().equals("nsubj:pass");
            if (hearer && child.index() != subject && Subjects.isNominal(child)) {
                return child.index();
            }
        }
        return Token.ROOT;
    }

    private int recipient(Token verb) {
        for (Token child : sentence.children(verb.index())) {
            boolean to = sentence.child(child.index(), "case")
                    .filter(c -> c.lemma().equals("to"))
                    .isPresent();
            if (child.is("obl") && to && Subjects.isNominal(child)) {
                return child.index();
            }
        }
        return Token.ROOT;
    }
}
