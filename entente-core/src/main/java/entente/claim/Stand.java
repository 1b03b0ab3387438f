package entente.claim;

import entente.mention.Mentions;
import entente.model.Actor;
import entente.model.Party;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Voice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words that stand for parties named elsewhere: "we" in a speaker's mouth, "the two leaders". */
final class Stand {
    private static final Set<String> FIRST_PERSON = Set.of("we", "i", "us", "me", "our", "my");
    private static final Set<String> TWO = Set.of("two", "both");
    private static final int SENTENCES_BACK = 5;
    private static final int NAMED_BACK = 40;

    private final Context context;
    private final Tree tree;

    Stand(Context context, Tree tree) {
        this.context = context;
        this.tree = tree;
    }

    /** The parties that a word stands for; empty when it stands for itself. */
    List<Party> at(int word) {
        String form = tree.token(word).form().toLowerCase(Locale.ROOT);
        if (FIRST_PERSON.contains(form)) {
            return speaker(word).stream().toList();
        }
        return isPair(word) ? lastPair() : List.of();
    }

    private Optional<Party> speaker(int word) {
        List<Voice> chain = context.chains().at(tree.sentence().index(), word);
        Voice last = chain.get(chain.size() - 1);
        if (last.role() != Voice.Role.SPEAKER) {
            return Optional.empty();
        }
        return lastCalled(last.name());
    }

    /** The known actor of a name that stands in this sentence or was last named before it. */
    private Optional<Party> lastCalled(String name) {
        int here = tree.sentence().index();
        int next = Math.min(here + 1, context.document().sentences().size() - 1);
        for (int at = next; at >= Math.max(0, here - NAMED_BACK); at--) {
            for (Actor actor : Mentions.inSentence(context.mentions().actors(), at)) {
                if (isKnown(actor) && actor.party().name().equals(name)) {
                    return Optional.of(actor.party());
                }
            }
        }
        return Optional.empty();
    }

    private boolean isPair(int word) {
        return context.lexicon().classes().holds("@pair", tree.lemma(word))
                && tree.children(word, "nummod", "det").stream().anyMatch(child -> TWO.contains(Tree.lemma(child)));
    }

    /** The two known actors that were last named in one breath, in this sentence or shortly before. */
    private List<Party> lastPair() {
        int here = tree.sentence().index();
        for (int at = here; at >= Math.max(0, here - SENTENCES_BACK); at--) {
            Sentence sentence = context.document().sentences().get(at);
            for (Actor second :
                    Mentions.inSentence(context.mentions().actors(), at).reversed()) {
                Token token = sentence.token(second.head());
                Optional<Actor> first =
                        token.is("conj") ? context.mentions().actorAt(at, token.head()) : Optional.empty();
                if (first.isPresent() && isKnown(first.get()) && isKnown(second)) {
                    return List.of(first.get().party(), second.party());
                }
            }
        }
        return List.of();
    }

    private static boolean isKnown(Actor actor) {
        return actor.party().code() != null;
    }
}
