package entente.gold;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A Java of its own, for what can be measured only once in a process. */
final class FreshJava {
    private final List<String> command = new ArrayList<>(List.of(
            System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
            "--enable-native-access=ALL-UNNAMED"));

    /** @param options of the Java, as {@code -Xmx64m} */
    FreshJava(List<String> options) {
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    }

    /**
     * Runs a class.
     *
     * @return the first line that it prints
     * @throws IllegalStateException when it prints none
     */
    String firstLine(Class<?> main, String argument) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.add(main.getName());
        whole.add(argument);
        Process process = new ProcessBuilder(whole)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            if (line == null) {
                throw new IllegalStateException("the fresh Java that ran " + main.getSimpleName() + " said nothing");
            }
            return line;
        }
    }
}
