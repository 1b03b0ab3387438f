package entente.gold.links;

import entente.lexicon.Lexicon;
import entente.link.WordVectors;
import entente.model.Article;
import entente.model.Block;
import entente.model.Document;
import entente.model.Imprint;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.When;
import entente.text.Analysis;
import entente.text.Lemmas;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes documents of gold documents: their words and sentences, with what a reader says of them. */
public final class GoldTexts {
    private final Function<GoldSentence, Analysis> reader;
    private final Lemmas lemmas;

    private GoldTexts(Function<GoldSentence, Analysis> reader, Lexicon lexicon) {
        this.reader = reader;
        this.lemmas = new Lemmas(lexicon.inflections());
    }

    /** Documents as a reader understands their words. */
    public static GoldTexts parsed(Function<List<String>, Analysis> reader, Lexicon lexicon) {
        return new GoldTexts(sentence -> reader.apply(sentence.words()), lexicon);
    }

    /** Documents with the tags and trees of the gold, and the names and predicates that a reader sees. */
    public static GoldTexts withGoldTrees(Function<List<String>, Analysis> reader, Lexicon lexicon) {
        return new GoldTexts(sentence -> corrected(sentence, reader.apply(sentence.words())), lexicon);
    }

    private static Analysis corrected(GoldSentence sentence, Analysis seen) {
        return new Analysis(
                sentence.upos(),
                sentence.xpos(),
                sentence.heads(),
                sentence.relations(),
                seen.names(),
                seen.predicates(),
                seen.vectors());
    }

    /**
     * A document as it was read.
     *
     * @param vectors of the words of each sentence
     */
    public record Read(Document document, List<WordVectors> vectors) {
        public Read {
            vectors = List.copyOf(vectors);
        }
    }

    /** The document; its text is one paragraph. */
    public Read of(GoldDocument gold) {
        StringBuilder text = new StringBuilder();
        List<List<Span>> words = new ArrayList<>();
        for (GoldSentence sentence : gold.sentences()) {
            text.append(text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1)) ? "" : " ");
            words.add(append(sentence, text));
        }
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
        List<Analysis> analyses = gold.sentences().stream().map(reader).toList();
        List<Sentence> sentences = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            List<String> forms = gold.sentences().get(at).words();
            sentences.add(sentence(at, block, forms, words.get(at), analyses.get(at)));
        }
        Article article = new Article(imprint(gold.id()), text.toString(), List.of());
        return new Read(
                new Document(article, List.of(block), sentences),
                analyses.stream().map(Analysis::vectors).toList());
    }

    private static List<Span> append(GoldSentence sentence, StringBuilder text) {
        List<Span> words = new ArrayList<>();
        for (int at = 0; at < sentence.words().size(); at++) {
            int start = text.length();
            text.append(sentence.words().get(at));
            words.add(new Span(start, text.length()));
            text.append(sentence.spaced().get(at) ? " " : "");
        }
        return words;
    }

    private Sentence sentence(int index, Block block, List<String> forms, List<Span> words, Analysis analysis) {
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String form = forms.get(at);
            tokens.add(new Token(
                    at,
                    words.get(at),
                    form,
                    lemmas.of(form, analysis.upos().get(at), analysis.xpos().get(at)),
                    analysis.upos().get(at),
                    analysis.xpos().get(at),
                    analysis.heads().get(at),
                    analysis.relations().get(at)));
        }
        Span span = words.get(0).hull(words.get(words.size() - 1));
        return new Sentence(index, block, span, tokens, analysis.predicates(), analysis.names());
    }

    private static Imprint imprint(String id) {
        return new Imprint(id, id, null, null, null, null, When.unknown(), "en", List.of());
    }
}
