package entente.gold;

import entente.model.Span;
import entente.text.Sentences;
import entente.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The running text of a treebank, to be cut anew.
 *
 * @param text sentences with a blank between them
 * @param paragraphs where it breaks: documents and marked paragraphs
 */
record RawText(String text, List<Span> paragraphs) {
    RawText {
        paragraphs = List.copyOf(paragraphs);
    }

    static RawText of(List<Treebank.Sentence> gold) {
        StringBuilder text = new StringBuilder();
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (Treebank.Sentence sentence : gold) {
            if (sentence.opens() && text.length() > start) {
                paragraphs.add(new Span(start, text.length()));
                text.append("\n\n");
                start = text.length();
            }
            text.append(text.length() > start ? " " : "").append(sentence.text());
        }
        paragraphs.add(new Span(start, text.length()));
        return new RawText(text.toString(), paragraphs);
    }

    /** The same sentences with words that Entente cuts: how much of what a raw text costs is due to words alone. */
    static List<Treebank.Sentence> withOwnWords(List<Treebank.Sentence> gold) {
        return gold.stream()
                .map(sentence -> new RawText(sentence.text(), List.of())
                        .cut(new Span(0, sentence.text().length())))
                .toList();
    }

    /** The sentences and words that Entente sees in it. */
    List<Treebank.Sentence> sentences() {
        List<Treebank.Sentence> sentences = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            for (Span sentence : Sentences.in(text, paragraph)) {
                sentences.add(cut(sentence));
            }
        }
        return sentences;
    }

    private Treebank.Sentence cut(Span sentence) {
        List<Span> words = Tokens.in(text, sentence);
        return new Treebank.Sentence(
                List.of(), words.stream().map(word -> word.in(text)).toList(), written(words));
    }

    private List<Treebank.Written> written(List<Span> words) {
        List<Treebank.Written> written = new ArrayList<>();
        int first = 0;
        for (int word = 1; word <= words.size(); word++) {
            boolean joined = word < words.size() && Tokens.areJoined(text, words.get(word - 1), words.get(word));
            if (!joined) {
                if (word - first > 1) {
                    Span whole = words.get(first).hull(words.get(word - 1));
                    written.add(new Treebank.Written(first + 1, word, whole.in(text)));
                }
                first = word;
            }
        }
        return written;
    }
}
