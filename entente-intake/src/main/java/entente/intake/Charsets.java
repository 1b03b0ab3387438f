package entente.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Tells in which charset bytes are written: by byte order mark, else UTF-8 if they are, else by their statistics. */
final class Charsets {
    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;

    private Charsets() {}

    /** Decodes bytes; {@code declared} wins over everything but a byte order mark. */
    static Decoded decode(byte[] bytes, @Nullable Charset declared) {
        Mark mark = Mark.of(bytes);
        if (mark != null) {
            return new Decoded(
                    clean(new String(
                            bytes, mark.signature.length(), bytes.length - mark.signature.length(), mark.charset)),
                    null);
        }
        if (declared != null) {
            return declared(bytes, declared);
        }
        Optional<String> strict = strictly(bytes, StandardCharsets.UTF_8);
        if (strict.isPresent()) {
            return new Decoded(clean(strict.get()), null);
        }
        Charset guessed = guess(bytes);
        return new Decoded(
                clean(new String(bytes, guessed)),
                "not UTF-8; read as " + guessed.name().toLowerCase(Locale.ROOT) + " (give --charset if that is wrong)");
    }

    private static Decoded declared(byte[] bytes, Charset charset) {
        Optional<String> strict = strictly(bytes, charset);
        return strict.map(text -> new Decoded(clean(text), null))
                .orElseGet(() -> new Decoded(
                        clean(new String(bytes, charset)),
                        "not all of it is " + charset.name() + "; characters that could not be read stand as \uFFFD"));
    }

    static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Charset guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        boolean usable = name != null && !name.equals("UTF-8") && !name.equals("US-ASCII") && Charset.isSupported(name);
        return usable ? Charset.forName(name) : FALLBACK;
    }

    /** One line end, and spaces for control characters, so that no terminal ever obeys a report. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pairedReturn = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (!pairedReturn) {
                clean.append(plain(c));
            }
        }
        return clean.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\n', '\t' -> c;
            case '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> '\n';
            default -> Character.isISOControl(c) ? ' ' : c;
        };
    }

    /** The byte order marks of Unicode; the longer before the shorter that it begins with. */
    private enum Mark {
        UTF_32LE("UTF-32LE", "\u00ff\u00fe\0\0"),
        UTF_32BE("UTF-32BE", "\0\0\u00fe\u00ff"),
        UTF_8("UTF-8", "\u00ef\u00bb\u00bf"),
        UTF_16LE("UTF-16LE", "\u00ff\u00fe"),
        UTF_16BE("UTF-16BE", "\u00fe\u00ff");

        private final Charset charset;
        private final String signature;

        Mark(String charset, String signature) {
            this.charset = Charset.forName(charset);
            this.signature = signature;
        }

        static @Nullable Mark of(byte[] bytes) {
            String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
            for (Mark mark : values()) {
                if (start.startsWith(mark.signature)) {
                    return mark;
                }
            }
            return null;
        }
    }
}
