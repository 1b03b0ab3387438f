package entente.intake;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name as the user would name it
 */
public record Found(Path path, String name, Details details) {}
