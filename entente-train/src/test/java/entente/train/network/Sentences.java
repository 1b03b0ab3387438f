package entente.train.network;

import entente.train.corpus.Example;
import entente.train.corpus.Frame;
import entente.train.corpus.Syntax;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A few sentences to learn from. */
final class Sentences {
    private Sentences() {}

    /** Rebels seized Ortuk . */
    static Example seizure() {
        return new Example(
                List.of("Rebels", "seized", "Ortuk", "."),
                new Syntax(
                        List.of("NOUN", "VERB", "PROPN", "PUNCT"),
                        List.of("NNS", "VBD", "NNP", "."),
                        List.of(1, Syntax.ROOT, 1, 1),
                        List.of("nsubj", "root", "obj", "punct")),
                List.of("O", "O", "B-LOC", "O"),
                List.of(new Frame(1, "", new TreeMap<>(Map.of(0, "ARG0", 2, "ARG1")))));
    }

    /** Talks in Velmar collapsed : names are unknown, roles were not annotated. */
    static Example collapse() {
        return new Example(
                List.of("Talks", "in", "Velmar", "collapsed"),
                new Syntax(
                        List.of("NOUN", "ADP", "PROPN", "VERB"),
                        List.of("NNS", "IN", "NNP", "VBD"),
                        List.of(3, 2, 0, Syntax.ROOT),
                        List.of("nsubj", "case", "nmod:odd", "root")),
                List.of("O", "O", Example.UNKNOWN, "O"),
                null);
    }

    /** Only the names are known. */
    static Example names() {
        return new Example(List.of("Ilmo", "Karsa", "left"), null, List.of("B-PER", "I-PER", "O"), null);
    }

    /** Labels that hold all of the sentences, however rare. */
    static LabelSets labels() {
        return new LabelSets(
                List.of("ADP", "NOUN", "PROPN", "PUNCT", "VERB"),
                List.of(".", "IN", "NNP", "NNS", "VBD"),
                List.of("case", "nmod", "nsubj", "obj", "punct", "root"),
                List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC"),
                List.of(LabelSets.NO_ROLE, "ARG0", "ARG1"),
                List.of(LabelSets.OTHER_PATH, ">nsubj", ">obj"));
    }
}
