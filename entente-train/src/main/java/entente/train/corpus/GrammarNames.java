package entente.train.corpus;

import entente.lexicon.Calendar;
import entente.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names of a treebank that marks none. A word that is no proper noun is none; a run of proper nouns gets a kind when the
 * lexicon is sure of it, or when a title or a first name and the grammar show a person; any other run, and what may
 * belong to it, is {@link Example#UNKNOWN}.
 */
final class GrammarNames {
    private final Calendar calendar;
    private final SureKinds sure;
    private final FineKinds kinds;
    private final Peoples peoples;
    private final RoleWords roles;

    GrammarNames(Lexicon lexicon, RoleWords roles, FineKinds kinds) {
        this.roles = roles;
        this.calendar = lexicon.calendar();
        this.sure = new SureKinds(lexicon);
        this.kinds = kinds;
        this.peoples = Peoples.load(lexicon);
    }

    /** The tags of each sentence of a document, one a word. */
    List<List<String>> tags(TreebankDocument document) {
        Surnames surnames = new Surnames();
        List<List<String>> tags = new ArrayList<>();
        for (TreebankSentence sentence : document.sentences()) {
            List<String> runs = runs(sentence);
            surnames.learn(sentence.words(), runs);
            tags.add(runs);
        }
        List<List<String>> finished = new ArrayList<>();
        for (int at = 0; at < tags.size(); at++) {
            TreebankSentence sentence = document.sentences().get(at);
            surnames.tag(sentence.words(), tags.get(at));
            UnknownEdges.spread(sentence, tags.get(at));
            finished.add(kinds.withPeoples(sentence.words(), tags.get(at)));
        }
        return finished;
    }

    private List<String> runs(TreebankSentence sentence) {
        List<String> tags = new ArrayList<>(NameTags.of(sentence.size(), List.of()));
        ProperNouns proper = new ProperNouns(sentence);
        int at = 0;
        while (at < sentence.size()) {
            if (isPart(sentence, proper, at)) {
                int end = end(sentence, proper, at);
                run(sentence, at, end, tags);
                at = end;
            } else {
                at++;
            }
        }
        return tags;
    }

    private void run(TreebankSentence sentence, int start, int end, List<String> tags) {
        List<NameSpan> names = names(sentence, start, end);
        if (names.isEmpty()) {
            tags.subList(start, end).replaceAll(tag -> Example.UNKNOWN);
        }
        names.forEach(name -> NameTags.put(tags, name));
    }

    /** The name that a run is, or the names between its hyphens (US-Iraq); none when one of them is in doubt. */
    private List<NameSpan> names(TreebankSentence sentence, int start, int end) {
        Optional<NameSpan> whole = name(sentence, start, end);
        int hyphen = sentence.words().subList(start, end).indexOf("-");
        if (whole.isPresent() || hyphen < 0) {
            return whole.stream().toList();
        }
        List<NameSpan> before = names(sentence, start, start + hyphen);
        List<NameSpan> after = names(sentence, start + hyphen + 1, end);
        return before.isEmpty() || after.isEmpty()
                ? List.of()
                : Stream.concat(before.stream(), after.stream()).toList();
    }

    private Optional<NameSpan> name(TreebankSentence sentence, int start, int end) {
        if (peoples.isPeople(sentence.words().subList(start, end))) {
            return Optional.of(new NameSpan(start, end, NameKind.NORP));
        }
        boolean isSeveral = sentence.syntax().xpos().get(end - 1).equals("NNPS");
        return coarse(sentence, start, end)
                .map(name -> kinds.fine(sentence.words(), name))
                // Members of a party are called like it (Republicans).
                .filter(name -> !(isSeveral && name.kind() == NameKind.PARTY && name.size() == 1));
    }

    private Optional<NameSpan> coarse(TreebankSentence sentence, int start, int end) {
        int first = start;
        while (first + 1 < end && roles.isTitle(sentence.words().get(first))) {
            first++;
        }
        boolean isTitled = first > start && isDescription(sentence, first - 1, first, end);
        if (isTitled || isFullName(sentence, start, end)) {
            return Optional.of(new NameSpan(isTitled ? first : start, end, NameKind.PER));
        }
        return sure.of(sentence.words().subList(start, end)).map(kind -> new NameSpan(start, end, kind));
    }

    /** Whether a title is said of the name behind it, and the name is one of a person: nothing but flat parts. */
    private static boolean isDescription(TreebankSentence sentence, int title, int start, int end) {
        return sentence.syntax().heads().get(title) == start
                && sentence.syntax().relations().get(title).equals("nmod:desc")
                && isFlat(sentence, start, end);
    }

    /** Whether a run is a first name and what follows such a name. */
    private boolean isFullName(TreebankSentence sentence, int start, int end) {
        return end - start > 1 && sure.isFirstName(sentence.words().get(start)) && isFlat(sentence, start, end);
    }

    private static boolean isFlat(TreebankSentence sentence, int start, int end) {
        for (int word = start + 1; word < end; word++) {
            boolean isPart = sentence.syntax().relations().get(word).startsWith("flat")
                    && sentence.syntax().heads().get(word) == start;
            if (!isPart) {
                return false;
            }
        }
        return true;
    }

    private int end(TreebankSentence sentence, ProperNouns proper, int start) {
        int end = start + 1;
        while (end < sentence.size() && isPart(sentence, proper, end)) {
            end++;
        }
        return end;
    }

    /** Whether a word may be part of a name: a proper noun, but no month, weekday, web or mail address. */
    private boolean isPart(TreebankSentence sentence, ProperNouns proper, int at) {
        String word = sentence.words().get(at);
        return proper.has(at)
                && calendar.month(word).isEmpty()
                && calendar.weekday(word).isEmpty()
                && !sentence.syntax().xpos().get(at).equals("ADD");
    }
}
