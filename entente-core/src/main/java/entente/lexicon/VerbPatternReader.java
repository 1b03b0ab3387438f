package entente.lexicon;

import entente.lexicon.VerbPattern.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads what the patterns of a verb dictionary ask for: {@code * &NEGOTIATION (WITH +)}. */
final class VerbPatternReader {
    private static final String SIGNS = "(){}*$+%^";

    private final Synonyms synonyms;

    VerbPatternReader(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** The words of a line that are still to be read. */
    private static final class Rest {
        private final List<String> words;
        private int at;

        Rest(String line) {
            words = cut(line);
        }

        boolean isDone() {
            return at == words.size();
        }

        String next() {
            return words.get(at++);
        }

        /** Signs stand for themselves, whether or not spaces part them from words. */
        private static List<String> cut(String line) {
            StringBuilder apart = new StringBuilder();
            for (int i = 0; i < line.length(); i++) {
                char letter = line.charAt(i);
                apart.append(SIGNS.indexOf(letter) < 0 ? String.valueOf(letter) : " " + letter + " ");
            }
            return Arrays.stream(apart.toString().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }

    /** A pattern without its dash and its code. */
    VerbPattern pattern(String line, VerbCode code) {
        List<String> sides = Arrays.asList(line.split("\\*", -1));
        if (sides.size() != 2) {
            throw new IllegalArgumentException("one * must stand for the verb in \"" + line + "\"");
        }
        return new VerbPattern(parts(sides.get(0)), parts(sides.get(1)), code);
    }

    /** Parts in their order. */
    List<Part> parts(String line) {
        return parts(new Rest(line), "");
    }

    private List<Part> parts(Rest rest, String close) {
        List<Part> parts = new ArrayList<>();
        while (!rest.isDone()) {
            String word = rest.next();
            if (word.equals(close)) {
                return parts;
            }
            parts.add(part(word, rest));
        }
        if (!close.isEmpty()) {
            throw new IllegalArgumentException("no " + close + " closes a bracket");
        }
        return parts;
    }

    private Part part(String word, Rest rest) {
        return switch (word) {
            case "{" -> phrase(false, parts(rest, "}"));
            case "(" -> phrase(true, parts(rest, ")"));
            case ")", "}" -> throw new IllegalArgumentException("nothing opens before " + word);
            case "$" -> VerbPattern.Role.SOURCE;
            case "+" -> VerbPattern.Role.TARGET;
            case "%" -> VerbPattern.Role.COMPOUND;
            case "^" -> VerbPattern.Role.SKIPPED;
            default -> word.startsWith("&") ? synonyms.choice(word.substring(1)) : wording(word, false);
        };
    }

    private static Part phrase(boolean prepositional, List<Part> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("nothing stands between brackets");
        }
        return new VerbPattern.Phrase(prepositional, parts);
    }

    /** Words are joined by underscores; one behind the last says that it has no plural. */
    static VerbPattern.Wording wording(String written, boolean exact) {
        List<String> words = words(written);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no word: " + written);
        }
        return new VerbPattern.Wording(words, exact || written.endsWith("_"));
    }

    /** The words of a phrase that underscores or spaces part, in lower case; a hyphen between two is one too. */
    static List<String> words(String written) {
        String apart = written.toLowerCase(Locale.ROOT).replace("-", " - ");
        return Arrays.stream(apart.split("[_\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
