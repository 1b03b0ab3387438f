package entente.train.network;

import entente.reader.TreePaths;
import entente.train.corpus.Example;
import entente.train.corpus.Frame;
import entente.train.corpus.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Names of the ways through a sentence's tree on which arguments lie. */
final class ArgumentPaths {
    private ArgumentPaths() {}

    /** All names of the way to each argument; none where tree or roles are not known. */
    static List<String> of(Example example, UnaryOperator<String> relation) {
        Syntax syntax = example.syntax();
        List<Frame> frames = example.frames();
        if (syntax == null || frames == null) {
            return List.of();
        }
        TreePaths tree = tree(example.words(), syntax, relation);
        List<String> names = new ArrayList<>();
        for (Frame frame : frames) {
            frame.arguments().keySet().forEach(word -> names.addAll(tree.names(frame.predicate(), word)));
        }
        return names;
    }

    /** @param relation the label that is learned for a relation */
    static TreePaths tree(List<String> words, Syntax syntax, UnaryOperator<String> relation) {
        return new TreePaths(
                words, syntax.heads(), syntax.relations().stream().map(relation).toList());
    }
}
