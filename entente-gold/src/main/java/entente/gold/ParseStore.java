package entente.gold;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Bytes under keys, in a folder. Each process appends to a file of its own, so that several may work in one folder; a
 * process sees what the others had written when it started.
 */
final class ParseStore implements AutoCloseable {
    private static final String SUFFIX = ".parses";

    /** Bytes of an entry before its value: the key and the value's length. */
    private static final int HEAD = Long.BYTES + Long.BYTES + Integer.BYTES;

    private final Path folder;
    private final Map<Key, byte[]> entries = new ConcurrentHashMap<>();
    private @Nullable DataOutputStream out;

    private ParseStore(Path folder) {
        this.folder = folder;
    }

    /** 128 bits of a hash: two sentences never share it. */
    record Key(long high, long low) {
        static Key of(String version, List<String> sentence) {
            String all = version + '\0' + String.join("\0", sentence);
            ByteBuffer hash = ByteBuffer.wrap(sha256(all.getBytes(StandardCharsets.UTF_8)));
            return new Key(hash.getLong(), hash.getLong());
        }

        private static byte[] sha256(byte[] bytes) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(bytes);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }

    static ParseStore open(Path folder) throws IOException {
        Files.createDirectories(folder);
        ParseStore store = new ParseStore(folder);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                store.load(file);
            }
        }
        return store;
    }

    /** Reads a file up to its end, or to an entry that its process had no time to finish. */
    private void load(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        while (bytes.remaining() >= HEAD) {
            Key key = new Key(bytes.getLong(), bytes.getLong());
            int length = bytes.getInt();
            if (length > bytes.remaining()) {
                return;
            }
            byte[] value = new byte[length];
            bytes.get(value);
            entries.put(key, value);
        }
    }

    byte @Nullable [] get(Key key) {
        return entries.get(key);
    }

    synchronized void put(Key key, byte[] value) throws IOException {
        if (entries.putIfAbsent(key, value) == null) {
            DataOutputStream to = opened();
            to.writeLong(key.high());
            to.writeLong(key.low());
            to.writeInt(value.length);
            to.write(value);
        }
    }

    private DataOutputStream opened() throws IOException {
        DataOutputStream known = out;
        if (known == null) {
            Path file = Files.createTempFile(folder, "run-", SUFFIX);
            known = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
            out = known;
        }
        return known;
    }

    synchronized void flush() throws IOException {
        if (out != null) {
            out.flush();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
