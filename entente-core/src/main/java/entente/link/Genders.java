package entente.link;

import entente.lexicon.Agents;
import entente.lexicon.Countries;
import entente.lexicon.Lexicon;
import entente.lexicon.Spelling;
import entente.model.Phrase;
import entente.model.Sentence;
import entente.model.Token;
import java.util.Locale;
import java.util.Optional;

/** What names and nouns tell of the sex of whom they mean: by forms of address, first names and nouns for people. */
final class Genders {
    private final Lexicon lexicon;
    private final Sentence sentence;

    Genders(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    Gender of(Phrase phrase, Kind kind, Wording wording) {
        return switch (kind) {
            case PERSON_NAME -> ofPerson(phrase, wording);
            case ORGANISATION_NAME, PLACE_NAME, NUMBER -> Gender.THING;
            case OTHER_NAME -> ofTitle(phrase).and(Gender.UNKNOWN);
            case I, WE, YOU, HE, SHE, IT, THEY, THIS, THESE -> Gender.UNKNOWN;
            case OTHER_PRONOUN -> ofPronoun(wording.head());
            case DEFINITE, DEMONSTRATIVE, OWNED, INDEFINITE, QUANTIFIED, COUNTED, BARE_PLURAL, BARE_SINGULAR ->
                ofNoun(wording.head());
        };
    }

    private static Gender ofPronoun(String word) {
        return word.endsWith("one") || word.endsWith("body") ? Gender.PERSON : Gender.UNKNOWN;
    }

    private Gender ofPerson(Phrase phrase, Wording wording) {
        Gender byTitle = ofTitle(phrase);
        if (byTitle != Gender.UNKNOWN) {
            return byTitle;
        }
        for (String word : wording.words()) {
            Gender byName = Gender.of(lexicon.firstNames().gender(word));
            if (byName != Gender.UNKNOWN) {
                return byName;
            }
        }
        Optional<Gender> known = lexicon.knownActors()
                .find(wording.text())
                .map(a -> Gender.of(a.actor().gender()));
        return Gender.PERSON.and(known.orElse(Gender.UNKNOWN));
    }

    /** By "Mrs", "king" or "spokeswoman" at its start. */
    private Gender ofTitle(Phrase phrase) {
        for (int at = phrase.first(); at < phrase.head(); at++) {
            String noun = Spelling.fold(sentence.token(at).form());
            Gender gender = Gender.of(lexicon.firstNames().genderOfNoun(noun));
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    private Gender ofNoun(String lemma) {
        Gender told = Gender.of(lexicon.firstNames().genderOfNoun(lemma));
        if (told != Gender.UNKNOWN) {
            return told;
        }
        Optional<Agents.Agent> agent = lexicon.agents().find(lemma);
        if (agent.isPresent()) {
            return agent.get().isGroup() ? Gender.UNKNOWN : Gender.PERSON;
        }
        boolean isPerson = lexicon.personNouns().has(lemma)
                || lexicon.countries()
                        .words()
                        .find(lemma)
                        .filter(word -> word.sense() == Countries.Sense.NATIONAL)
                        .isPresent();
        return isPerson ? Gender.PERSON : Gender.LIKELY_THING;
    }

    /** Whether a noun in the singular stands for several people: "ministry". */
    boolean isGroup(Token head) {
        return lexicon.agents()
                .find(head.lemma().toLowerCase(Locale.ROOT))
                .filter(Agents.Agent::isGroup)
                .isPresent();
    }
}
