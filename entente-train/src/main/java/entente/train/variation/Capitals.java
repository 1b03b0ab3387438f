package entente.train.variation;

import entente.train.corpus.Example;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** ALL CAPS, all lower-case or the Capitals of a Headline. */
final class Capitals implements Variation {

    /** Words that headlines write small (after the first). */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "by", "from", "with",
            "as", "over", "into", "'s", "’s", "n't", "n’t", "'ve", "'re", "'ll", "'d", "'m", "vs", "via", "per");

    /** One way of writing, the number of its lots among ten. */
    private enum Style {
        UPPER(3),
        LOWER(3),
        HEADLINE(4);

        private final int lots;

        Style(int lots) {
            this.lots = lots;
        }
    }

    @Override
    public Optional<Example> of(Example example, RandomGenerator random) {
        Style style = drawn(random);
        List<String> words = example.words();
        List<String> written = IntStream.range(0, words.size())
                .mapToObj(at -> written(words.get(at), at == 0, style))
                .toList();
        return written.equals(words)
                ? Optional.empty()
                : Optional.of(new Example(written, example.syntax(), example.names(), example.frames()));
    }

    private static Style drawn(RandomGenerator random) {
        int lot = random.nextInt(10);
        for (Style style : Style.values()) {
            lot -= style.lots;
            if (lot < 0) {
                return style;
            }
        }
        return Style.HEADLINE;
    }

    private static String written(String word, boolean first, Style style) {
        return switch (style) {
            case UPPER -> word.toUpperCase(Locale.ROOT);
            case LOWER -> word.toLowerCase(Locale.ROOT);
            case HEADLINE -> SMALL.contains(word) && !first ? word : capital(word);
        };
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
