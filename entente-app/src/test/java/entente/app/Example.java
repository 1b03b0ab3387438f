package entente.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A report and what is to be found in it, from a file of {@code examples/}: the report's lines, then lines that start with
 * {@code =>}, then a blank line; {@code => nothing} expects nothing.
 */
record Example(String text, List<String> expected) {
    private static final String EXPECTED = "=>";

    Example {
        expected = List.copyOf(expected);
    }

    static List<Example> in(String file) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(Example.class.getResourceAsStream("/examples/" + file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            List<String> open = new ArrayList<>();
            List<Example> examples = new ArrayList<>();
            for (String line : (Iterable<String>) lines.lines()::iterator) {
                if (!line.startsWith("#")) {
                    add(line, open, examples);
                }
            }
            add("", open, examples);
            return examples;
        }
    }

    private static void add(String line, List<String> open, List<Example> examples) {
        if (!line.isBlank()) {
            open.add(line);
        } else if (!open.isEmpty()) {
            examples.add(of(open));
            open.clear();
        }
    }

    private static Example of(List<String> lines) {
        List<String> expected = lines.stream()
                .filter(l -> l.startsWith(EXPECTED))
                .map(l -> l.substring(EXPECTED.length()).strip())
                .toList();
        if (expected.isEmpty()) {
            throw new IllegalArgumentException("an example that expects nothing says so: " + lines);
        }
        List<String> report =
                lines.stream().filter(l -> !l.startsWith(EXPECTED)).toList();
        return new Example(String.join("\n", report), expected.equals(List.of("nothing")) ? List.of() : expected);
    }
}
