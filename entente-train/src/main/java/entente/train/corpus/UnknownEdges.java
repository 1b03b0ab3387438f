package entente.train.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Spreads doubt: words beside a run of which nothing is known may belong to it ("Iraqi" before an unknown council, "of
 * America" behind an unknown bank).
 */
final class UnknownEdges {
    private static final Set<String> JOINTS = Set.of("of", "the", "and", "for", "&", "-", "'s", "’s", "de");
    private static final int MOST_JOINTS = 2;

    private UnknownEdges() {}

    static void spread(TreebankSentence sentence, List<String> tags) {
        for (int word = 0; word < sentence.size(); word++) {
            if (isUnknown(tags, word)) {
                before(sentence, tags, word);
                after(sentence, tags, word + 1);
            }
        }
    }

    /** A capitalised word before, except the first of the sentence, which has a capital anyway. */
    private static void before(TreebankSentence sentence, List<String> tags, int word) {
        if (word > 1 && isCapitalised(sentence, word - 1) && isOutside(tags, word - 1)) {
            tags.set(word - 1, Example.UNKNOWN);
        }
    }

    private static void after(TreebankSentence sentence, List<String> tags, int end) {
        int joint = end;
        while (joint < sentence.size() && joint - end < MOST_JOINTS && isJoint(sentence, joint)) {
            joint++;
        }
        boolean isJoined = joint < sentence.size() && isOutside(tags, end) && isCapitalised(sentence, joint);
        if (!isJoined || !isOneName(sentence, tags, end, joint)) {
            return;
        }
        tags.subList(end, joint).replaceAll(tag -> Example.UNKNOWN);
        int word = joint;
        do {
            tags.set(word, Example.UNKNOWN);
            word++;
        } while (word < tags.size() && tags.get(word).startsWith("I-"));
    }

    /** A name that the lexicon knows stays one behind "and" and a hyphen, but not behind "of". */
    private static boolean isOneName(TreebankSentence sentence, List<String> tags, int end, int joint) {
        boolean isKnown = tags.get(joint).startsWith("B-");
        Set<String> between = Set.copyOf(sentence.words().subList(end, joint));
        return !isKnown || between.contains("of") || between.contains("for");
    }

    private static boolean isJoint(TreebankSentence sentence, int word) {
        return JOINTS.contains(sentence.words().get(word).toLowerCase(Locale.ROOT));
    }

    private static boolean isCapitalised(TreebankSentence sentence, int word) {
        String upos = sentence.syntax().upos().get(word);
        return Character.isUpperCase(sentence.words().get(word).charAt(0))
                && !upos.equals("PRON")
                && !upos.equals("DET");
    }

    private static boolean isUnknown(List<String> tags, int word) {
        return tags.get(word).equals(Example.UNKNOWN);
    }

    private static boolean isOutside(List<String> tags, int word) {
        return tags.get(word).equals(NameTags.OUTSIDE);
    }
}
