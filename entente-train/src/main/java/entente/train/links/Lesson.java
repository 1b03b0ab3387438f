package entente.train.links;

import entente.gold.links.Alignment;
import entente.gold.links.GoldDocument;
import entente.gold.links.GoldTexts;
import entente.lexicon.Lexicon;
import entente.link.Passage;
import entente.link.WordVectors;
import entente.model.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A document to learn from.
 *
 * @param vectors of the heads of its phrases
 * @param chains number of the gold chain of each phrase of its passage; {@link #UNKNOWN} where the gold has none
 */
@SuppressWarnings("ArrayRecordComponent") // numbers in bulk, which nobody compares
record Lesson(GoldTexts.Read text, List<float[]> vectors, int[] chains) {

    /** The chain of a phrase that the gold does not have. */
    static final int UNKNOWN = -1;

    static Lesson of(GoldTexts.Read text, GoldDocument gold, Lexicon lexicon) {
        Passage passage = Passage.of(text.document(), lexicon);
        List<Phrase> found = new ArrayList<>();
        for (int at = 0; at < passage.size(); at++) {
            found.add(passage.phrase(at));
        }
        Map<Phrase, Integer> chainOf = new HashMap<>();
        List<List<Phrase>> chains = gold.chains();
        for (int chain = 0; chain < chains.size(); chain++) {
            for (Phrase phrase : chains.get(chain)) {
                chainOf.put(phrase, chain);
            }
        }
        Alignment alignment = Alignment.byHeads(chainOf.keySet(), found);
        int[] known = found.stream()
                .mapToInt(phrase -> chainOf.getOrDefault(alignment.goldOf(phrase), UNKNOWN))
                .toArray();
        List<float[]> vectors =
                found.stream().map(phrase -> vector(phrase, text)).toList();
        return new Lesson(text, vectors, known);
    }

    boolean areSame(int phrase, int other) {
        return chains[phrase] != UNKNOWN && chains[phrase] == chains[other];
    }

    private static float[] vector(Phrase phrase, GoldTexts.Read text) {
        WordVectors words = text.vectors().get(phrase.sentence());
        float[] vector = new float[words.width()];
        for (int column = 0; column < vector.length; column++) {
            vector[column] = words.at(phrase.head(), column);
        }
        return vector;
    }
}
