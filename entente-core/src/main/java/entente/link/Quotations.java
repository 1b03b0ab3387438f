package entente.link;

import entente.model.Block;
import entente.model.Document;
import entente.model.Sentence;
import entente.model.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which words stand between double quotation marks. A mark opens or closes by its shape, else by the blanks around it,
 * else by whether a quotation is open; none goes on into another block.
 */
final class Quotations {
    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»";

    private int count;
    private boolean isOpen;
    private @Nullable Block block;

    private Quotations() {}

    /** For each sentence the number of the quotation that each word stands in, from 1; 0 outside. */
    static List<int[]> in(Document document) {
        Quotations quotations = new Quotations();
        List<int[]> numbers = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            numbers.add(quotations.next(sentence));
        }
        return numbers;
    }

    private int[] next(Sentence sentence) {
        if (!sentence.block().equals(block)) {
            block = sentence.block();
            isOpen = false;
        }
        int[] numbers = new int[sentence.size()];
        for (Token token : sentence.tokens()) {
            if (opens(sentence, token)) {
                isOpen = true;
                count++;
            } else if (closes(token)) {
                isOpen = false;
            } else {
                numbers[token.index()] = isOpen ? count : 0;
            }
        }
        return numbers;
    }

    private boolean opens(Sentence sentence, Token token) {
        if (!isStraight(token)) {
            return OPENING.contains(token.form());
        }
        int at = token.index();
        boolean isAfterBlank =
                at == 0 || sentence.token(at - 1).span().end() < token.span().start();
        boolean isBeforeBlank = at + 1 == sentence.size()
                || token.span().end() < sentence.token(at + 1).span().start();
        return isAfterBlank == isBeforeBlank ? !isOpen : isAfterBlank;
    }

    private static boolean closes(Token token) {
        return isStraight(token) || CLOSING.contains(token.form());
    }

    private static boolean isStraight(Token token) {
        return token.form().equals("\"")
                || token.form().equals("''")
                || token.form().equals("``");
    }
}
