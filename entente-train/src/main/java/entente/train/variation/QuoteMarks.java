package entente.train.variation;

import entente.train.corpus.Example;
import entente.train.corpus.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Writes quote marks, apostrophes and dashes as another desk would; which word is which does not change. */
final class QuoteMarks implements Variation {

    /** An opening and a closing mark. */
    private record Pair(String open, String close) {}

    /** Each is one lot: news mostly writes curly marks. */
    private static final List<Pair> PAIRS = List.of(
            new Pair("\"", "\""),
            new Pair("“", "”"),
            new Pair("“", "”"),
            new Pair("‘", "’"),
            new Pair("``", "''"),
            new Pair("'", "'"));

    private static final Set<String> MARKS = Set.of("\"", "“", "”", "``", "''", "„", "«", "»", "‘‘", "’’");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    private static final List<String> LONG_DASHES = List.of("-", "--", "–", "—");
    private static final Map<Character, Character> APOSTROPHES = Map.of('\'', '’', '’', '\'');

    @Override
    public Optional<Example> of(Example example, RandomGenerator random) {
        List<String> words = new ArrayList<>(example.words());
        Pair pair = PAIRS.get(random.nextInt(PAIRS.size()));
        if (example.syntax() != null || balanced(words)) {
            pairs(words, example.syntax(), pair);
        }
        apostrophes(words, random);
        dashes(words, example, random);
        return words.equals(example.words())
                ? Optional.empty()
                : Optional.of(new Example(words, example.syntax(), example.names(), example.frames()));
    }

    /** Whether there is something to write differently; cheap. */
    static boolean concerns(Example example) {
        return example.words().stream()
                .anyMatch(word -> MARKS.contains(word) || apostrophe(word) >= 0 || DASHES.contains(word));
    }

    /** Without tags a lone mark may open or close. */
    private static boolean balanced(List<String> words) {
        return words.stream().filter(MARKS::contains).count() % 2 == 0;
    }

    private static void pairs(List<String> words, @Nullable Syntax syntax, Pair pair) {
        boolean open = false;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (MARKS.contains(word)) {
                boolean opening =
                        opens(word, syntax == null ? "" : syntax.xpos().get(at), open);
                words.set(at, opening ? pair.open() : pair.close());
                open = opening;
            }
        }
    }

    /** What the tag tells, then what the mark tells; a straight mark opens when none is open. */
    private static boolean opens(String mark, String tag, boolean open) {
        return switch (tag.equals("``") || tag.equals("''") ? tag : mark) {
            case "“", "``", "„", "«", "‘‘" -> true;
            case "”", "''", "»", "’’" -> false;
            default -> !open;
        };
    }

    private static void apostrophes(List<String> words, RandomGenerator random) {
        if (random.nextBoolean()) {
            words.replaceAll(QuoteMarks::otherApostrophe);
        }
    }

    private static String otherApostrophe(String word) {
        int at = apostrophe(word);
        return at < 0 ? word : word.substring(0, at) + APOSTROPHES.get(word.charAt(at)) + word.substring(at + 1);
    }

    /** Where the apostrophe of a clitic stands ('s, n't, O'Neill, a plural's '); -1 for other words and lone marks. */
    private static int apostrophe(String word) {
        if (word.length() < 2) {
            return -1;
        }
        int straight = word.indexOf('\'');
        int at = straight >= 0 ? straight : word.indexOf('’');
        boolean letters = word.chars().anyMatch(Character::isLetter);
        return letters ? at : -1;
    }

    /** Dashes between clauses; the hyphen inside a compound stays, since the tokenizer tells it by its look. */
    private static void dashes(List<String> words, Example example, RandomGenerator random) {
        String dash = LONG_DASHES.get(random.nextInt(LONG_DASHES.size()));
        for (int at = 0; at < words.size(); at++) {
            if (DASHES.contains(words.get(at)) && apart(example, at)) {
                words.set(at, dash);
            }
        }
    }

    private static boolean apart(Example example, int at) {
        return example.syntax() != null && !example.syntax().xpos().get(at).equals("HYPH");
    }
}
