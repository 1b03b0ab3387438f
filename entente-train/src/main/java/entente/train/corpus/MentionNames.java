package entente.train.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes names of a treebank's mentions: of a mention whose head is a proper noun the run of proper nouns around it, for
 * places and organisations with what joins them ("University of the West").
 */
final class MentionNames {
    private static final Set<String> JOINTS = Set.of("of", "the", "and", "for", "&", "-", "'s", "’s", "de", "in", "on");
    private static final int MOST_JOINTS = 2;

    private final NameLabels labels = NameLabels.load();
    private final RoleWords roles;
    private final FineKinds kinds;
    private final Unmarked unmarked;

    MentionNames(RoleWords roles, FineKinds kinds, Unmarked unmarked) {
        this.unmarked = unmarked;
        this.roles = roles;
        this.kinds = kinds;
    }

    /** A sentence with its names. */
    Example example(TreebankSentence sentence) {
        List<NameSpan> names = new ArrayList<>();
        for (Mention mention : Mentions.of(sentence)) {
            labels.kind(mention.type())
                    .flatMap(kind -> name(sentence, mention, kind))
                    .ifPresent(names::add);
        }
        List<String> tags = kinds.tags(sentence.words(), names);
        return sentence.example().withNames(unmarked.inTreebank(sentence, tags));
    }

    private Optional<NameSpan> name(TreebankSentence sentence, Mention mention, NameKind kind) {
        ProperNouns proper = new ProperNouns(sentence);
        List<Integer> heads = HeadWord.candidates(sentence.syntax(), mention.start(), mention.end());
        if (heads.size() != 1 || !proper.has(heads.get(0))) {
            return Optional.empty();
        }
        int head = heads.get(0);
        int start = proper.start(head, mention.start());
        int end = proper.end(head, mention.end());
        if (kind != NameKind.PER) {
            end = joined(sentence, mention.end(), end);
        }
        NameSpan name = kinds.fine(sentence.words(), new NameSpan(start, end, kind));
        boolean isPlural = sentence.syntax().xpos().get(head).equals("NNPS");
        // Several of a kind (Republicans, the Smiths) are no person.
        return name.kind() == NameKind.PER && isPlural ? Optional.empty() : roles.cut(sentence.words(), name);
    }

    /** The end of a name with what is joined to it. */
    private static int joined(TreebankSentence sentence, int most, int end) {
        ProperNouns proper = new ProperNouns(sentence);
        int joint = end;
        while (joint < most && joint - end < MOST_JOINTS && isJoint(sentence, joint)) {
            joint++;
        }
        boolean isJoined = joint > end && joint < most && proper.has(joint) && !isCoordinated(sentence, end, joint);
        return isJoined ? joined(sentence, most, proper.end(joint, most)) : end;
    }

    private static boolean isJoint(TreebankSentence sentence, int word) {
        return JOINTS.contains(sentence.words().get(word).toLowerCase(Locale.ROOT));
    }

    /** Whether "and" joins two names rather than the words of one. */
    private static boolean isCoordinated(TreebankSentence sentence, int joint, int next) {
        String word = sentence.words().get(joint);
        return next - joint == 1
                && (word.equals("in")
                        || (word.equals("and")
                                && sentence.syntax().relations().get(next).equals("conj")));
    }
}
