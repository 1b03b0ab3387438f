package entente.train.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds the word that stands for a span of words: the one whose own head lies outside. */
final class HeadWord {
    private HeadWord() {}

    /** The words of {@code [start, end)} whose head lies outside, in order. */
    static List<Integer> candidates(Syntax syntax, int start, int end) {
        return IntStream.range(start, end)
                .filter(word -> !isWithin(syntax.heads().get(word), start, end))
                .boxed()
                .toList();
    }

    /** Of the candidates no punctuation if possible, the nearest to the root, the first; none for an empty span. */
    static OptionalInt of(Syntax syntax, int start, int end) {
        List<Integer> all = candidates(syntax, start, end);
        List<Integer> words = all.stream()
                .filter(word -> !syntax.relations().get(word).equals("punct"))
                .toList();
        return (words.isEmpty() ? all : words)
                .stream()
                        .min(Comparator.comparingInt((Integer word) -> depth(syntax, word))
                                .thenComparingInt(word -> word))
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty);
    }

    private static boolean isWithin(int word, int start, int end) {
        return start <= word && word < end;
    }

    private static int depth(Syntax syntax, int word) {
        int depth = 0;
        int head = syntax.heads().get(word);
        while (head != Syntax.ROOT && depth < syntax.heads().size()) {
            head = syntax.heads().get(head);
            depth++;
        }
        return depth;
    }
}
