package entente.train.export;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An ONNX graph that grows node by node, inputs first. Values go by their names: each method that adds something
 * answers the name to hand to the next. A constant added again under its name is the same constant.
 */
final class Graph {

    /** An input of an operator that is left out. */
    static final String NONE = "";

    /** Operators that ONNX Runtime has beyond those of the standard. */
    static final String MICROSOFT = "com.microsoft";

    private final GraphProto.Builder proto;
    private final Set<String> constants = new HashSet<>();

    Graph(String name) {
        proto = GraphProto.newBuilder().setName(name);
    }

    GraphProto build() {
        return proto.build();
    }

    /** @param dimensions names of sizes that are known only when the graph runs */
    String wholeNumberInput(String name, String... dimensions) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        for (String dimension : dimensions) {
            shape.addDimBuilder().setDimParam(dimension);
        }
        proto.addInput(described(name, DataType.INT64, shape));
        return name;
    }

    /** Answers a value under the given name, a table of as many rows as the size of that name says. */
    void output(String value, String name, String rows, int columns) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        shape.addDimBuilder().setDimParam(rows);
        shape.addDimBuilder().setDimValue(columns);
        proto.addOutput(described(name, DataType.FLOAT, shape));
        proto.addNode(NodeProto.newBuilder()
                .setOpType("Identity")
                .setName(name)
                .addInput(value)
                .addOutput(name));
    }

    private static ValueInfoProto described(String name, DataType type, TensorShapeProto.Builder shape) {
        TypeProto.Tensor.Builder tensor =
                TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape);
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }

    String floats(String name, Tensor tensor) {
        ByteBuffer bytes =
                ByteBuffer.allocate(tensor.values().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(tensor.values());
        return constant(name, DataType.FLOAT, bytes.array(), tensor.shape());
    }

    /** A number, not a list of one. */
    String number(String name, float value) {
        return floats(name, new Tensor(new float[] {value}, new int[0]));
    }

    /** A number from 0 to 255. */
    String unsignedByte(String name, int value) {
        return constant(name, DataType.UINT8, new byte[] {(byte) value});
    }

    String bytes(String name, byte[] values, int... shape) {
        return constant(name, DataType.INT8, values, shape);
    }

    String wholeNumbers(String name, long... values) {
        return constant(name, DataType.INT64, bytes(values), values.length);
    }

    /** A number, not a list of one. */
    String wholeNumber(String name, long value) {
        return constant(name, DataType.INT64, bytes(value));
    }

    private static byte[] bytes(long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        return bytes.array();
    }

    private String constant(String name, DataType type, byte[] values, int... shape) {
        if (constants.add(name)) {
            TensorProto.Builder tensor = TensorProto.newBuilder().setName(name).setDataType(type.getNumber());
            Arrays.stream(shape).forEach(tensor::addDims);
            proto.addInitializer(tensor.setRawData(ByteString.copyFrom(values)));
        }
        return name;
    }

    /** Adds an operator with one output. */
    String node(String operator, String... inputs) {
        return node(operator, List.of(), inputs);
    }

    String node(String operator, List<AttributeProto> attributes, String... inputs) {
        return node("", operator, 1, attributes, inputs).get(0);
    }

    /** Adds an operator of ONNX Runtime's own. */
    String microsoftNode(String operator, List<AttributeProto> attributes, String... inputs) {
        return node(MICROSOFT, operator, 1, attributes, inputs).get(0);
    }

    /** Adds an operator with several outputs, and answers their names. */
    List<String> node(int outputs, String operator, List<AttributeProto> attributes, String... inputs) {
        return node("", operator, outputs, attributes, inputs);
    }

    private List<String> node(
            String domain, String operator, int outputs, List<AttributeProto> attributes, String... inputs) {
        String name = operator.toLowerCase(Locale.ROOT) + "_" + proto.getNodeCount();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < outputs; i++) {
            names.add(outputs == 1 ? name : name + ":" + i);
        }
        proto.addNode(NodeProto.newBuilder()
                .setDomain(domain)
                .setOpType(operator)
                .setName(name)
                .addAllInput(Arrays.asList(inputs))
                .addAllOutput(names)
                .addAllAttribute(attributes));
        return names;
    }

    static AttributeProto attribute(String name, long value) {
        return attribute(name, AttributeProto.AttributeType.INT).setI(value).build();
    }

    static AttributeProto attribute(String name, float value) {
        return attribute(name, AttributeProto.AttributeType.FLOAT).setF(value).build();
    }

    static AttributeProto attribute(String name, List<Long> values) {
        return attribute(name, AttributeProto.AttributeType.INTS)
                .addAllInts(values)
                .build();
    }

    private static AttributeProto.Builder attribute(String name, AttributeProto.AttributeType type) {
        return AttributeProto.newBuilder().setName(name).setType(type);
    }
}
