package entente.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Where the record of the last {@code read} is kept, so that {@code explain ID} needs nothing but the ID. */
final class LastRead {
    private LastRead() {}

    /** {@code $XDG_CACHE_HOME/entente/last.json}, else {@code ~/.cache/entente/last.json}. */
    static Path file(Map<String, String> environment) {
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path folder = cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return folder.resolve("entente").resolve("last.json");
    }

    /** Replaces it in one step, so that a reader never sees half of it. */
    static void keep(Path file, String json) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "last", ".json");
        Files.writeString(fresh, json);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
