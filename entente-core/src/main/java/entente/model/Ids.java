package entente.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifiers made from content, so that reading again gives the same. */
public final class Ids {
    private static final int BYTES = 6;
    private static final char UNIT_SEPARATOR = '\u001f';

    private Ids() {}

    /**
     * A short stable identifier.
     *
     * @param prefix what it identifies: {@code a} article, {@code i} incident, {@code e} event, {@code s} statement,
     *     {@code p} pledge, {@code f} figure, {@code d} dossier
     * @return the prefix, a hyphen and 12 hexadecimal digits of the SHA-256 of the parts
     */
    public static String of(String prefix, Object... parts) {
        MessageDigest digest = sha256();
        for (Object part : parts) {
            digest.update((part.toString() + UNIT_SEPARATOR).getBytes(StandardCharsets.UTF_8));
        }
        return prefix + "-" + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
