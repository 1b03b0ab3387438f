package entente.source;

import entente.lexicon.Lexicon;
import entente.lexicon.Outlets.Outlet;
import entente.model.Block;
import entente.model.Document;
import entente.model.Press;
import entente.model.Sentence;
import entente.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the agencies and outlets that an article names as the source of its words: datelines ("BAMAKO (Reuters) -"),
 * bylines and credit lines ("Some material for this report came from AP"). Credits of pictures do not count.
 */
final class CreditLines {
    /** Longer ones are prose. */
    private static final int LONGEST = 400;

    /** How far into the text a dateline may stand: headline, byline and standfirst come before it. */
    private static final int DATELINE_WITHIN = 2_000;

    /** A name in brackets, then a dash: at the start of a paragraph, after the place. */
    private static final Pattern DATELINE =
            Pattern.compile("^[^()\\n]{0,60}\\(([^()\\n]{2,60})\\)\\s{0,3}(?:[-–—]|--)");

    /** The same without the dash, in a block that is a dateline or byline by itself. */
    private static final Pattern BRACKETED = Pattern.compile("^[^()\\n]{0,60}\\(([^()\\n]{2,60})\\)");

    /** A name of one to four words, no date and no remark. */
    private static final Pattern AGENCY =
            Pattern.compile("\\p{Lu}[\\p{L}&.'-]{1,20}(?: \\p{Lu}[\\p{L}&.'-]{1,20}){0,3}");

    private final Document document;
    private final Lexicon lexicon;
    private final List<Outlet> found = new ArrayList<>();

    private CreditLines(Document document, Lexicon lexicon) {
        this.document = document;
        this.lexicon = lexicon;
    }

    /** The outlets credited besides the publisher, each once, in the order of the text. */
    static List<Outlet> in(Document document, Lexicon lexicon) {
        CreditLines finder = new CreditLines(document, lexicon);
        for (Block block : document.blocks()) {
            finder.block(block);
        }
        for (Sentence sentence : document.sentences()) {
            finder.line(sentence.span());
        }
        Optional<Outlet> own = lexicon.outlets().publisher(document.imprint().publisher());
        return finder.found.stream()
                .filter(outlet -> !own.equals(Optional.of(outlet)))
                .distinct()
                .toList();
    }

    private void block(Block block) {
        switch (block.kind()) {
            case DATELINE, BYLINE -> header(block.span());
            case PARAGRAPH, STANDFIRST -> dateline(block.span());
            case BOILERPLATE -> line(block.span());
            case HEADLINE, CAPTION -> {}
        }
    }

    private void header(Span span) {
        String words = document.words(span);
        if (span.length() <= LONGEST && !lexicon.credits().creditImage(words)) {
            Matcher bracketed = BRACKETED.matcher(words);
            if (bracketed.find()) {
                credited(bracketed.group(1));
            } else {
                add(words);
            }
        }
    }

    private void dateline(Span span) {
        if (span.start() > DATELINE_WITHIN) {
            return;
        }
        Span start = new Span(span.start(), Math.min(span.end(), span.start() + LONGEST));
        Matcher matcher = DATELINE.matcher(document.words(start));
        if (matcher.find()) {
            credited(matcher.group(1));
        }
    }

    /** What stands in the brackets of a dateline is an agency, also one that no table knows. */
    private void credited(String words) {
        int before = found.size();
        add(words);
        if (found.size() == before && AGENCY.matcher(words).matches()) {
            found.add(new Outlet(words, new Press(Press.Kind.AGENCY, null, null)));
        }
    }

    private void line(Span span) {
        if (span.length() <= LONGEST && lexicon.credits().creditText(document.words(span))) {
            add(document.words(span));
        }
    }

    private void add(String words) {
        for (OutletNames.Found name : OutletNames.in(words, lexicon.outlets())) {
            found.add(name.outlet());
        }
    }
}
