package entente.claim;

import entente.mention.Mentions;
import entente.model.Attribution;
import entente.model.Count;
import entente.model.Quantity;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.List;
import java.util.Optional;

/** How many those are who did it: "three gunmen", "a group of some twenty men", "a student". */
final class Strength {
    private final Context context;
    private final List<Glimpse> glimpses;

    Strength(Context context, List<Glimpse> glimpses) {
        this.context = context;
        this.glimpses = glimpses;
    }

    /** The number of people whom some words name; empty for bodies, and when it is not told. */
    Optional<Quantity> of(Doer doer) {
        if (doer.sort() == Attribution.Sort.ORGANISATION) {
            return Optional.empty();
        }
        if (doer.sort() == Attribution.Sort.PERSON) {
            return Optional.of(Quantity.exactly(1, context.document().words(doer.words())));
        }
        return glimpses.stream()
                .filter(glimpse -> sentence(glimpse).span().contains(doer.words()))
                .findFirst()
                .flatMap(glimpse -> within(glimpse, doer.words()));
    }

    private Optional<Quantity> within(Glimpse glimpse, Span words) {
        List<Token> people = sentence(glimpse).tokens().stream()
                .filter(token -> words.contains(token.span()))
                .filter(token -> glimpse.sorts().isPeople(token.index()))
                .toList();
        return people.stream()
                .flatMap(token -> number(glimpse, token.index()).stream())
                .findFirst();
    }

    /** How many a word stands for: by the number that counts it, else one where it is a noun in the singular. */
    Optional<Quantity> number(Glimpse glimpse, int head) {
        Optional<Quantity> counted =
                Mentions.inSentence(
                                context.mentions().counts(), sentence(glimpse).index())
                        .stream()
                        .filter(count -> count.counted() == head || count.head() == head)
                        .map(Count::quantity)
                        .findFirst();
        return counted.or(() -> isOne(glimpse, head)
                ? Optional.of(Quantity.exactly(1, glimpse.tree().token(head).form()))
                : Optional.empty());
    }

    private static boolean isOne(Glimpse glimpse, int head) {
        Token token = glimpse.tree().token(head);
        return token.upos() == Upos.NOUN
                && !token.xpos().endsWith("S")
                && !glimpse.sorts().isCollective(head)
                && glimpse.tree().children(head, "det").stream()
                        .noneMatch(det -> Tree.lemma(det).equals("some"));
    }

    private static Sentence sentence(Glimpse glimpse) {
        return glimpse.tree().sentence();
    }
}
