package entente.gold;

import entente.link.WordVectors;
import entente.model.Argument;
import entente.model.Name;
import entente.model.Predicate;
import entente.model.Token;
import entente.model.Upos;
import entente.text.Analysis;
import entente.text.Parser;
import java.util.ArrayList;
import java.util.List;

/** Analyses gold sentences of any length: those that are too long in parts, each after the first hung from the first. */
public final class AnyLength {
    private static final String JOINT = "parataxis";

    private final Parser parser;

    public AnyLength(Parser parser) {
        this.parser = parser;
    }

    /** What the parser sees in a sentence; nothing in one without words. */
    public Analysis analysis(List<String> words) {
        if (words.isEmpty()) {
            return new Analysis(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        List<List<String>> parts = new ArrayList<>();
        for (int start = 0; start < words.size(); start += parser.longestSentence()) {
            parts.add(words.subList(start, Math.min(words.size(), start + parser.longestSentence())));
        }
        List<Analysis> analyses = parser.analyse(parts);
        return analyses.size() == 1 ? analyses.getFirst() : joined(analyses);
    }

    private static Analysis joined(List<Analysis> parts) {
        List<Upos> upos = new ArrayList<>();
        List<String> xpos = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        List<Predicate> predicates = new ArrayList<>();
        List<WordVectors> vectors = new ArrayList<>();
        for (Analysis part : parts) {
            int offset = heads.size();
            int root = offset == 0 ? Token.ROOT : heads.indexOf(Token.ROOT);
            for (int word = 0; word < part.heads().size(); word++) {
                boolean isRoot = part.heads().get(word) == Token.ROOT;
                heads.add(isRoot ? root : part.heads().get(word) + offset);
                relations.add(isRoot && offset > 0 ? JOINT : part.relations().get(word));
            }
            upos.addAll(part.upos());
            xpos.addAll(part.xpos());
            part.names().forEach(n -> names.add(new Name(n.kind(), n.first() + offset, n.end() + offset)));
            part.predicates().forEach(p -> predicates.add(moved(p, offset)));
            vectors.add(part.vectors());
        }
        return new Analysis(upos, xpos, heads, relations, names, predicates, WordVectors.joined(vectors));
    }

    private static Predicate moved(Predicate predicate, int offset) {
        List<Argument> arguments = predicate.arguments().stream()
                .map(a -> new Argument(a.token() + offset, a.role(), a.score()))
                .toList();
        return new Predicate(predicate.token() + offset, predicate.score(), arguments);
    }
}
