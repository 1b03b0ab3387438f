package entente.claim;

import entente.model.Token;
import java.util.List;

/** Aircraft that are shot down: they are hit, though aircraft are arms elsewhere. */
final class Downing {
    private static final String KIND = "aircraft-downing";

    private final Tree tree;

    Downing(Tree tree) {
        this.tree = tree;
    }

    /** Heads of what a word says to be shot down. */
    List<Integer> of(Mark mark) {
        return tree.children(mark.token()).stream()
                .map(Token::index)
                .filter(noun -> isDowned(mark, noun))
                .toList();
    }

    /** "Shot down a jet", where the reader may take the jet for no object; "a jet was downed", "the downing of a jet". */
    boolean isDowned(Mark mark, int noun) {
        Token token = tree.token(noun);
        String marker = tree.marker(noun);
        boolean bare = token.relation().equals("obl") && (marker.isEmpty() || marker.equals("down"));
        boolean behind = bare || (token.is("nmod") && marker.equals("of"));
        boolean patient = token.is("obj") || token.relation().equals("nsubj:pass") || behind;
        return mark.word().kind().equals(KIND) && token.head() == mark.token() && patient;
    }
}
