package entente.train.variation;

import entente.train.corpus.Example;
import entente.train.corpus.Frame;
import entente.train.corpus.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Writes small sentences for tests and reads what became of them. */
final class Written {
    private Written() {}

    /** A sentence of words "form upos xpos head relation [name]", heads counted from 1, no predicates known. */
    static Example sentence(String... words) {
        List<List<String>> cells = new ArrayList<>();
        for (String word : words) {
            cells.add(List.of(word.split(" ")));
        }
        List<Integer> heads = column(cells, 3).stream()
                .map(head -> Integer.parseInt(head) - 1)
                .toList();
        Syntax syntax = new Syntax(column(cells, 1), column(cells, 2), heads, column(cells, 4));
        return new Example(column(cells, 0), syntax, column(cells, 5), null);
    }

    private static List<String> column(List<List<String>> cells, int column) {
        return cells.stream()
                .map(word -> column < word.size() ? word.get(column) : "O")
                .toList();
    }

    /** The sentence with frames "predicate ROLE=argument ROLE=argument", words counted from 1. */
    static Example framed(Example example, String... frames) {
        List<Frame> all = new ArrayList<>();
        for (String frame : frames) {
            String[] parts = frame.split(" ");
            TreeMap<Integer, String> arguments = new TreeMap<>();
            for (int at = 1; at < parts.length; at++) {
                String[] part = parts[at].split("=");
                arguments.put(Integer.parseInt(part[1]) - 1, part[0]);
            }
            all.add(new Frame(Integer.parseInt(parts[0]) - 1, "", arguments));
        }
        return new Example(example.words(), example.syntax(), example.names(), all);
    }

    static String text(Example example) {
        return String.join(" ", example.words());
    }

    /** Each word as "form:relation:head". */
    static List<String> tree(Example example) {
        Syntax syntax = example.syntax();
        return IntStream.range(0, example.size())
                .mapToObj(
                        at -> example.words().get(at) + ":" + syntax.relations().get(at) + ":" + head(example, at))
                .toList();
    }

    private static String head(Example example, int at) {
        int head = example.syntax().heads().get(at);
        return head == Syntax.ROOT ? "" : example.words().get(head);
    }

    /** Each frame as "predicate ROLE=argument", in words. */
    static List<String> frames(Example example) {
        return example.frames().stream()
                .map(frame -> example.words().get(frame.predicate())
                        + String.join(
                                "",
                                frame.arguments().entrySet().stream()
                                        .map(part -> " " + part.getValue() + "="
                                                + example.words().get(part.getKey()))
                                        .toList()))
                .toList();
    }

    /** "Rebels attacked the village near Gao on Monday ." with its frame. */
    static Example attack() {
        return framed(
                sentence(
                        "Rebels NOUN NNS 2 nsubj",
                        "attacked VERB VBD 0 root",
                        "the DET DT 4 det",
                        "village NOUN NN 2 obj",
                        "near ADP IN 6 case",
                        "Gao PROPN NNP 4 nmod B-LOC",
                        "on ADP IN 8 case",
                        "Monday PROPN NNP 2 obl",
                        ". PUNCT . 2 punct"),
                "2 ARG0=1 ARG1=4 ARGM-TMP=8");
    }

    /** "The envoy said the talks would go on ." with its frames. */
    static Example attribution() {
        return framed(
                sentence(
                        "The DET DT 2 det",
                        "envoy NOUN NN 3 nsubj",
                        "said VERB VBD 0 root",
                        "the DET DT 5 det",
                        "talks NOUN NNS 7 nsubj",
                        "would AUX MD 7 aux",
                        "go VERB VB 3 ccomp",
                        "on ADP RP 7 compound:prt",
                        ". PUNCT . 3 punct"),
                "3 ARG0=2 ARG1=7",
                "7 ARG1=5 ARGM-MOD=6");
    }

    /** "Grain that the region exports rotted ." with its frames. */
    static Example grain() {
        return framed(
                sentence(
                        "Grain NOUN NN 6 nsubj",
                        "that PRON WDT 5 obj",
                        "the DET DT 4 det",
                        "region NOUN NN 5 nsubj",
                        "exports VERB VBZ 1 acl:relcl",
                        "rotted VERB VBD 0 root",
                        ". PUNCT . 6 punct"),
                "5 ARG1=1 R-ARG1=2 ARG0=4",
                "6 ARG1=1");
    }
}
