package entente.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells files that are no text: by the signature of their format, else by their control characters. */
final class Binaries {
    private static final int SAMPLE = 8192;

    /** Of bytes that are no UTF-8, more control characters than this share are no text in any single-byte charset. */
    private static final double MOST_CONTROLS = 0.02;

    /** Of bytes that are valid UTF-8, more than this share. */
    private static final double MOST_CONTROLS_IN_UTF8 = 0.3;

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("a PDF document", "%PDF-"),
            new Signature("a ZIP archive or office document", "PK\u0003\u0004"),
            new Signature("a PNG image", "\u0089PNG"),
            new Signature("a JPEG image", "\u00ff\u00d8\u00ff"),
            new Signature("a GIF image", "GIF8"),
            new Signature("a gzip file", "\u001f\u008b"),
            new Signature("an office document", "\u00d0\u00cf\u0011\u00e0"),
            new Signature("a program", "\u007fELF"),
            new Signature("a SQLite database", "SQLite format 3\u0000"));

    private Binaries() {}

    private record Signature(String what, String bytes) {
        boolean opens(byte[] file) {
            byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
            return file.length >= wanted.length && Arrays.equals(file, 0, wanted.length, wanted, 0, wanted.length);
        }
    }

    /** What the bytes are, when they are no text. */
    static Optional<String> kindOf(byte[] bytes) {
        for (Signature signature : SIGNATURES) {
            if (signature.opens(bytes)) {
                return Optional.of(signature.what());
            }
        }
        return hasWideMark(bytes) || !looksBinary(bytes) ? Optional.empty() : Optional.of("a binary file");
    }

    /** A byte order mark of UTF-16 or UTF-32: zero bytes are text there. */
    private static boolean hasWideMark(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF) : 0;
        return first == 0xFFFE || first == 0xFEFF || (bytes.length > 3 && first == 0 && bytes[2] == (byte) 0xFE);
    }

    private static boolean looksBinary(byte[] bytes) {
        int controls = 0;
        int sample = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < sample; i++) {
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        boolean utf8 = controls == 0
                || Charsets.strictly(bytes, StandardCharsets.UTF_8).isPresent();
        return controls > sample * (utf8 ? MOST_CONTROLS_IN_UTF8 : MOST_CONTROLS);
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b;
    }
}
