package entente.source;

import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts the words of phrases and clauses out of a tree. */
final class Phrases {
    private static final Set<String> BESIDE_A_NAME = Set.of("acl", "advcl", "parataxis", "ccomp", "discourse", "cop");

    private Phrases() {}

    /** The words at and below a word, without those at and below {@code except}. */
    static BitSet below(Sentence sentence, int head, BitSet except) {
        BitSet below = new BitSet(sentence.size());
        for (Token token : sentence.tokens()) {
            int at = token.index();
            while (at != Token.ROOT && at != head && !except.get(at)) {
                at = sentence.token(at).head();
            }
            if (at == head && !except.get(at)) {
                below.set(token.index());
            }
        }
        return below;
    }

    static BitSet only(int token) {
        BitSet only = new BitSet();
        only.set(token);
        return only;
    }

    /** The unbroken words around the head of a noun phrase: titles and appositions, no preposition, no relative clauses. */
    static Span noun(Sentence sentence, int head, int cue) {
        BitSet except = only(cue);
        for (Token token : sentence.tokens()) {
            boolean preposition = token.is("case") && token.head() == head && token.index() < head;
            if (token.index() != head && (preposition || BESIDE_A_NAME.stream().anyMatch(token::is))) {
                except.set(token.index());
            }
        }
        except.clear(head);
        Span phrase = run(sentence, below(sentence, head, except), head);
        return sentence.name(head)
                .map(name -> phrase.hull(sentence.cover(name.first(), name.end() - 1)))
                .orElse(phrase);
    }

    private static Span run(Sentence sentence, BitSet words, int head) {
        int first = head;
        while (first > 0 && words.get(first - 1)) {
            first--;
        }
        int end = head + 1;
        while (end < sentence.size() && words.get(end)) {
            end++;
        }
        return trimmed(sentence, first, end, head);
    }

    private static Span trimmed(Sentence sentence, int from, int to, int head) {
        int first = from;
        int last = to - 1;
        while (first < head && isEdge(sentence.token(first))) {
            first++;
        }
        while (last > head && isEdge(sentence.token(last))) {
            last--;
        }
        return sentence.cover(first, beforeOpenBracket(sentence, head, last));
    }

    /** A bracket that does not close within the phrase is not opened in it either. */
    private static int beforeOpenBracket(Sentence sentence, int head, int last) {
        int open = -1;
        for (int at = head + 1; at <= last; at++) {
            String form = sentence.token(at).form();
            open = form.equals("(") ? at : form.equals(")") ? -1 : open;
        }
        return open < 0 ? last : open - 1;
    }

    private static boolean isEdge(Token token) {
        return token.upos() == Upos.PUNCT || token.upos() == Upos.CCONJ || token.is("mark");
    }

    /** The longest unbroken stretch of the given words, without punctuation and "that" at its edges; null when empty. */
    static @Nullable Span longestRun(Sentence sentence, BitSet words) {
        Span longest = null;
        for (int first = words.nextSetBit(0); first >= 0; ) {
            int end = words.nextClearBit(first);
            Span run = stripped(sentence, first, end);
            if (run != null && (longest == null || run.length() > longest.length())) {
                longest = run;
            }
            first = words.nextSetBit(end);
        }
        return longest;
    }

    private static @Nullable Span stripped(Sentence sentence, int from, int to) {
        int first = from;
        int last = to - 1;
        while (first <= last && isPadding(sentence.token(first))) {
            first++;
        }
        while (last >= first && isPause(sentence.token(last))) {
            last--;
        }
        return last < first ? null : sentence.cover(first, last);
    }

    private static boolean isPadding(Token token) {
        return isPause(token) || (token.is("mark") && token.lemma().equals("that"));
    }

    private static boolean isPause(Token token) {
        return token.upos() == Upos.PUNCT && ",.;:—–-".contains(token.form());
    }
}
