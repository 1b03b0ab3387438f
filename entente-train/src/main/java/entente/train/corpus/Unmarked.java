package entente.train.corpus;

import entente.lexicon.Calendar;
import entente.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Completes names that annotators left out: what looks like a name, has no tag, and is known for sure. */
final class Unmarked {
    private final Calendar calendar;
    private final SureKinds sure;
    private final RoleWords roles;
    private final FineKinds kinds;

    Unmarked(Lexicon lexicon, RoleWords roles, FineKinds kinds) {
        this.calendar = lexicon.calendar();
        this.sure = new SureKinds(lexicon);
        this.roles = roles;
        this.kinds = kinds;
    }

    /** Adds known proper nouns of a treebank; other proper nouns stay what they are, for its annotators looked at them. */
    List<String> inTreebank(TreebankSentence sentence, List<String> tags) {
        ProperNouns proper = new ProperNouns(sentence);
        return completed(sentence.words(), tags, proper::has, NameTags.OUTSIDE);
    }

    /** Adds known words with a capital; of others with one inside a sentence nobody knows. */
    List<String> inPassage(List<String> words, List<String> tags) {
        return completed(words, tags, word -> looksLikeName(words.get(word)), Example.UNKNOWN);
    }

    private List<String> completed(List<String> words, List<String> tags, IntPredicate isPart, String otherwise) {
        List<String> all = new ArrayList<>(tags);
        int start = 0;
        while (start < words.size()) {
            int end = start;
            while (end < words.size() && tags.get(end).equals(NameTags.OUTSIDE) && isPart.test(end)) {
                end++;
            }
            if (end > start) {
                complete(words, start, end, otherwise, all);
            }
            start = Math.max(end, start + 1);
        }
        return all;
    }

    private void complete(List<String> words, int start, int end, String otherwise, List<String> tags) {
        Optional<NameKind> kind = sure.of(words.subList(start, end));
        if (kind.isPresent()) {
            NameTags.put(tags, kinds.fine(words, new NameSpan(start, end, kind.get())));
        } else if (start > 0) {
            tags.subList(start, end).replaceAll(tag -> otherwise);
        } else if (end > 1) {
            // The first word has a capital anyway.
            complete(words, 1, end, otherwise, tags);
        }
    }

    private boolean looksLikeName(String word) {
        return Character.isUpperCase(word.charAt(0))
                && !roles.isNoName(word)
                && calendar.month(word).isEmpty()
                && calendar.weekday(word).isEmpty();
    }
}
