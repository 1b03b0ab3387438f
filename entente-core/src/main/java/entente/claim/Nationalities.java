package entente.claim;

import entente.lexicon.Countries;
import entente.lexicon.Lexicon;
import entente.model.Token;
import java.util.Optional;

/** Nationalities in words: "Russian", "Belgians", "Frenchman". */
final class Nationalities {
    private final Countries countries;

    Nationalities(Lexicon lexicon) {
        this.countries = lexicon.countries();
    }

    /** The adjective for the people that a noun names. */
    Optional<String> ofPeople(Token noun) {
        return word(noun)
                .filter(w -> w.sense() == Countries.Sense.NATIONAL || w.sense() == Countries.Sense.ADJECTIVE)
                .map(this::adjective);
    }

    /** The adjective itself, as the table has it first. */
    Optional<String> ofAdjective(Token adjective) {
        return word(adjective)
                .filter(w -> w.sense() == Countries.Sense.ADJECTIVE)
                .map(this::adjective);
    }

    /** The code of the country whose adjective or people a word is. */
    Optional<String> code(Token word) {
        return word(word)
                .filter(w -> w.sense() == Countries.Sense.NATIONAL || w.sense() == Countries.Sense.ADJECTIVE)
                .map(Countries.Word::code);
    }

    /** The code of the country that a noun before another names: "US" of "US strikes". */
    Optional<String> codeOfCountry(Token noun) {
        return word(noun).filter(w -> w.sense() == Countries.Sense.NAME).map(Countries.Word::code);
    }

    private Optional<Countries.Word> word(Token token) {
        return Character.isUpperCase(token.form().charAt(0)) ? countries.words().find(token.form()) : Optional.empty();
    }

    private String adjective(Countries.Word word) {
        return countries
                .ofCode(word.code())
                .filter(country -> !country.adjectives().isEmpty())
                .map(country -> country.adjectives().get(0))
                .orElse(word.written());
    }
}
