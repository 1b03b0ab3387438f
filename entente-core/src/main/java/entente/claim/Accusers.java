package entente.claim;

import entente.lexicon.ResponsibilityWord;
import entente.model.Actor;
import entente.model.Evidence;
import entente.model.Party;
import entente.model.Token;
import entente.model.Voice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who says that somebody did it. */
final class Accusers {
    private final Context context;
    private final Offices offices;

    Accusers(Context context) {
        this.context = context;
        this.offices = new Offices(context);
    }

    /** Whoever says it by the word itself; null where the word names only those who did it. */
    @Nullable Party of(Glimpse glimpse, Token token, ResponsibilityWord word) {
        boolean accused = word.bySubject() && !word.ofClause();
        int accusing = accused ? holding(glimpse.tree(), token) : token.index();
        return accusing == Token.ROOT ? null : by(glimpse, accusing);
    }

    /** Whoever alone can do what the word says: "was arrested" by the authorities; null when anybody can. */
    @Nullable Party implied(ResponsibilityWord word) {
        return context.lexicon()
                .agents()
                .find(word.accuser())
                .map(agent -> new Party(word.accuser(), agent.sector(), null))
                .orElse(null);
    }

    /** Who says so last, besides the press: who accuses where the words name nobody; null when nobody is quoted. */
    @Nullable Party quoted(Evidence evidence) {
        String speaker = evidence.chain().stream()
                .filter(voice -> voice.role() == Voice.Role.SPEAKER)
                .reduce((outer, inner) -> inner)
                .map(Voice::name)
                .orElse(null);
        return speaker == null
                ? null
                : context.mentions().actors().stream()
                        .map(Actor::party)
                        .filter(party -> party.name().equals(speaker))
                        .findFirst()
                        .map(offices::known)
                        .orElseGet(() -> Party.named(speaker));
    }

    private @Nullable Party by(Glimpse glimpse, int accusing) {
        for (int head : glimpse.clause().subject(accusing)) {
            Optional<Actor> actor = context.actor(glimpse, head)
                    .or(() -> context.mentions().actorOver(glimpse.tree().sentence(), head));
            if (actor.isPresent()) {
                return offices.known(actor.get().party());
            }
        }
        return null;
    }

    /** The verb whose subject accuses where the word itself has the accused for its subject: "holds the Front responsible". */
    private int holding(Tree tree, Token token) {
        int described = token.is("amod") ? Accused.described(tree, token) : token.index();
        int verb = tree.token(described).head();
        boolean holds = verb != Token.ROOT
                && context.lexicon().incidents().responsibilityWords().of(tree.lemma(verb)).stream()
                        .anyMatch(word -> word.companion().equals(Tree.lemma(token)));
        return holds ? verb : Token.ROOT;
    }
}
