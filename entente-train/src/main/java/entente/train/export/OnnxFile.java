package entente.train.export;

import ai.onnx.proto.OnnxMl.ModelProto;

/** A graph as the file that ONNX Runtime loads. */
final class OnnxFile {
    private static final int IR_VERSION = 8;
    private static final int OPERATORS = 17;
    private static final int MICROSOFT_OPERATORS = 1;

    private OnnxFile() {}

    static byte[] of(Graph graph, Release release) {
        ModelProto.Builder model = ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("entente-train")
                .setGraph(graph.build());
        model.addOpsetImportBuilder().setVersion(OPERATORS);
        model.addOpsetImportBuilder().setDomain(Graph.MICROSOFT).setVersion(MICROSOFT_OPERATORS);
        release.properties()
                .forEach((key, value) ->
                        model.addMetadataPropsBuilder().setKey(key).setValue(value));
        return model.build().toByteArray();
    }
}
