package entente.text;

import entente.lexicon.Lexicon;
import entente.lexicon.Outlets;
import entente.lexicon.Outlets.Outlet;
import entente.model.Article;
import entente.model.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who published an article where nobody told: by its address, a line that is an outlet's name, a copyright line. */
final class Publishers {
    private static final int EDGE = 6;
    private static final int LONGEST_LINE = 80;
    private static final Pattern HOST = Pattern.compile("^[a-z]+://(?:www\\.)?([^/:?#]+)", Pattern.CASE_INSENSITIVE);

    /** "© 2015 The Herald. All rights reserved". */
    private static final Pattern COPYRIGHT = Pattern.compile(
            "^(?:copyright|©|\\(c\\))[\\s©]*(?:\\(c\\))?[\\s\\d,–-]*([^.|,]{2,60})", Pattern.CASE_INSENSITIVE);

    private Publishers() {}

    static @Nullable String of(Article article, List<Block> blocks, Lexicon lexicon) {
        return host(article.imprint().url())
                .or(() -> line(article, blocks, lexicon.outlets()))
                .orElse(null);
    }

    private static Optional<String> host(@Nullable String url) {
        Matcher host = HOST.matcher(url == null ? "" : url);
        return host.find() ? Optional.of(host.group(1)) : Optional.empty();
    }

    private static Optional<String> line(Article article, List<Block> blocks, Outlets outlets) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean atEdge = i < EDGE || i >= blocks.size() - EDGE;
            String line = blocks.get(i).span().in(article.text()).strip();
            if (atEdge && line.length() <= LONGEST_LINE) {
                Optional<Outlet> named = outlets.named(line).or(() -> copyright(line, outlets));
                if (named.isPresent()) {
                    return Optional.of(named.get().name());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Outlet> copyright(String line, Outlets outlets) {
        Matcher owner = COPYRIGHT.matcher(line);
        return owner.find() ? outlets.named(owner.group(1).strip()) : Optional.empty();
    }
}
