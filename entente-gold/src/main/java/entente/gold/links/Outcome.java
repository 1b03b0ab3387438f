package entente.gold.links;

import entente.model.Link;
import entente.model.Phrase;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The links of one document beside its gold chains. */
final class Outcome {
    private final GoldDocument document;
    private final List<List<Phrase>> goldChains;
    private final List<Link> links;
    private final Alignment exact;
    private final Alignment byHeads;

    Outcome(GoldDocument document, List<Link> links) {
        this.document = document;
        this.goldChains = document.chains();
        this.links = links;
        List<Phrase> gold = goldChains.stream().flatMap(List::stream).toList();
        Collection<Phrase> found = new TreeSet<>();
        links.forEach(link -> found.addAll(List.of(link.phrase(), link.antecedent())));
        this.exact = Alignment.exact(gold, found);
        this.byHeads = Alignment.byHeads(gold, found);
    }

    GoldDocument document() {
        return document;
    }

    List<List<Phrase>> goldChains() {
        return goldChains;
    }

    /** The chains of the links, in the phrases of the gold where the words are the same. */
    List<List<Phrase>> exactChains() {
        return chains(exact);
    }

    /** The same where the heads are. */
    List<List<Phrase>> headChains() {
        return chains(byHeads);
    }

    private List<List<Phrase>> chains(Alignment alignment) {
        return LinkChains.of(links).stream()
                .map(chain -> chain.stream().map(alignment::goldOf).toList())
                .toList();
    }

    /** Of every sort of phrase, how many links are right, compared by heads: both ends in one gold chain. */
    Map<Sort, Tally> tallies() {
        Map<Phrase, Integer> chainOf = new HashMap<>();
        Map<Sort, Tally> tallies = new EnumMap<>(Sort.class);
        for (int chain = 0; chain < goldChains.size(); chain++) {
            for (Phrase phrase : goldChains.get(chain)) {
                chainOf.put(phrase, chain);
            }
            goldChains.get(chain).stream().skip(1).forEach(phrase -> tally(phrase, tallies).wanted++);
        }
        for (Link link : links) {
            Phrase phrase = byHeads.goldOf(link.phrase());
            Optional<Integer> chain = Optional.ofNullable(chainOf.get(phrase));
            boolean isRight = chain.isPresent() && chain.get().equals(chainOf.get(byHeads.goldOf(link.antecedent())));
            Tally tally = tally(phrase, tallies);
            tally.found++;
            tally.right += isRight ? 1 : 0;
        }
        return tallies;
    }

    private Tally tally(Phrase phrase, Map<Sort, Tally> tallies) {
        Sort sort = Sort.of(phrase, document.sentences().get(phrase.sentence()));
        return tallies.computeIfAbsent(sort, s -> new Tally());
    }

    /** Counts of links: those wanted, those found, and those found that are right. */
    static final class Tally {
        private int wanted;
        private int found;
        private int right;

        void add(Tally other) {
            wanted += other.wanted;
            found += other.found;
            right += other.right;
        }

        Score score() {
            return new Score(right, found, right, wanted);
        }
    }
}
