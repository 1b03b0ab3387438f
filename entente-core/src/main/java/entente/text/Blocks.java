package entente.text;

import entente.lexicon.Lexicon;
import entente.model.Article;
import entente.model.Block;
import entente.model.Block.Kind;
import entente.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of an article: those that its format declared, else what position, shape and wording of the lines of plain
 * text show. Blocks stand in the order of the text and never overlap.
 */
public final class Blocks {
    /** The head of a page, where headline, standfirst and byline stand, has no more lines. */
    private static final int HEAD = 12;

    private final Shapes shapes;
    private final Datelines datelines;

    private Blocks(Shapes shapes, Datelines datelines) {
        this.shapes = shapes;
        this.datelines = datelines;
    }

    /** The blocks of an article. */
    public static List<Block> of(Article article, Lexicon lexicon) {
        String text = article.text();
        Shapes shapes = new Shapes(text, article.imprint().title(), lexicon.pageCues(), lexicon.calendar());
        Blocks finder = new Blocks(shapes, new Datelines(text, lexicon));
        List<Block> blocks =
                article.blocks().isEmpty() ? finder.plain(finder.unstamped(Paragraphs.in(text))) : article.blocks();
        return finder.withDateline(blocks);
    }

    /** Parts "Two held after raid Posted: Monday, ..." into headline and byline. */
    private List<Line> unstamped(List<Line> lines) {
        List<Line> parted = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            int stamp = at < 2 ? shapes.stamp(line) : line.span().end();
            if (stamp == line.span().end()) {
                parted.add(line);
            } else {
                parted.add(new Line(new Span(line.span().start(), stamp - 1), line.apart()));
                parted.add(new Line(new Span(stamp, line.span().end()), true));
            }
        }
        return parted;
    }

    private List<Block> plain(List<Line> lines) {
        List<Kind> kinds = new ArrayList<>();
        int body = body(lines);
        for (int at = 0; at < lines.size(); at++) {
            kinds.add(at < body ? head(lines, at, kinds) : inBody(lines, at));
        }
        credits(lines, kinds);
        standfirst(lines, kinds, body);
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            blocks.add(new Block(kinds.get(at), lines.get(at).span()));
        }
        return blocks;
    }

    /** The first line that is running text; after a byline or dateline it starts there. */
    private int body(List<Line> lines) {
        int head = Math.min(HEAD, lines.size());
        for (int at = 0; at < head; at++) {
            Line line = lines.get(at);
            if (datelines.end(line.span()) > line.span().start()) {
                return at;
            }
            boolean title = at == 0 && shapes.isTitle(line, lines.size());
            if (!title && shapes.isProse(line) && shapes.cue(line) == Kind.PARAGRAPH && !shapes.isHeadline(line)) {
                return at;
            }
        }
        return lines.size() == 1 ? 0 : head;
    }

    private Kind head(List<Line> lines, int at, List<Kind> before) {
        Line line = lines.get(at);
        Kind cue = shapes.cue(line);
        if (cue != Kind.PARAGRAPH) {
            return cue;
        }
        boolean label =
                shapes.isLabel(line) && before.stream().noneMatch(Kind.HEADLINE::equals) && hasTitleAfter(lines, at);
        return label ? Kind.BOILERPLATE : Kind.HEADLINE;
    }

    /** A section's name stands above the headline: a line of few words with a longer one soon after. */
    private boolean hasTitleAfter(List<Line> lines, int at) {
        for (int next = at + 1; next < Math.min(lines.size(), at + 4); next++) {
            Line line = lines.get(next);
            if (shapes.cue(line) == Kind.PARAGRAPH && !shapes.isLabel(line) && !shapes.isProse(line)) {
                return true;
            }
        }
        return false;
    }

    private Kind inBody(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (shapes.isHeadline(line)) {
            return Kind.HEADLINE;
        }
        Kind cue = shapes.cue(line);
        if (cue != Kind.PARAGRAPH) {
            return cue;
        }
        boolean last = at == lines.size() - 1;
        return !last && shapes.isSubheading(line) ? Kind.HEADLINE : Kind.PARAGRAPH;
    }

    /** A line without a stop right above a photographer's name is that picture's caption. */
    private void credits(List<Line> lines, List<Kind> kinds) {
        for (int at = 1; at < kinds.size(); at++) {
            boolean below = kinds.get(at) == Kind.CAPTION && !lines.get(at).apart();
            if (below && at > 1 && !shapes.isProse(lines.get(at - 1))) {
                kinds.set(at - 1, Kind.CAPTION);
            }
        }
    }

    /** One line of running text between the headline and the byline, dateline or first picture. */
    private void standfirst(List<Line> lines, List<Kind> kinds, int body) {
        boolean headed = body > 0 && body + 1 < kinds.size() && kinds.get(body) == Kind.PARAGRAPH;
        if (!headed || kinds.subList(0, body).contains(Kind.BYLINE)) {
            return;
        }
        for (int at = body + 1; at < Math.min(kinds.size(), body + 4); at++) {
            Kind kind = kinds.get(at);
            boolean dated =
                    datelines.end(lines.get(at).span()) > lines.get(at).span().start();
            if (kind == Kind.BYLINE || kind == Kind.CAPTION || dated) {
                kinds.set(body, Kind.STANDFIRST);
                return;
            }
            if (kind == Kind.PARAGRAPH) {
                return;
            }
        }
    }

    /** Parts the dateline from the paragraph that it opens. */
    private List<Block> withDateline(List<Block> blocks) {
        List<Block> parted = new ArrayList<>();
        boolean found = false;
        for (Block block : blocks) {
            int end = found || block.kind() != Kind.PARAGRAPH ? 0 : datelines.end(block.span());
            if (end <= block.span().start()) {
                parted.add(block);
                continue;
            }
            found = true;
            parted.add(new Block(Kind.DATELINE, new Span(block.span().start(), end)));
            if (end < block.span().end()) {
                parted.add(new Block(Kind.PARAGRAPH, new Span(end, block.span().end())));
            }
        }
        return parted;
    }
}
