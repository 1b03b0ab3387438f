package entente.dossier;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two wordings are nearly the same words. */
final class Wordings {
    private static final double ALIKE = 0.8;
    private static final int FEWEST = 5;
    private static final int RUN = 3;

    private Wordings() {}

    /** Nearly the same: one within the other, or four of five words shared. */
    static boolean nearlySame(String a, String b) {
        List<String> words = words(a);
        List<String> others = words(b);
        if (words.equals(others)) {
            return true;
        }
        if (Math.min(words.size(), others.size()) < FEWEST) {
            return false;
        }
        return within(words, others) || within(others, words) || alike(words, others);
    }

    private static boolean within(List<String> few, List<String> many) {
        return (" " + String.join(" ", many) + " ").contains(" " + String.join(" ", few) + " ");
    }

    private static boolean alike(List<String> a, List<String> b) {
        Set<String> all = new HashSet<>(a);
        Set<String> shared = new HashSet<>(a);
        all.addAll(b);
        shared.retainAll(new HashSet<>(b));
        return shared.size() >= ALIKE * all.size();
    }

    /** Marks of which wordings that are nearly the same share one: their runs of three words. */
    static Set<String> marks(String prefix, String text) {
        List<String> words = words(text);
        Set<String> marks = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            marks.add(prefix + "|" + String.join(" ", words.subList(i, i + RUN)));
        }
        return marks.isEmpty() ? Set.of(prefix + "|" + String.join(" ", words)) : marks;
    }

    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
