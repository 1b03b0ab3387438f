package entente.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Words by which reports call one and the same post: "president", "head of state". */
public final class Posts {
    private final List<List<String>> posts = new ArrayList<>();

    private Posts(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            List<String> words = row.list(0).stream()
                    .map(word -> padded(Spelling.fold(word)))
                    .toList();
            if (words.size() < 2) {
                throw row.wrong("a post with one word");
            }
            posts.add(words);
        }
    }

    /** The table that ships with Entente. */
    public static Posts load() {
        return new Posts(Table.rows("posts.tsv"));
    }

    /** Whether two roles can be one post: each holds a word for it ("Russian President", "the Russian head of state"). */
    public boolean mayBeOne(String role, String other) {
        String first = padded(Spelling.fold(role));
        String second = padded(Spelling.fold(other));
        return posts.stream().anyMatch(words -> holdsAny(first, words) && holdsAny(second, words));
    }

    private static boolean holdsAny(String role, List<String> words) {
        return words.stream().anyMatch(role::contains);
    }

    private static String padded(String words) {
        return " " + words + " ";
    }
}
