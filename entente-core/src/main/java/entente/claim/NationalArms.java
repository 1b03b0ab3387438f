package entente.claim;

import entente.lexicon.Lexicon;
import entente.lexicon.WordClasses;
import entente.model.Attribution.Sort;
import entente.model.Party;
import entente.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Nations that an adjective names as those whose arms or operations they are: "a Russian missile", "Israeli air strikes", "a Ukrainian
 * drone attack". A French bombing may be one that France suffered.
 */
final class NationalArms {
    private static final String CLASS = "@national_arms";
    private static final Set<String> UPON = Set.of("on", "against", "upon");

    private final Lexicon lexicon;
    private final WordClasses classes;
    private final Nationalities nationalities;

    NationalArms(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.classes = lexicon.classes();
        this.nationalities = new Nationalities(lexicon);
    }

    /** The nation whose arms or operation a noun names. */
    Optional<Doer> of(Tree tree, int noun) {
        return isTheirs(tree, noun) ? adjective(tree, noun).flatMap(this::doer) : Optional.empty();
    }

    private boolean isTheirs(Tree tree, int noun) {
        return Stream.concat(Stream.of(tree.token(noun)), tree.children(noun, "compound").stream())
                        .anyMatch(word -> classes.holds(CLASS, Tree.lemma(word)))
                || isUponSomebody(tree, noun);
    }

    /** "The Russian attack on Kharkiv": of one upon others it is told who attacked. */
    private boolean isUponSomebody(Tree tree, int noun) {
        return classes.holds("@aggression", tree.lemma(noun))
                && tree.children(noun, "nmod").stream().anyMatch(child -> UPON.contains(tree.marker(child.index())));
    }

    private Optional<Token> adjective(Tree tree, int noun) {
        List<Token> before = tree.children(noun, "amod", "compound", "nmod:desc").stream()
                .filter(child -> child.index() < noun)
                .filter(child -> code(child).isPresent())
                .toList();
        return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
    }

    private Optional<String> code(Token before) {
        return nationalities
                .code(before)
                .or(() -> before.is("compound") ? nationalities.codeOfCountry(before) : Optional.empty());
    }

    private Optional<Doer> doer(Token adjective) {
        return code(adjective)
                .flatMap(lexicon.countries()::ofCode)
                .map(country -> new Doer(
                        new Party(country.name(), country.cameo(), null), Sort.ORGANISATION, adjective.span()));
    }
}
