package entente.link;

import entente.lexicon.Countries;
import entente.lexicon.Lexicon;
import entente.lexicon.Pronoun;
import entente.lexicon.Spelling;
import entente.model.Argument;
import entente.model.Phrase;
import entente.model.Predicate;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the traits of the phrases of one sentence. */
final class PhraseReader {
    private static final int ARG0 = 1;
    private static final int ARG1 = 2;

    private final Lexicon lexicon;
    private final Subtrees subtrees;
    private final Sentence sentence;
    private final int[] quotes;
    private final int[] roles;
    private final Kinds kinds;
    private final Genders genders;

    PhraseReader(Subtrees subtrees, int[] quotes, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.subtrees = subtrees;
        this.sentence = subtrees.sentence();
        this.quotes = quotes;
        this.roles = roles(sentence);
        this.kinds = new Kinds(subtrees);
        this.genders = new Genders(lexicon, sentence);
    }

    private static int[] roles(Sentence sentence) {
        int[] roles = new int[sentence.size()];
        for (Predicate predicate : sentence.predicates()) {
            for (Argument argument : predicate.arguments()) {
                int role =
                        argument.role().equals("ARG0") ? ARG0 : argument.role().equals("ARG1") ? ARG1 : 0;
                if (roles[argument.token()] == 0) {
                    roles[argument.token()] = role;
                }
            }
        }
        return roles;
    }

    /** The phrases of the sentence in the order of the text, outer before inner. */
    List<Traits> traits() {
        List<Traits> traits = new ArrayList<>();
        for (Phrase phrase : NounPhrases.in(subtrees)) {
            Optional<Pronoun> pronoun = pronoun(sentence.token(phrase.head()));
            traits.add(pronoun.isPresent() ? ofPronoun(phrase, pronoun.get()) : ofNoun(phrase));
        }
        return traits;
    }

    private Optional<Pronoun> pronoun(Token head) {
        boolean isPronoun = head.upos() == Upos.PRON || head.upos() == Upos.DET;
        return isPronoun ? lexicon.pronouns().find(head.form()) : Optional.empty();
    }

    private Traits ofPronoun(Phrase phrase, Pronoun pronoun) {
        GrammaticalNumber number =
                switch (pronoun.count()) {
                    case ONE -> GrammaticalNumber.ONE;
                    case MANY -> GrammaticalNumber.MANY;
                    case ANY -> GrammaticalNumber.ANY;
                };
        Wording wording = Wording.of(phrase, sentence);
        Gender gender = Gender.of(pronoun.gender());
        return traits(phrase, Kind.of(pronoun), gender, number, wording, "", pronoun.isReflexive());
    }

    private Traits ofNoun(Phrase phrase) {
        Kind kind = kinds.of(phrase);
        Wording wording = Wording.of(phrase, sentence);
        String country = kind.isName() ? country(wording) : "";
        GrammaticalNumber number = number(sentence.token(phrase.head()), kind, !country.isEmpty());
        return traits(phrase, kind, genders.of(phrase, kind, wording), number, wording, country, false);
    }

    private Traits traits(
            Phrase phrase,
            Kind kind,
            Gender gender,
            GrammaticalNumber number,
            Wording wording,
            String country,
            boolean isReflexive) {
        Token head = sentence.token(phrase.head());
        boolean isJoined = isJoined(phrase);
        int governor = governor(head);
        return new Traits(
                phrase,
                kind,
                isJoined && gender != Gender.THING ? Gender.UNKNOWN : gender,
                isJoined ? GrammaticalNumber.MANY : number,
                Grammar.of(head, subtrees.hasChild(head.index(), "cop")),
                wording,
                subtrees,
                governor,
                quotes[head.index()],
                roles[head.index()],
                country,
                isReflexive,
                isSpeaking(head),
                governor >= 0 && sentence.token(governor).isRoot(),
                isJoined,
                !kind.isName() && phrase.end() > phrase.head() + 1);
    }

    private String country(Wording wording) {
        return lexicon.countries()
                .words()
                .find(wording.text())
                .filter(word -> word.sense() == Countries.Sense.NAME)
                .map(Countries.Word::code)
                .orElse("");
    }

    private boolean isJoined(Phrase phrase) {
        for (Token child : subtrees.children(phrase.head())) {
            if (child.is("conj") && phrase.holds(child.index())) {
                return true;
            }
        }
        return false;
    }

    private GrammaticalNumber number(Token head, Kind kind, boolean isCountry) {
        boolean isPlural = head.xpos().endsWith("S") && head.upos() != Upos.PRON;
        boolean isBody = kind == Kind.ORGANISATION_NAME || isCountry || genders.isGroup(head);
        if (isPlural) {
            return isCountry ? GrammaticalNumber.ANY : GrammaticalNumber.MANY;
        }
        return isBody || head.upos() == Upos.NUM || head.upos() == Upos.ADJ
                ? GrammaticalNumber.ANY
                : GrammaticalNumber.ONE;
    }

    /** What the phrase hangs from; of several with "and" what the first hangs from. */
    private int governor(Token head) {
        Token at = head;
        while (at.is("conj")) {
            at = sentence.token(at.head());
        }
        return at.head();
    }

    private boolean isSpeaking(Token head) {
        return head.is("nsubj")
                && lexicon.speechCues()
                        .verb(Spelling.fold(sentence.token(head.head()).lemma()))
                        .isPresent();
    }
}
