package entente.gold;

import entente.link.WordVectors;
import entente.model.Argument;
import entente.model.Name;
import entente.model.Predicate;
import entente.model.Upos;
import entente.text.Analysis;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An analysis as bytes. */
final class AnalysisCodec {
    private AnalysisCodec() {}

    static byte[] bytes(Analysis analysis) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(analysis.heads().size());
        for (int word = 0; word < analysis.heads().size(); word++) {
            out.writeUTF(analysis.upos().get(word).name());
            out.writeUTF(analysis.xpos().get(word));
            out.writeShort(analysis.heads().get(word));
            out.writeUTF(analysis.relations().get(word));
        }
        out.writeShort(analysis.names().size());
        for (Name name : analysis.names()) {
            out.writeUTF(name.kind().name());
            out.writeShort(name.first());
            out.writeShort(name.end());
        }
        out.writeShort(analysis.predicates().size());
        for (Predicate predicate : analysis.predicates()) {
            write(predicate, out);
        }
        write(analysis.vectors(), out);
        return bytes.toByteArray();
    }

    /** Numbers of 16 bits, which is how the reader rounds them; nothing where there are no vectors. */
    private static void write(WordVectors vectors, DataOutputStream out) throws IOException {
        if (vectors.width() == 0) {
            return;
        }
        out.writeShort(vectors.width());
        for (int word = 0; word < vectors.count(); word++) {
            boolean isZero = isZero(vectors, word);
            out.writeBoolean(isZero);
            for (int column = 0; !isZero && column < vectors.width(); column++) {
                out.writeShort(Float.floatToFloat16(vectors.at(word, column)));
            }
        }
    }

    private static boolean isZero(WordVectors vectors, int word) {
        for (int column = 0; column < vectors.width(); column++) {
            if (vectors.at(word, column) != 0) {
                return false;
            }
        }
        return true;
    }

    private static void write(Predicate predicate, DataOutputStream out) throws IOException {
        out.writeShort(predicate.token());
        out.writeFloat(predicate.score());
        out.writeShort(predicate.arguments().size());
        for (Argument argument : predicate.arguments()) {
            out.writeShort(argument.token());
            out.writeUTF(argument.role());
            out.writeFloat(argument.score());
        }
    }

    static Analysis analysis(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        int words = in.readShort();
        List<Upos> upos = new ArrayList<>(words);
        List<String> xpos = new ArrayList<>(words);
        List<Integer> heads = new ArrayList<>(words);
        List<String> relations = new ArrayList<>(words);
        for (int word = 0; word < words; word++) {
            upos.add(Upos.valueOf(in.readUTF()));
            xpos.add(in.readUTF());
            heads.add((int) in.readShort());
            relations.add(in.readUTF());
        }
        return new Analysis(upos, xpos, heads, relations, names(in), predicates(in), vectors(words, in));
    }

    private static WordVectors vectors(int words, DataInputStream in) throws IOException {
        if (in.available() == 0) {
            return WordVectors.none();
        }
        int width = in.readShort();
        float[] values = new float[words * width];
        for (int word = 0; word < words; word++) {
            boolean isZero = in.readBoolean();
            for (int column = 0; !isZero && column < width; column++) {
                values[word * width + column] = Float.float16ToFloat(in.readShort());
            }
        }
        return WordVectors.of(width, values);
    }

    private static List<Name> names(DataInputStream in) throws IOException {
        int count = in.readShort();
        List<Name> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(new Name(Name.Kind.valueOf(in.readUTF()), in.readShort(), in.readShort()));
        }
        return names;
    }

    private static List<Predicate> predicates(DataInputStream in) throws IOException {
        int count = in.readShort();
        List<Predicate> predicates = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            predicates.add(new Predicate(in.readShort(), in.readFloat(), arguments(in)));
        }
        return predicates;
    }

    private static List<Argument> arguments(DataInputStream in) throws IOException {
        int count = in.readShort();
        List<Argument> arguments = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            arguments.add(new Argument(in.readShort(), in.readUTF(), in.readFloat()));
        }
        return arguments;
    }
}
