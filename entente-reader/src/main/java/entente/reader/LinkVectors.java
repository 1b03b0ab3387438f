package entente.reader;

import entente.link.WordVectors;
import entente.model.Upos;
import java.util.List;

/**
 * What the encoder knows of the words that phrases hang from, as links are told by it: what the word says to its head
 * in the tree, and to a predicate as its argument. Other words have zeros.
 */
final class LinkVectors {
    private LinkVectors() {}

    static WordVectors of(Scores scores, List<Upos> upos) {
        Rows relations = scores.relationDependents();
        Rows roles = scores.roleArguments();
        int width = relations.width() + roles.width();
        float[] values = new float[upos.size() * width];
        for (int word = 0; word < upos.size(); word++) {
            if (canHead(upos.get(word))) {
                copy(relations, word, values, word * width);
                copy(roles, word, values, word * width + relations.width());
            }
        }
        return WordVectors.of(width, values);
    }

    /** Rounded to 16 bits, which is what is kept of them wherever they are kept. */
    private static void copy(Rows from, int word, float[] to, int start) {
        for (int column = 0; column < from.width(); column++) {
            to[start + column] = Float.float16ToFloat(Float.floatToFloat16(from.at(word + 1, column)));
        }
    }

    /** Whether words of that kind can be heads of phrases that refer. */
    private static boolean canHead(Upos upos) {
        return switch (upos) {
            case ADJ, DET, NOUN, NUM, PRON, PROPN, SYM, X -> true;
            case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, VERB -> false;
        };
    }
}
