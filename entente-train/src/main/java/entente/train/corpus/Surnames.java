package entente.train.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds persons by their last name alone, in a document that also names them in full. */
final class Surnames {
    private static final String PERSON = "B-" + NameKind.PER;

    private final Set<String> known = new HashSet<>();

    /** Learns the last words of the persons in a sentence. */
    void learn(List<String> words, List<String> tags) {
        for (int word = 0; word < words.size(); word++) {
            if (tags.get(word).endsWith("-" + NameKind.PER) && !continues(tags, word + 1)) {
                known.add(words.get(word));
            }
        }
    }

    /** Tags unknown words of a sentence that stand alone and are such a last name. */
    void tag(List<String> words, List<String> tags) {
        for (int word = 0; word < words.size(); word++) {
            if (isAlone(tags, word) && known.contains(words.get(word))) {
                tags.set(word, PERSON);
            }
        }
    }

    private static boolean continues(List<String> tags, int word) {
        return word < tags.size() && tags.get(word).startsWith("I-");
    }

    private static boolean isAlone(List<String> tags, int word) {
        return isUnknown(tags, word) && !isUnknown(tags, word - 1) && !isUnknown(tags, word + 1);
    }

    private static boolean isUnknown(List<String> tags, int word) {
        return word >= 0 && word < tags.size() && tags.get(word).equals(Example.UNKNOWN);
    }
}
