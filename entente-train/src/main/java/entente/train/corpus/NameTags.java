package entente.train.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Writes names as one tag a word: {@code O}, {@code B-KIND}, {@code I-KIND}. */
final class NameTags {
    static final String OUTSIDE = "O";

    private NameTags() {}

    /** The tags of a sentence; of names that overlap the longest stays, of equally long ones the first. */
    static List<String> of(int words, List<NameSpan> names) {
        List<String> tags = new ArrayList<>(Collections.nCopies(words, OUTSIDE));
        names.stream()
                .sorted(Comparator.comparingInt(NameSpan::size).reversed())
                .filter(name -> isFree(tags, name))
                .forEachOrdered(name -> put(tags, name));
        return tags;
    }

    /** Whether no word of a name has a tag. */
    static boolean isFree(List<String> tags, NameSpan name) {
        return tags.subList(name.start(), name.end()).stream().allMatch(OUTSIDE::equals);
    }

    static void put(List<String> tags, NameSpan name) {
        for (int word = name.start(); word < name.end(); word++) {
            tags.set(word, (word == name.start() ? "B-" : "I-") + name.kind());
        }
    }
}
