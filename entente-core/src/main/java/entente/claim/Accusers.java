package entente.claim;

import entente.lexicon.ResponsibilityWord;
import entente.model.Actor;
import entente.model.Evidence;
import entente.model.Party;
import entente.model.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who says that somebody did it. */
final class Accusers {
    private static final int HOPS = 3;

    private final Context context;
    private final Offices offices;
    private final Allegiance allegiance;

    Accusers(Context context) {
        this.context = context;
        this.offices = new Offices(context);
        this.allegiance = new Allegiance(context);
    }

    /** Whoever says it by the word itself; null where the word names only those who did it. */
    @Nullable Party of(Glimpse glimpse, Token token, ResponsibilityWord word) {
        boolean accused = word.bySubject() && !word.ofClause();
        int accusing = accused ? holding(glimpse.tree(), token) : token.index();
        return accusing == Token.ROOT ? null : by(glimpse, accusing);
    }

    /** Whoever alone can do what the word or one above it says: "was arrested" by the authorities; null when anybody can. */
    @Nullable Party implied(Glimpse glimpse, Token token, ResponsibilityWord word) {
        Tree tree = glimpse.tree();
        String accuser = word.accuser();
        Token at = token;
        for (int hop = 0; hop < HOPS && accuser.isEmpty() && !at.isRoot(); hop++) {
            at = tree.token(at.head());
            accuser = accuser(at);
        }
        String name = accuser;
        return context.lexicon()
                .agents()
                .find(name)
                .map(agent -> new Party(name, agent.sector(), null))
                .orElse(null);
    }

    private String accuser(Token token) {
        return context.lexicon().incidents().responsibilityWords().of(Tree.lemma(token)).stream()
                .filter(word ->
                        word.kind().fits(token.upos()) && word.companion().isEmpty())
                .map(ResponsibilityWord::accuser)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Who says so last, besides the press: who accuses where the words name nobody; null when nobody is quoted. */
    @Nullable Party quoted(Glimpse glimpse, Evidence evidence) {
        String speaker = evidence.speaker().orElse(null);
        return speaker == null
                ? null
                : context.mentions().actors().stream()
                        .filter(actor -> actor.party().name().equals(speaker))
                        .findFirst()
                        .map(actor -> known(glimpse, actor))
                        .orElseGet(() -> Party.named(speaker));
    }

    /** "A group calling itself Red Dawn said that": its name. */
    private Party known(Glimpse glimpse, Actor speaker) {
        return Optional.of(speaker)
                .filter(actor -> actor.sentence() == glimpse.tree().sentence().index())
                .flatMap(actor -> allegiance.called(glimpse, actor.head()))
                .map(Doer::party)
                .orElseGet(() -> offices.known(speaker.party()));
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
