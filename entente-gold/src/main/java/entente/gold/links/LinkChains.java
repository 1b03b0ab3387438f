package entente.gold.links;

import entente.model.Link;
import entente.model.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What links put together: every phrase stands in the chain of its antecedent. */
final class LinkChains {
    private LinkChains() {}

    /** The chains, of two phrases or more, in the order of their first links. */
    static List<List<Phrase>> of(List<Link> links) {
        Map<Phrase, Phrase> up = new HashMap<>();
        links.forEach(link -> up.put(link.phrase(), link.antecedent()));
        SortedMap<Phrase, List<Phrase>> chains = new TreeMap<>();
        for (Link link : links) {
            Phrase first = first(link.antecedent(), up);
            chains.computeIfAbsent(first, f -> new ArrayList<>(List.of(f))).add(link.phrase());
        }
        return List.copyOf(chains.values());
    }

    private static Phrase first(Phrase phrase, Map<Phrase, Phrase> up) {
        Phrase at = phrase;
        for (Phrase before = up.get(at); before != null; before = up.get(at)) {
            at = before;
        }
        return at;
    }
}
