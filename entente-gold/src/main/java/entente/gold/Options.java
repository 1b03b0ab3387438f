package entente.gold;

import java.nio.file.Path;
import java.util.List;

/** Words after INPUT and OUTPUT: {@code --raw}, {@code --limit 400}. */
record Options(List<String> words) {
    Options {
        words = List.copyOf(words);
    }

    static Options none() {
        return new Options(List.of());
    }

    boolean has(String flag) {
        return words.contains(flag);
    }

    /** The number after a flag; {@code otherwise} when the flag is not given. */
    int number(String flag, int otherwise) {
        int at = words.indexOf(flag);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == words.size()) {
            throw new IllegalArgumentException(flag + " needs a number after it");
        }
        return Integer.parseInt(words.get(at + 1));
    }

    /** The files after a flag, up to the next one. */
    List<Path> files(String flag) {
        int at = words.indexOf(flag);
        return at < 0
                ? List.of()
                : words.subList(at + 1, words.size()).stream()
                        .takeWhile(word -> !word.startsWith("--"))
                        .map(Path::of)
                        .toList();
    }

    /** The first rows of a gold file: as many as {@code --limit} says, else all. */
    <T> List<T> limited(List<T> rows) {
        return rows.subList(0, Math.min(rows.size(), number("--limit", rows.size())));
    }
}
