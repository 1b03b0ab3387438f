package entente.lexicon;

import entente.model.Ids;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Verbs of a user, in the format of PETRARCH 2 (Norris, Schrodt and Beieler 2017): sets of synonyms ({@link Synonyms}); blocks
 * {@code --- NAME [code] ---} of verbs that mean the same, one a line, perhaps with forms in braces and a code of its own,
 * {@code +} before the verb in one of several words ({@code +CORDON_OFF}); and below them patterns, {@code - * (WITH +) [036]},
 * which hold for all verbs of the block. In a pattern {@code *} is the verb, {@code $} the source, {@code +} the target,
 * {@code %} several who do it to each other, {@code ^} somebody who does not count, {@code &NAME} a set, {@code {...}} a noun with
 * words before it, {@code (...)} a preposition with what it governs. {@code [043:042]} codes both ways, {@code [---]} no event.
 */
public final class VerbDictionary {
    private static final String BLOCK = "---";
    private static final String PATTERN = "-";
    private static final String VERB = "*";
    private static final String SET = "&";
    private static final String MEMBER = "+";
    private static final String TRANSFORMATION = "~";

    private final Synonyms synonyms = new Synonyms();
    private final VerbPatternReader reader = new VerbPatternReader(synonyms);
    private final Map<String, List<Verb>> verbs = new HashMap<>();
    private final List<String> marks = new ArrayList<>();
    private boolean oneSided;

    /**
     * A verb in one of its forms.
     *
     * @param before words that stand before it, in lower case: "wire" of "wire tap"
     * @param after words that belong behind it: "off" of "cordon off"
     * @param code what it is coded as where no pattern fits
     */
    public record Verb(List<String> before, List<String> after, VerbCode code, List<VerbPattern> patterns) {
        public Verb {
            before = List.copyOf(before);
            after = List.copyOf(after);
            patterns = List.copyOf(patterns);
        }

        /** How many words it has besides the verb itself. */
        public int length() {
            return before.size() + after.size();
        }
    }

    /** A form of a verb while its block is read. */
    private record Form(List<String> before, String head, List<String> after, VerbCode code) {}

    /** Where the lines of a file stand: in a set, in a block, or in neither. */
    private static final class Place {
        private final List<Form> forms = new ArrayList<>();
        private final List<VerbPattern> patterns = new ArrayList<>();
        private @Nullable String set;
        private @Nullable VerbCode block;
    }

    private VerbDictionary() {}

    /** A dictionary without entries. */
    public static VerbDictionary none() {
        return new VerbDictionary();
    }

    /** What the lexicon's version is to bear besides; empty when nothing was read. */
    String mark() {
        return marks.isEmpty() ? "" : "+" + Ids.of("verbs", marks.toArray());
    }

    /** Wants events too of which only the source is known: PETRARCH's {@code require_dyad = False}. */
    public VerbDictionary oneSided() {
        oneSided = true;
        marks.add("one-sided");
        return this;
    }

    public boolean isOneSided() {
        return oneSided;
    }

    public boolean isEmpty() {
        return verbs.isEmpty();
    }

    /** The verbs that a word may be, those of most words first: by its form, else by its lemma; both in lower case. */
    public List<Verb> of(String form, String lemma) {
        List<Verb> found = verbs.get(form);
        return found == null ? verbs.getOrDefault(lemma, List.of()) : found;
    }

    /**
     * Reads one or more dictionaries; of two codes for a verb the first counts, patterns of both.
     *
     * @param file how problems call it
     * @return a sentence for each line that was left out: file, line and what is wrong with it
     */
    public List<String> read(String file, List<String> lines) {
        List<String> problems = new ArrayList<>();
        marks.addAll(lines);
        Remarks remarks = new Remarks();
        Place place = new Place();
        for (int number = 1; number <= lines.size(); number++) {
            String words = remarks.without(lines.get(number - 1)).strip();
            if (words.isEmpty()) {
                continue;
            }
            try {
                place = take(place, words);
            } catch (IllegalArgumentException e) {
                problems.add(file + " line " + number + ": " + e.getMessage());
            }
        }
        close(place);
        return problems;
    }

    private Place take(Place place, String words) {
        if (words.startsWith(SET) || words.startsWith(BLOCK)) {
            close(place);
            return opened(words);
        }
        if (words.startsWith(TRANSFORMATION)) {
            throw new IllegalArgumentException("transformations are not read");
        }
        if (place.set != null && words.startsWith(MEMBER)) {
            synonyms.add(place.set, words.substring(1).strip());
        } else if (place.block == null) {
            throw new IllegalArgumentException(
                    "no block of verbs (--- NAME [code] ---) stands above \"" + words + "\"");
        } else if (words.startsWith(PATTERN)) {
            place.patterns.add(pattern(words.substring(1).strip()));
        } else if (words.startsWith(VERB)) {
            // a dash may be forgotten
            place.patterns.add(pattern(words));
        } else {
            place.forms.addAll(forms(words, place.block));
        }
        return place;
    }

    private Place opened(String words) {
        Place place = new Place();
        if (words.startsWith(SET)) {
            place.set = words.substring(1).strip();
            synonyms.open(place.set);
        } else {
            place.block = code(words, VerbCode.NONE);
        }
        return place;
    }

    private VerbPattern pattern(String words) {
        int end = words.lastIndexOf('[');
        if (end < 0) {
            throw new IllegalArgumentException("a code must stand in square brackets, not \"" + words + "\"");
        }
        return reader.pattern(words.substring(0, end).strip(), code(words.substring(end), VerbCode.NONE));
    }

    /** The code between square brackets, or another where there are none. */
    private static VerbCode code(String words, VerbCode otherwise) {
        return between(words, '[', ']').isBlank() ? otherwise : VerbCode.of(between(words, '[', ']'));
    }

    private static String between(String words, char open, char close) {
        int start = words.indexOf(open);
        int end = words.indexOf(close, start + 1);
        if (start >= 0 && end < 0) {
            throw new IllegalArgumentException("no " + close + " stands behind " + open + " in \"" + words + "\"");
        }
        return start < 0 ? "" : words.substring(start + 1, end);
    }

    private static List<Form> forms(String words, VerbCode block) {
        VerbCode code = code(words, block);
        List<Form> forms = new ArrayList<>();
        forms.add(form(words.split("[\\[{]", 2)[0].strip(), code));
        for (String form : between(words, '{', '}').split("\\s+")) {
            if (!form.isBlank()) {
                forms.add(form(form, code));
            }
        }
        return forms;
    }

    /** The verb stands behind the plus, first where there is none. */
    private static Form form(String written, VerbCode code) {
        int plus = written.indexOf('+');
        List<String> before = plus < 0 ? List.of() : VerbPatternReader.words(written.substring(0, plus));
        List<String> rest = VerbPatternReader.words(written.substring(plus + 1));
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("no verb: \"" + written + "\"");
        }
        return new Form(before, rest.getFirst(), rest.subList(1, rest.size()), code);
    }

    private void close(Place place) {
        for (Form form : place.forms) {
            List<Verb> same = verbs.computeIfAbsent(form.head(), head -> new ArrayList<>());
            same.add(new Verb(form.before(), form.after(), form.code(), place.patterns));
            same.sort(Comparator.comparingInt(verb -> -verb.length()));
        }
    }
}
