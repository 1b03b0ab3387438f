package entente.train.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the mentions that GUM writes into the last column: {@code Entity=(12-person-new-...} opens one, {@code 12)}
 * closes it, {@code (12-person-...)} is one word long; several stand side by side. A mention that the sentence does not
 * close is left out.
 */
public final class Mentions {
    private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
    private static final Pattern MARK = Pattern.compile("\\(([^()]+)\\)|\\(([^()]+)|([^()]+)\\)");

    private final List<Mention> found = new ArrayList<>();
    private final Map<String, Deque<Opened>> open = new HashMap<>();

    private record Opened(String type, int start) {}

    private Mentions() {}

    /** The mentions of a sentence in the order in which they end. */
    public static List<Mention> of(TreebankSentence sentence) {
        Mentions mentions = new Mentions();
        for (int word = 0; word < sentence.size(); word++) {
            Matcher entity = ENTITY.matcher(sentence.misc().get(word));
            if (entity.find()) {
                mentions.read(entity.group(1), word);
            }
        }
        return List.copyOf(mentions.found);
    }

    private void read(String marks, int word) {
        Matcher mark = MARK.matcher(marks);
        while (mark.find()) {
            if (mark.group(1) != null) {
                open(mark.group(1), word);
                close(mark.group(1), word);
            } else if (mark.group(2) != null) {
                open(mark.group(2), word);
            } else {
                close(mark.group(3), word);
            }
        }
    }

    private void open(String mark, int word) {
        String[] parts = mark.split("-", 3);
        open.computeIfAbsent(parts[0], entity -> new ArrayDeque<>())
                .push(new Opened(parts.length > 1 ? parts[1] : "", word));
    }

    private void close(String mark, int word) {
        String entity = mark.split("-", 2)[0];
        Deque<Opened> opened = open.get(entity);
        if (opened != null && !opened.isEmpty()) {
            Opened mention = opened.pop();
            found.add(new Mention(entity, mention.type(), mention.start(), word + 1));
        }
    }
}
