package entente.gold.links;

import entente.model.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document of a treebank whose entities are known. */
public record GoldDocument(String id, List<GoldSentence> sentences) {
    public GoldDocument {
        sentences = List.copyOf(sentences);
    }

    /** The second part of its name, {@code news} of {@code GUM_news_x}; the whole name where it has no parts. */
    String genre() {
        String[] parts = id.split("_", -1);
        return parts.length > 1 ? parts[1] : id;
    }

    /** The phrases that mean the same, chain by chain in the order of the text; a phrase alone is a chain of one. */
    public List<List<Phrase>> chains() {
        Map<String, List<Phrase>> chains = new LinkedHashMap<>();
        for (int at = 0; at < sentences.size(); at++) {
            GoldSentence sentence = sentences.get(at);
            for (GoldSentence.Entity entity : sentence.entities()) {
                Phrase phrase = new Phrase(at, sentence.headOf(entity), entity.first(), entity.end());
                chains.computeIfAbsent(entity.chain(), c -> new ArrayList<>()).add(phrase);
            }
        }
        Collection<List<Phrase>> all = chains.values();
        return all.stream().map(chain -> chain.stream().sorted().toList()).toList();
    }
}
