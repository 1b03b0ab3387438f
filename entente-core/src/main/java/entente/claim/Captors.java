package entente.claim;

import entente.lexicon.CaptorWord;
import entente.lexicon.Lexicon;
import entente.model.Attribution.Mode;
import entente.model.Attribution.Sort;
import entente.model.Modality;
import entente.model.Token;
import java.util.List;
import java.util.Set;

/** Who took people, told by what became of them: whoever bears arms against a state and frees or holds the taken took them. */
final class Captors {
    private static final Set<String> TAKINGS = Set.of("kidnapping", "hostage-taking");
    private static final String DENYING = "deny";

    private final Lexicon lexicon;
    private final Strands strands;
    private final Doers doers;
    private final Captives captives;

    Captors(Context context, Strands strands, Doers doers) {
        this.lexicon = context.lexicon();
        this.strands = strands;
        this.doers = doers;
        this.captives = new Captives(context, strands);
    }

    /** Somebody, the word that tells what he did with those who were taken, and whether he says so himself. */
    record Captor(Glimpse glimpse, int word, Doer doer, Mode mode) {}

    List<Captor> of(Strand strand) {
        return TAKINGS.contains(strand.kind())
                ? strands.glimpses().stream()
                        .flatMap(glimpse -> glimpse.tree().sentence().tokens().stream()
                                .flatMap(token -> captors(strand, glimpse, token).stream()))
                        .toList()
                : List.of();
    }

    private List<Captor> captors(Strand strand, Glimpse glimpse, Token token) {
        return lexicon.incidents().captorWords().of(Tree.lemma(token)).stream()
                .filter(word -> fits(glimpse, token, word) && captives.areOf(strand, glimpse, token.index(), word))
                .findFirst()
                .map(word -> named(glimpse, token.index(), word))
                .orElse(List.of());
    }

    private boolean fits(Glimpse glimpse, Token token, CaptorWord word) {
        return word.kind().fits(token.upos())
                && (word.companion().isEmpty() || hasBelow(glimpse.tree(), token.index(), word.companion()))
                && (!word.fact() || isFact(glimpse, token.index()))
                && !isDenied(glimpse.tree(), token.index());
    }

    private static boolean hasBelow(Tree tree, int top, String lemma) {
        return tree.sentence().tokens().stream()
                .anyMatch(token -> Tree.lemma(token).equals(lemma)
                        && token.index() != top
                        && tree.sentence().isUnder(token.index(), top));
    }

    private boolean isFact(Glimpse glimpse, int word) {
        return glimpse.realities().at(word) == Modality.ACTUAL;
    }

    private static boolean isDenied(Tree tree, int word) {
        Token token = tree.token(word);
        return !token.isRoot() && tree.lemma(token.head()).equals(DENYING);
    }

    private List<Captor> named(Glimpse glimpse, int token, CaptorWord word) {
        return captorHeads(glimpse, token, word).stream()
                .flatMap(head -> doers.of(glimpse, head).stream()
                        .filter(Captors::isOutlaw)
                        .map(doer -> new Captor(glimpse, token, doer, mode(glimpse, token, head, word))))
                .toList();
    }

    private static List<Integer> captorHeads(Glimpse glimpse, int token, CaptorWord word) {
        if (word.captor().equals("subject")) {
            return glimpse.clause().subject(token);
        }
        List<Integer> behind = glimpse.clause().oblique(token, word.captor());
        return behind.isEmpty()
                ? glimpse.tree().children(token, "nmod:poss").stream()
                        .map(Token::index)
                        .toList()
                : behind;
    }

    /** Who promises or offers to let them go says himself that he holds them. */
    private Mode mode(Glimpse glimpse, int token, int captor, CaptorWord word) {
        Token verb = glimpse.tree().token(token);
        boolean own = glimpse.tree().isVerb(token)
                && (verb.is("xcomp") || verb.is("ccomp"))
                && lexicon.speechCues().verb(glimpse.tree().lemma(verb.head())).isPresent()
                && glimpse.clause().subject(verb.head()).contains(captor);
        return own ? Mode.CLAIMED : word.mode();
    }

    private static boolean isOutlaw(Doer doer) {
        return doer.sort() != Sort.PERSON && Bodies.isOutlawed(doer.party());
    }
}
