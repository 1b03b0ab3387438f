package entente.text;

import entente.lexicon.WordClasses;
import entente.model.Argument;
import entente.model.Predicate;
import entente.model.Sentence;
import entente.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends trees in which a participle behind a noun was taken for the verb of the sentence: "men believed to be members of the Front
 * attacked the bank", "the blast, claimed by the Front, killed ten" (garden paths; Bever 1970, The cognitive basis for linguistic
 * structures).
 */
final class ReducedRelatives {
    private final WordClasses classes;

    ReducedRelatives(WordClasses classes) {
        this.classes = classes;
    }

    /** The same sentence, its participles below their nouns. */
    Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (Token token : sentence.tokens()) {
            if (token.xpos().equals("VBD")) {
                mended = mended(mended, mended.token(token.index()));
            }
        }
        return mended;
    }

    private Sentence mended(Sentence sentence, Token verb) {
        Optional<Token> subject = sentence.child(verb.index(), "nsubj");
        Optional<Token> below = subject.isEmpty() ? Optional.empty() : main(sentence, verb);
        if (below.isPresent()) {
            return raised(sentence, verb, subject.get(), below.get());
        }
        return noun(sentence, verb).map(noun -> lowered(sentence, verb, noun)).orElse(sentence);
    }

    /** The finite verb without a subject below "believed to be": what those who are believed to be somebody did. */
    private Optional<Token> main(Sentence sentence, Token verb) {
        Optional<Token> held = sentence.child(verb.index(), "xcomp")
                .filter(clause -> clause.index() > verb.index())
                .filter(clause -> sentence.child(clause.index(), "mark").isPresent());
        boolean belief = classes.holds("@belief", verb.lemma())
                && held.isPresent()
                && sentence.child(verb.index(), "obj").isEmpty();
        return belief
                ? sentence.child(verb.index(), "ccomp")
                        .filter(clause -> clause.index() > held.get().index())
                        .filter(clause -> clause.xpos().equals("VBD"))
                        .filter(clause ->
                                sentence.child(clause.index(), "nsubj").isEmpty())
                : Optional.empty();
    }

    /** The subject right before the comma of ", claimed by the Front,". */
    private static Optional<Token> noun(Sentence sentence, Token verb) {
        int comma = verb.index() - 1;
        boolean aside = verb.is("parataxis")
                && comma > 0
                && sentence.token(comma).form().equals(",")
                && sentence.child(verb.index(), "nsubj").isEmpty()
                && sentence.child(verb.index(), "obj").isEmpty()
                && sentence.children(verb.index()).stream()
                        .filter(child -> child.is("obl"))
                        .anyMatch(child -> sentence.child(child.index(), "case")
                                .filter(preposition -> preposition.lemma().equals("by"))
                                .isPresent());
        return aside
                ? sentence.child(verb.head(), "nsubj")
                        .filter(subject -> subject.index() < comma && sentence.isUnder(comma - 1, subject.index()))
                : Optional.empty();
    }

    private static Sentence raised(Sentence sentence, Token verb, Token subject, Token main) {
        List<Token> tokens = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean ofMain = token.head() == verb.index()
                    && (token.index() < subject.index() || token.index() > main.index() || token.is("punct"));
            if (token.equals(main)) {
                tokens.add(token.under(verb.head(), verb.relation()));
            } else if (token.equals(verb)) {
                tokens.add(token.under(subject.index(), "acl").tagged("VBN"));
            } else if (token.equals(subject)) {
                tokens.add(token.under(main.index(), "nsubj"));
            } else {
                tokens.add(ofMain ? token.under(main.index(), token.relation()) : token);
            }
        }
        return sentence.with(
                tokens,
                sentence.predicates().stream()
                        .map(predicate -> predicate.token() == main.index() ? done(predicate, subject) : predicate)
                        .toList());
    }

    private static Predicate done(Predicate predicate, Token subject) {
        List<Argument> arguments = new ArrayList<>(predicate.arguments());
        arguments.removeIf(argument -> argument.role().equals("ARG0"));
        arguments.add(new Argument(subject.index(), "ARG0", predicate.score()));
        return new Predicate(predicate.token(), predicate.score(), arguments);
    }

    private static Sentence lowered(Sentence sentence, Token verb, Token noun) {
        List<Token> tokens = sentence.tokens().stream()
                .map(token ->
                        token.equals(verb) ? token.under(noun.index(), "acl").tagged("VBN") : token)
                .toList();
        return sentence.with(tokens, sentence.predicates());
    }
}
