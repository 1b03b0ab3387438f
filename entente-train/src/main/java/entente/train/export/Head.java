package entente.train.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A head of the network: a linear layer over the words.
 *
 * @param name of its weights; its output is called {@code out_NAME}
 * @param rectified whether negative numbers become zero
 * @param second the linear layer behind it, if there is one
 */
record Head(String name, boolean rectified, @Nullable String second) {

    private static final List<Head> ALWAYS = List.of(
            plain("upos"),
            plain("xpos"),
            plain("ner"),
            new Head("ad", true, "U"),
            new Head("ah", true, null),
            plain("rd"),
            plain("rh"),
            plain("prd"),
            new Head("sp", true, "V"),
            new Head("sa", true, null),
            plain("sd"),
            plain("sh"));

    /** Vectors of mentions, for the links between them. */
    private static final Head MENTIONS = plain("mv");

    private static Head plain(String name) {
        return new Head(name, false, null);
    }

    /** The heads that the weights are for, in the order of the outputs. */
    static List<Head> in(Tensors weights) {
        List<Head> heads = new ArrayList<>(ALWAYS);
        if (weights.has(MENTIONS.name() + ".w")) {
            heads.add(MENTIONS);
        }
        return heads;
    }
}
