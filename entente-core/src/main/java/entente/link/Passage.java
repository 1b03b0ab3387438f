package entente.link;

import entente.lexicon.Lexicon;
import entente.model.Document;
import entente.model.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * The phrases of a document, linked one after the other in the order of the text: what is known of a phrase's possible
 * antecedents grows with the links before it.
 */
public final class Passage {
    private final List<Traits> traits;
    private final List<Chain> chains = new ArrayList<>();
    private final Candidates candidates;

    private Passage(List<Traits> traits) {
        this.traits = traits;
        this.candidates = new Candidates(traits);
    }

    public static Passage of(Document document, Lexicon lexicon) {
        List<int[]> quotes = Quotations.in(document);
        List<Traits> traits = new ArrayList<>();
        for (int at = 0; at < document.sentences().size(); at++) {
            Subtrees subtrees = Subtrees.of(document.sentences().get(at));
            traits.addAll(new PhraseReader(subtrees, quotes.get(at), lexicon).traits());
        }
        return new Passage(traits);
    }

    /** How many phrases there are. */
    public int size() {
        return traits.size();
    }

    public Phrase phrase(int index) {
        return traits.get(index).phrase();
    }

    /** The next phrase to link: its antecedents are among those before it. */
    public int next() {
        return chains.size();
    }

    /** What the next phrase may be linked to. */
    public Question question() {
        int next = next();
        return new Question(traits, chains, next, candidates.of(next));
    }

    /** Links the next phrase to one before it. */
    public void link(int antecedent) {
        close(chains.get(antecedent));
    }

    /** Leaves the next phrase alone. */
    public void leave() {
        close(new Chain());
    }

    private void close(Chain chain) {
        chain.add(next(), traits.get(next()));
        candidates.add(next());
        chains.add(chain);
    }

    List<Traits> traits() {
        return traits;
    }
}
