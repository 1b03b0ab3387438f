package entente.intake;

import entente.model.Gap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the files that paths name: files as they are, folders with all that is below them, in the order of their names. */
final class Listings {
    private final Details defaults;
    private final List<Found> files = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final Map<Path, MetaFile> metaFiles = new HashMap<>();

    private Listings(Details defaults) {
        this.defaults = defaults;
    }

    static Listing of(List<Path> paths, Details defaults) {
        Listings listings = new Listings(defaults);
        paths.forEach(listings::add);
        return new Listing(listings.files, listings.gaps);
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (Files.exists(path)) {
            addFile(path);
        } else {
            gaps.add(new Gap(Gap.Code.MISSING_FILE, path.toString(), null, "no such file or folder"));
        }
    }

    private void addFolder(Path folder) {
        int before = files.size();
        try (Stream<Path> below = Files.walk(folder)) {
            below.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder, file))
                    .sorted()
                    .forEach(this::addFile);
        } catch (IOException | java.io.UncheckedIOException e) {
            gaps.add(
                    new Gap(Gap.Code.UNREADABLE, folder.toString(), null, "cannot list the folder: " + e.getMessage()));
        }
        if (files.size() == before) {
            gaps.add(new Gap(Gap.Code.UNREADABLE, folder.toString(), null, "no file in this folder"));
        }
        reportAbsent(folder);
    }

    private static boolean isHidden(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void addFile(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.equals(MetaFile.NAME)) {
            return;
        }
        Path folder = Objects.requireNonNullElse(file.getParent(), Path.of(""));
        Details told = metaFile(folder).byFile().getOrDefault(name, Details.none());
        files.add(new Found(file, file.toString(), told.orElse(defaults)));
    }

    private MetaFile metaFile(Path folder) {
        return metaFiles.computeIfAbsent(folder, f -> {
            MetaFile meta = MetaFile.of(f);
            gaps.addAll(meta.gaps());
            return meta;
        });
    }

    private void reportAbsent(Path folder) {
        for (String name : metaFile(folder).byFile().keySet()) {
            if (!Files.exists(folder.resolve(name))) {
                gaps.add(new Gap(
                        Gap.Code.MISSING_FILE,
                        folder.resolve(name).toString(),
                        null,
                        MetaFile.NAME + " names it, but it is not there"));
            }
        }
    }
}
