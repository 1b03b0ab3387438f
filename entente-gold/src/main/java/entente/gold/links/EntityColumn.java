package entente.gold.links;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the {@code Entity=} attribute of the words of one sentence: {@code (12-person-new(3-place-new)} opens entities,
 * {@code 12)} closes the one of that chain that opened last. The part before the first hyphen is the chain.
 */
final class EntityColumn {
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]+)(\\))?|([^()]+)\\)");

    private final Map<String, Deque<Integer>> open = new HashMap<>();
    private final List<GoldSentence.Entity> entities = new ArrayList<>();

    /** The next word: its index and the last column of its line. */
    void add(int word, String attributes) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        if (!attribute.find()) {
            return;
        }
        Matcher bracket = BRACKET.matcher(attribute.group(1));
        while (bracket.find()) {
            boolean opens = bracket.group(1) != null;
            String chain = chain(opens ? bracket.group(1) : bracket.group(3));
            if (opens) {
                open.computeIfAbsent(chain, c -> new ArrayDeque<>()).push(word);
            }
            if (!opens || bracket.group(2) != null) {
                close(chain, word);
            }
        }
    }

    private static String chain(String bracket) {
        int hyphen = bracket.indexOf('-');
        return hyphen < 0 ? bracket : bracket.substring(0, hyphen);
    }

    private void close(String chain, int word) {
        Deque<Integer> starts = open.get(chain);
        if (starts == null || starts.isEmpty()) {
            throw new IllegalArgumentException(
                    "entity " + chain + " closes at word " + (word + 1) + " and never opens");
        }
        entities.add(new GoldSentence.Entity(chain, starts.pop(), word + 1));
    }

    /** All entities, when the sentence is over. */
    List<GoldSentence.Entity> entities() {
        open.forEach((chain, starts) -> {
            if (!starts.isEmpty()) {
                throw new IllegalArgumentException("entity " + chain + " never closes");
            }
        });
        return entities;
    }
}
