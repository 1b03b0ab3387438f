package entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Documents for tests, written word by word as {@code form/UPOS/head/relation} or with {@code /lemma} and {@code /lemma/xpos} after it; heads count
 * from 1 and 0 is the root. Words are joined by single spaces.
 */
public final class Trees {
    private Trees() {}

    /** A document of one paragraph; every argument is a sentence. */
    public static Document document(String... sentences) {
        return paragraphs(List.of(List.of(sentences)));
    }

    /** A document of paragraphs of sentences, with a line break between paragraphs. */
    public static Document paragraphs(List<List<String>> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (List<String> paragraph : paragraphs) {
            int start = text.isEmpty() ? 0 : text.append("\n").length();
            List<List<Token>> words =
                    paragraph.stream().map(s -> tokens(s, text, start)).toList();
            Block block = new Block(Block.Kind.PARAGRAPH, new Span(start, text.length()));
            blocks.add(block);
            words.forEach(tokens -> sentences.add(sentence(sentences.size(), block, tokens)));
        }
        return new Document(new Article(imprint(), text.toString(), List.of()), blocks, sentences);
    }

    /** The same document with names in its first sentence. */
    public static Document named(Document document, Name... names) {
        return named(document, 0, names);
    }

    /** The same document with names in one of its sentences. */
    public static Document named(Document document, int sentence, Name... names) {
        List<Sentence> sentences = new ArrayList<>(document.sentences());
        Sentence plain = sentences.get(sentence);
        sentences.set(
                sentence,
                new Sentence(
                        sentence, plain.block(), plain.span(), plain.tokens(), plain.predicates(), List.of(names)));
        return new Document(document.article(), document.blocks(), sentences);
    }

    private static Sentence sentence(int index, Block block, List<Token> words) {
        Span span = words.get(0).span().hull(words.get(words.size() - 1).span());
        return new Sentence(index, block, span, words, List.of(), List.of());
    }

    private static Imprint imprint() {
        return new Imprint("a-test", "test.txt", "The Test", null, null, null, When.unknown(), "en", List.of());
    }

    private static List<Token> tokens(String sentence, StringBuilder text, int paragraph) {
        List<Token> tokens = new ArrayList<>();
        for (String word : sentence.split(" ")) {
            if (text.length() > paragraph) {
                text.append(' ');
            }
            int start = text.length();
            String[] parts = word.split("/");
            text.append(parts[0]);
            tokens.add(token(tokens.size(), new Span(start, text.length()), parts));
        }
        return tokens;
    }

    private static Token token(int index, Span span, String[] parts) {
        Upos upos = Upos.valueOf(parts[1]);
        String lemma = parts.length > 4 ? parts[4] : lemma(parts[0], upos);
        String xpos = parts.length > 5 ? parts[5] : xpos(upos, parts[0]);
        return new Token(index, span, parts[0], lemma, upos, xpos, Integer.parseInt(parts[2]) - 1, parts[3]);
    }

    private static String lemma(String form, Upos upos) {
        String lower = form.toLowerCase(Locale.ROOT);
        return upos == Upos.PROPN
                ? form
                : upos == Upos.NOUN && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String xpos(Upos upos, String form) {
        return upos == Upos.PROPN ? (form.endsWith("s") ? "NNPS" : "NNP") : upos == Upos.NUM ? "CD" : "NN";
    }
}
