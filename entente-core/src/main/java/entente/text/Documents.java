package entente.text;

import entente.lexicon.Lexicon;
import entente.link.Links;
import entente.link.WordVectors;
import entente.model.Article;
import entente.model.Block;
import entente.model.Document;
import entente.model.Gap;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import java.util.ArrayList;
import java.util.List;

/** Makes documents of articles: blocks, sentences, words, and what the language reader sees in them. */
public final class Documents {
    private final Parser parser;
    private final Lexicon lexicon;
    private final Lemmas lemmas;
    private final ReducedRelatives relatives;

    public Documents(Parser parser, Lexicon lexicon) {
        this.parser = parser;
        this.lexicon = lexicon;
        this.lemmas = new Lemmas(lexicon.inflections());
        this.relatives = new ReducedRelatives(lexicon.classes());
    }

    /** The document of an article. */
    public Document of(Article article) {
        return read(article).document();
    }

    /** The document of an article, and what of it was not read: too much, too long, or no prose. */
    public Parsed read(Article article) {
        List<Block> blocks = Blocks.of(article, lexicon);
        Cutting cutting = new Cutting(article, parser.longestSentence());
        for (Block block : blocks) {
            if (block.kind().isReport()) {
                cutting.cut(block);
            }
        }
        List<Gap> gaps = cutting.gaps();
        List<List<String>> forms = cutting.pieces().stream()
                .map(piece -> piece.words().stream()
                        .map(word -> word.in(article.text()))
                        .toList())
                .toList();
        List<Analysis> analyses = parser.analyse(forms);
        Document document = new Document(
                Headings.complete(article, blocks, lexicon), blocks, sentences(cutting.pieces(), forms, analyses));
        return new Parsed(linked(document, analyses), gaps);
    }

    private Document linked(Document document, List<Analysis> analyses) {
        List<WordVectors> vectors = analyses.stream().map(Analysis::vectors).toList();
        return parser.ranker()
                .map(ranker -> document.with(Links.in(document, vectors, ranker, lexicon)))
                .orElse(document);
    }

    private List<Sentence> sentences(List<Cutting.Piece> pieces, List<List<String>> forms, List<Analysis> analyses) {
        List<Sentence> sentences = new ArrayList<>();
        for (int index = 0; index < pieces.size(); index++) {
            sentences.add(sentence(index, pieces.get(index), forms.get(index), analyses.get(index)));
        }
        return sentences;
    }

    private Sentence sentence(int index, Cutting.Piece piece, List<String> forms, Analysis analysis) {
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < forms.size(); at++) {
            tokens.add(token(at, piece.words().get(at), forms.get(at), analysis));
        }
        return relatives.mended(
                new Sentence(index, piece.block(), piece.span(), tokens, analysis.predicates(), analysis.names()));
    }

    private Token token(int at, Span span, String form, Analysis analysis) {
        String lemma = lemmas.of(form, analysis.upos().get(at), analysis.xpos().get(at));
        return new Token(
                at,
                span,
                form,
                lemma,
                analysis.upos().get(at),
                analysis.xpos().get(at),
                analysis.heads().get(at),
                analysis.relations().get(at));
    }
}
