package entente.gold.links;

import entente.lexicon.Lexicon;
import entente.lexicon.Pronoun;
import entente.link.Passage;
import entente.model.Document;
import entente.model.Link;
import entente.model.Name;
import entente.model.Phrase;
import entente.model.Sentence;
import entente.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The simplest way to link phrases, which a better one has to beat: a pronoun to the nearest phrase that agrees with
 * it, a name or noun to the last phrase with the same head.
 */
final class NearestLinks implements Linking {
    private static final int SENTENCES_BACK = 4;

    private final Lexicon lexicon;

    NearestLinks(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Link> links(GoldTexts.Read text) {
        Document document = text.document();
        Passage passage = Passage.of(document, lexicon);
        List<Link> links = new ArrayList<>();
        for (int at = 0; at < passage.size(); at++) {
            Phrase phrase = passage.phrase(at);
            for (int before = at - 1; before >= 0; before--) {
                Phrase candidate = passage.phrase(before);
                if (!isAround(candidate, phrase) && fits(phrase, candidate, document)) {
                    links.add(new Link(phrase, candidate, 1));
                    break;
                }
            }
        }
        return links;
    }

    private static boolean isAround(Phrase candidate, Phrase phrase) {
        return candidate.sentence() == phrase.sentence() && candidate.end() >= phrase.end();
    }

    private boolean fits(Phrase phrase, Phrase candidate, Document document) {
        Token head = head(phrase, document);
        Token other = head(candidate, document);
        Optional<Pronoun> pronoun = lexicon.pronouns().find(head.form());
        if (pronoun.isEmpty()) {
            return head.lemma().equals(other.lemma());
        }
        Optional<Pronoun> earlier = lexicon.pronouns().find(other.form());
        if (earlier.isPresent()) {
            return earlier.get().kind() == pronoun.get().kind();
        }
        return phrase.sentence() - candidate.sentence() <= SENTENCES_BACK
                && agrees(pronoun.get(), other, document.sentences().get(candidate.sentence()));
    }

    private boolean agrees(Pronoun pronoun, Token noun, Sentence sentence) {
        boolean isMany = noun.xpos().endsWith("S");
        boolean isPerson = lexicon.personNouns().has(noun.lemma())
                || sentence.name(noun.index())
                        .filter(name -> name.kind() == Name.Kind.PERSON)
                        .isPresent();
        return switch (pronoun.kind()) {
            case HE, SHE -> isPerson && !isMany;
            case IT -> !isPerson && !isMany;
            case THEY -> isMany;
            case I, WE, YOU, THIS, THESE -> false;
        };
    }

    private static Token head(Phrase phrase, Document document) {
        return document.sentences().get(phrase.sentence()).token(phrase.head());
    }
}
