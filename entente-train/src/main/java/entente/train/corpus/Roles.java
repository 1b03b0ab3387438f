package entente.train.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * PropBank roles by the sentences of a treebank. A span of words becomes its head word; of the roles that one head word
 * has for a predicate the first counts, continued ({@code C-}) and relative ({@code R-}) ones last. An auxiliary without
 * arguments is no predicate.
 */
final class Roles {
    private final Map<String, JsonRow> rows = new HashMap<>();

    private Roles(List<JsonRow> rows) {
        rows.forEach(row -> this.rows.put(row.text("id"), row));
    }

    static Roles read(Path file) throws IOException {
        return of(JsonRow.read(file));
    }

    static Roles of(List<JsonRow> rows) {
        return new Roles(rows);
    }

    /** The predicates of a sentence; none where nobody annotated it or the words are cut in another way. */
    Optional<List<Frame>> of(TreebankSentence sentence) {
        JsonRow row = rows.get(sentence.id());
        if (row == null || !row.strings("tokens").equals(sentence.words())) {
            return Optional.empty();
        }
        List<Frame> frames = new ArrayList<>();
        for (JsonNode predicate : row.get("predicates")) {
            frame(sentence.syntax(), predicate).ifPresent(frames::add);
        }
        frames.sort(Comparator.comparingInt(Frame::predicate));
        return Optional.of(frames);
    }

    private static Optional<Frame> frame(Syntax syntax, JsonNode predicate) {
        int at = predicate.get("at").asInt();
        JsonNode arguments = predicate.get("args");
        if (syntax.upos().get(at).equals("AUX") && arguments.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Frame(at, predicate.get("roleset").asString(), byHead(syntax, arguments)));
    }

    private static SortedMap<Integer, String> byHead(Syntax syntax, JsonNode arguments) {
        List<JsonNode> ordered = new ArrayList<>();
        arguments.forEach(ordered::add);
        ordered.sort(Comparator.comparing((JsonNode argument) -> isSecondary(role(argument)))
                .thenComparingInt(argument -> argument.get(0).asInt()));
        SortedMap<Integer, String> roles = new TreeMap<>();
        for (JsonNode argument : ordered) {
            OptionalInt head =
                    HeadWord.of(syntax, argument.get(0).asInt(), argument.get(1).asInt());
            head.ifPresent(word -> roles.putIfAbsent(word, role(argument)));
        }
        return roles;
    }

    private static String role(JsonNode argument) {
        return argument.get(2).asString();
    }

    private static boolean isSecondary(String role) {
        return role.startsWith("C-") || role.startsWith("R-");
    }
}
