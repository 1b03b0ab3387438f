package entente.story;

import entente.model.Block;
import entente.model.Digest;
import entente.model.Document;
import entente.model.Name;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the {@link Digest} of a document. */
public final class Digests {
    private static final int LONGEST_TERM = 60;

    private final Shingles shingles = new Shingles();
    private final SortedMap<String, Integer> terms = new TreeMap<>();

    private Digests() {}

    /** What is kept of a document's words. Headlines are left out of the sketch: every outlet writes its own over a wire text. */
    public static Digest of(Document document) {
        Digests digests = new Digests();
        for (Sentence sentence : document.sentences()) {
            digests.read(sentence);
        }
        return new Digest(document.imprint(), digests.shingles.sketch(), digests.terms);
    }

    private void read(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (sentence.block().kind() == Block.Kind.PARAGRAPH) {
                shingles.add(token.form());
            }
            if (isContent(token)) {
                count(term(token));
            }
        }
        for (Name name : sentence.names()) {
            if (name.namesOne() && name.end() - name.first() > 1) {
                count(words(sentence, name));
            }
        }
    }

    private void count(String term) {
        if (term.length() > 1 && term.length() <= LONGEST_TERM && Character.isLetter(term.charAt(0))) {
            terms.merge(term, 1, Integer::sum);
        }
    }

    private static boolean isContent(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.VERB;
    }

    private static String term(Token token) {
        return token.upos() == Upos.PROPN ? token.form() : token.lemma();
    }

    private static String words(Sentence sentence, Name name) {
        StringBuilder words = new StringBuilder();
        for (int i = name.first(); i < name.end() && words.length() <= LONGEST_TERM; i++) {
            words.append(i == name.first() ? "" : " ").append(sentence.token(i).form());
        }
        return words.toString();
    }
}
