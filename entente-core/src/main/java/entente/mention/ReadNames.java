package entente.mention;

import entente.lexicon.Agents;
import entente.lexicon.Countries;
import entente.lexicon.Lexicon;
import entente.lexicon.Phrases;
import entente.model.Name;
import entente.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names that the reader sees, mended where it cuts them otherwise than the tables do: one name cut in two is joined,
 * a name cut at a hyphen goes on, and nationality, office and form of address before a person's name go.
 */
final class ReadNames {
    private final Lexicon lexicon;

    ReadNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Name> in(Folded folded) {
        List<Name> mended = new ArrayList<>();
        for (Name name : joined(folded.sentence().names())) {
            Name whole = name.kind() == Name.Kind.PLACE
                    ? completed(folded.sentence(), name)
                    : extended(folded.sentence(), name);
            trimmed(folded, whole).ifPresent(mended::add);
        }
        return mended;
    }

    private static List<Name> joined(List<Name> names) {
        List<Name> joined = new ArrayList<>();
        for (Name name : names) {
            Name last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && goesOn(last, name)) {
                joined.set(joined.size() - 1, new Name(name.kind(), last.first(), name.end()));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    /** Whether the second is the rest of the first: of two organisations side by side each is one. */
    private static boolean goesOn(Name first, Name second) {
        return first.end() == second.first()
                && first.kind() == second.kind()
                && switch (second.kind()) {
                    case PERSON, PLACE, FACILITY, NATIONALITY -> true;
                    case ORGANISATION, PARTY -> false;
                };
    }

    /** A place that the gazetteer has with the word before or after: "Middle East", "Sinai Peninsula". */
    private Name completed(Sentence sentence, Name name) {
        Name longer = new Name(name.kind(), name.first(), name.end() + 1);
        Name earlier = new Name(name.kind(), name.first() - 1, name.end());
        return isPlace(sentence, longer) ? longer : isPlace(sentence, earlier) ? earlier : name;
    }

    private boolean isPlace(Sentence sentence, Name name) {
        return name.first() >= 0
                && name.end() <= sentence.size()
                && isCapitalised(sentence, name.first())
                && isCapitalised(sentence, name.end() - 1)
                && !lexicon.gazetteer()
                        .find(NameSpans.written(sentence, name.first(), name.end()))
                        .isEmpty();
    }

    private static boolean isCapitalised(Sentence sentence, int at) {
        return Character.isUpperCase(sentence.token(at).form().charAt(0));
    }

    private static Name extended(Sentence sentence, Name name) {
        int end = name.end();
        while (end + 1 < sentence.size() && isHyphenated(sentence, end)) {
            end += 2;
        }
        return new Name(name.kind(), name.first(), end);
    }

    private static boolean isHyphenated(Sentence sentence, int hyphen) {
        return sentence.token(hyphen).form().equals("-")
                && sentence.token(hyphen - 1).span().end()
                        == sentence.token(hyphen).span().start()
                && sentence.token(hyphen).span().end()
                        == sentence.token(hyphen + 1).span().start()
                && Character.isUpperCase(sentence.token(hyphen + 1).form().charAt(0));
    }

    /** Without what only leads to the name; nothing when that is all. */
    private Optional<Name> trimmed(Folded folded, Name name) {
        int first = name.first();
        int next = afterLeading(folded, name, first);
        while (next > first && first < name.end()) {
            first = next;
            next = first < name.end() ? afterLeading(folded, name, first) : first;
        }
        return first < name.end() ? Optional.of(new Name(name.kind(), first, name.end())) : Optional.empty();
    }

    private int afterLeading(Folded folded, Name name, int at) {
        if (folded.words().get(at).equals("the")) {
            return at + 1;
        }
        if (name.kind() != Name.Kind.PERSON) {
            return at;
        }
        if (lexicon.honorifics().has(folded.words().get(at))) {
            return at + 1;
        }
        return lexicon.countries()
                .words()
                .longest(folded.words(), at)
                .filter(match -> isAdjective(match.value()) || match.end() < name.end())
                .filter(match -> match.end() <= name.end() && isLeading(folded, match, name))
                .map(Phrases.Match::end)
                .or(() -> office(folded, name, at))
                .orElse(at);
    }

    private static boolean isAdjective(Countries.Word word) {
        return word.sense() == Countries.Sense.ADJECTIVE || word.sense() == Countries.Sense.NATIONAL;
    }

    /** A country's name leads only to an office: "US Secretary", not "Chad Smith". */
    private boolean isLeading(Folded folded, Phrases.Match<Countries.Word> match, Name name) {
        return isAdjective(match.value())
                || (match.end() < name.end()
                        && office(folded, name, match.end()).isPresent());
    }

    private Optional<Integer> office(Folded folded, Name name, int at) {
        return lexicon.agents()
                .nouns()
                .longest(folded.words(), at)
                .filter(match -> match.end() <= name.end())
                .filter(match -> isOffice(match.value()))
                .map(Phrases.Match::end);
    }

    private static boolean isOffice(Agents.Agent agent) {
        return !agent.isGroup();
    }
}
