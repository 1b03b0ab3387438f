package entente.gold;

import entente.model.Argument;
import entente.model.Name;
import entente.model.Predicate;
import entente.model.Token;
import entente.model.Upos;
import entente.text.Analysis;
import entente.text.Parser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A parser to test with: the first word is the root and a predicate whose ARG1 is the last word, all others hang from
 * it, and each word in capitals is the name of a place.
 */
final class FlatParser implements Parser {
    private final int longest;
    private int sentences;

    FlatParser(int longest) {
        this.longest = longest;
    }

    /** Sentences that it was asked for so far. */
    int sentences() {
        return sentences;
    }

    @Override
    public List<Analysis> analyse(List<List<String>> all) {
        sentences += all.size();
        return all.stream().map(FlatParser::analysis).toList();
    }

    private static Analysis analysis(List<String> words) {
        int size = words.size();
        List<Integer> heads = new ArrayList<>(Collections.nCopies(size, 0));
        List<String> relations = new ArrayList<>(Collections.nCopies(size, "dep"));
        heads.set(0, Token.ROOT);
        relations.set(0, "root");
        List<Name> names = new ArrayList<>();
        for (int word = 0; word < size; word++) {
            if (Character.isUpperCase(words.get(word).charAt(0))) {
                names.add(new Name(Name.Kind.PLACE, word, word + 1));
            }
        }
        Predicate predicate = new Predicate(0, .75f, List.of(new Argument(size - 1, "ARG1", .5f)));
        return new Analysis(
                Collections.nCopies(size, Upos.NOUN),
                Collections.nCopies(size, "NN"),
                heads,
                relations,
                names,
                List.of(predicate));
    }

    @Override
    public int longestSentence() {
        return longest;
    }

    @Override
    public String version() {
        return "flat-" + longest;
    }
}
