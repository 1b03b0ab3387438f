package entente.train.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Tensors in a file: magic, version and number of tensors; then of each its name, the number of its dimensions, their
 * sizes and its numbers. Whole numbers and names are as {@link DataOutputStream} writes them, floats little-endian.
 */
final class TensorFile {
    private static final int MAGIC = 0x454e5457;
    private static final int VERSION = 1;
    private static final int BUFFER = 1 << 20;

    private TensorFile() {}

    static void write(Tensors tensors, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
        try {
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), BUFFER))) {
                write(tensors, out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(Tensors tensors, DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeInt(tensors.names().size());
        for (String name : tensors.names()) {
            Tensor tensor = tensors.get(name);
            out.writeUTF(name);
            out.writeInt(tensor.shape().length);
            for (int size : tensor.shape()) {
                out.writeInt(size);
            }
            out.write(bytes(tensor.values()));
        }
    }

    private static byte[] bytes(float[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(values);
        return buffer.array();
    }

    static Tensors read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            checkHeader(in, file);
            return tensors(in, file);
        } catch (EOFException e) {
            throw new IOException(file + " is cut short: take an earlier checkpoint or train anew", e);
        }
    }

    private static void checkHeader(DataInputStream in, Path file) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException(file + " is no checkpoint of this training");
        }
        int version = in.readInt();
        if (version != VERSION) {
            throw new IOException(file + " is a checkpoint of version " + version + ", and version " + VERSION
                    + " is needed: train anew, or use the program that wrote it");
        }
    }

    private static Tensors tensors(DataInputStream in, Path file) throws IOException {
        Tensors tensors = new Tensors();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            int[] shape = shape(in);
            tensors.put(name, floats(in, shape), shape);
        }
        if (in.read() >= 0) {
            throw new IOException(file + " goes on after its last tensor: it is damaged, take an earlier checkpoint");
        }
        return tensors;
    }

    private static int[] shape(DataInputStream in) throws IOException {
        int[] shape = new int[in.readInt()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = in.readInt();
        }
        return shape;
    }

    private static float[] floats(DataInputStream in, int[] shape) throws IOException {
        int count = 1;
        for (int size : shape) {
            count = Math.multiplyExact(count, size);
        }
        byte[] bytes = new byte[Math.multiplyExact(count, Float.BYTES)];
        in.readFully(bytes);
        float[] values = new float[count];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }
}
