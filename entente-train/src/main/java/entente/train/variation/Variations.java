package entente.train.variation;

import entente.train.corpus.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * What one epoch is trained on: every sentence as it is or varied, and additional copies with attributions turned
 * round and with what else the treebanks have too little of. At most one variation of words and order, then at most one of writing. The same seed and epoch give the same
 * list.
 */
public final class Variations {

    /** Far apart, so that neighbouring seeds and epochs share no draw. */
    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    private final Rates rates;
    private final Names names = Names.load();
    private final SpeechVerbs verbs = SpeechVerbs.load();
    private final Variation actors = new Actors(names);
    private final Variation groups = Groups.load(names);
    private final Variation headline = Headline.load(names);
    private final Variation nouns = EventNouns.load();
    private final Variation acts = Verbs.load();
    private final Inversion inversion = new Inversion(verbs);
    private final Variation attribution = new Attribution(verbs, Speakers.load(names));
    private final Variation relatives = new ZeroRelative();
    private final Variation capitals = new Capitals();
    private final Variation stop = new FinalStop();
    private final Variation quotes = new QuoteMarks();

    Variations(Rates rates) {
        this.rates = rates;
    }

    /** The tables and rates that ship with the training. */
    public static Variations load() {
        return new Variations(Rates.USUAL);
    }

    /** The sentences of an epoch, in the order given, each followed by its additional copies. */
    public List<Example> epoch(List<Example> examples, int epoch, long seed) {
        RandomGenerator random = new SplittableRandom(seed + STRIDE * (epoch + 1));
        List<Example> varied = new ArrayList<>(examples.size() * 11 / 10);
        for (Example example : examples) {
            varied.add(written(worded(example, random), random));
            copies(example, random, varied);
        }
        return varied;
    }

    /** Once in a while with other words or in another order. */
    private Example worded(Example example, RandomGenerator random) {
        double lot = random.nextDouble();
        if (lot < rates.actors()) {
            return actors.of(example, random).orElse(example);
        }
        if (lot < rates.actors() + rates.headlines()) {
            return headline.of(example, random).orElse(example);
        }
        double left = 1 - rates.actors() - rates.headlines();
        return random.nextDouble() * left < rates.events() ? events(example, random) : example;
    }

    private Example events(Example example, RandomGenerator random) {
        Example told = nouns.of(example, random).orElse(example);
        return acts.of(told, random).orElse(told);
    }

    private Example written(Example example, RandomGenerator random) {
        double lot = random.nextDouble();
        if (lot < rates.capitals()) {
            return capitals.of(example, random).orElse(example);
        }
        if (lot < rates.capitals() + rates.stops()) {
            return stop.of(example, random).orElse(example);
        }
        double left = 1 - rates.capitals() - rates.stops();
        boolean other = QuoteMarks.concerns(example) && random.nextDouble() * left < rates.quotes();
        return other ? quotes.of(example, random).orElse(example) : example;
    }

    private void copies(Example example, RandomGenerator random, List<Example> varied) {
        boolean speaks = inversion.concerns(example);
        if (speaks) {
            for (int copy = 0; copy < rates.inversions(); copy++) {
                inversion
                        .of(example, random)
                        .map(turned -> renamed(turned, random))
                        .ifPresent(varied::add);
            }
        }
        if (speaks || random.nextDouble() < rates.attributions()) {
            attribution.of(example, random).ifPresent(varied::add);
        }
        relatives.of(example, random).map(bare -> renamed(bare, random)).ifPresent(varied::add);
        if (random.nextDouble() < rates.groups()) {
            groups.of(example, random).map(named -> cased(named, random)).ifPresent(varied::add);
        }
    }

    /** Names of groups are also learned from texts that write all large or all small: "is has claimed". */
    private Example cased(Example example, RandomGenerator random) {
        return random.nextBoolean() ? capitals.of(example, random).orElse(example) : written(example, random);
    }

    /** Every other copy speaks of others, so that the copies are not all alike. */
    private Example renamed(Example example, RandomGenerator random) {
        Example other = random.nextBoolean() ? actors.of(example, random).orElse(example) : example;
        return written(other, random);
    }
}
