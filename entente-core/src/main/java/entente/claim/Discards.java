package entente.claim;

import entente.lexicon.DiscardList;
import entente.lexicon.DiscardList.Discard;
import entente.model.Gap;
import entente.model.Sentence;
import entente.model.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What of a report tells no events because the user wants none of it. */
public final class Discards {
    private final Context context;
    private final Map<Integer, Discard> bySentence = new TreeMap<>();
    private final Optional<Discard> whole;

    private Discards(Context context) {
        this.context = context;
        DiscardList list = context.lexicon().discards();
        if (!list.isEmpty()) {
            context.document().sentences().forEach(sentence -> phrase(list, sentence)
                    .ifPresent(discard -> bySentence.put(sentence.index(), discard)));
        }
        this.whole = bySentence.values().stream().filter(Discard::isWhole).findFirst();
    }

    /** Looks for the phrases of the user's list. */
    public static Discards in(Context context) {
        return new Discards(context);
    }

    private static Optional<Discard> phrase(DiscardList list, Sentence sentence) {
        return list.in(sentence.tokens().stream().map(Token::form).toList());
    }

    /** Whether a sentence tells no events. */
    boolean hold(Sentence sentence) {
        return bySentence.containsKey(sentence.index()) || whole.isPresent();
    }

    /** One gap for the whole report, or for each sentence that is left out. */
    public List<Gap> gaps() {
        return whole.map(discard -> List.of(gap(discard))).orElseGet(() -> bySentence.entrySet().stream()
                .map(entry -> gap(entry.getKey(), entry.getValue()))
                .toList());
    }

    private Gap gap(Discard discard) {
        String note = "gives no events: \"" + discard.phrase() + "\" stands in the list of discards for whole reports";
        return new Gap(Gap.Code.DISCARDED, context.document().article().id(), null, note);
    }

    private Gap gap(int sentence, Discard discard) {
        String note = "a sentence gives no events: \"" + discard.phrase() + "\" stands in the list of discards";
        return new Gap(
                Gap.Code.DISCARDED,
                context.document().article().id(),
                context.document().sentences().get(sentence).span(),
                note);
    }
}
