package entente.mention;

import entente.lexicon.Countries;
import entente.lexicon.KnownActor;
import entente.lexicon.KnownActors;
import entente.lexicon.Lexicon;
import entente.lexicon.Phrases;
import entente.lexicon.Spelling;
import entente.model.Name;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of a sentence: from the tables, and from the reader where no table knows them. None overlap. */
final class NameSpans {
    private static final int LONGEST_ABBREVIATION = 6;
    /** CAMEO's sector of political parties. */
    private static final String PARTY = "PTY";

    private final Lexicon lexicon;
    private final ReadNames readNames;
    private final @Nullable LocalDate day;

    NameSpans(Lexicon lexicon, @Nullable LocalDate day) {
        this.lexicon = lexicon;
        this.readNames = new ReadNames(lexicon);
        this.day = day;
    }

    List<NameSpan> in(Folded folded) {
        Map<Integer, Name> read = new HashMap<>();
        readNames.in(folded).forEach(name -> read.put(name.first(), name));
        List<NameSpan> spans = new ArrayList<>();
        int at = 0;
        while (at < folded.words().size()) {
            NameSpan span = longestAt(folded, at, read.get(at));
            if (span == null) {
                at++;
            } else {
                spans.add(span);
                at = span.end();
            }
        }
        return spans;
    }

    private @Nullable NameSpan longestAt(Folded folded, int at, @Nullable Name name) {
        NameSpan known = known(folded, at);
        NameSpan country = country(folded, at);
        NameSpan best = known == null || (country != null && country.end() > known.end()) ? country : known;
        if (name == null) {
            return best;
        }
        boolean whole = best != null && (name.end() <= best.end() || isOfPeople(folded, name, best));
        return whole ? best : read(folded, name, best);
    }

    /** "Popular Front guerrillas of the north", where the reader takes all of it for a name: the group, then its people. */
    private boolean isOfPeople(Folded folded, Name name, NameSpan group) {
        return group.sort() == NameSpan.Sort.GROUP
                && name.first() == group.first()
                && lexicon.agents().nouns().longest(folded.words(), group.end()).isPresent();
    }

    private @Nullable NameSpan known(Folded folded, int at) {
        Phrases.Match<KnownActors.Alias> match = lexicon.knownActors()
                .longest(folded.words(), at)
                .filter(m -> isWritten(folded, m.first(), m.end(), m.value().written()))
                .filter(m ->
                        !isShortOfAnother(folded, m.first(), m.end(), m.value().actor()))
                .orElse(null);
        return match == null
                ? null
                : span(folded, match.first(), match.end(), match.value().actor());
    }

    /** "The Socialist Left (IS)": in brackets behind the name of another body letters are short for that one. */
    private boolean isShortOfAnother(Folded folded, int first, int end, KnownActor actor) {
        Sentence sentence = folded.sentence();
        boolean bracketed = first > 1
                && end < sentence.size()
                && end == first + 1
                && sentence.token(first - 1).form().equals("(")
                && sentence.token(end).form().equals(")");
        return bracketed
                && sentence.name(first - 2)
                        .filter(name -> name.kind() == Name.Kind.ORGANISATION || name.kind() == Name.Kind.PARTY)
                        .filter(name -> name.end() == first - 1)
                        .filter(name -> !isSame(folded, name, actor))
                        .isPresent();
    }

    private boolean isSame(Folded folded, Name name, KnownActor actor) {
        List<String> own = List.of(actor.name().toLowerCase(Locale.ROOT).split("\\W+"));
        for (int at = name.first(); at < name.end(); at++) {
            NameSpan inside = known(folded, at);
            boolean shared = own.contains(folded.sentence().token(at).form().toLowerCase(Locale.ROOT));
            if (shared || (inside != null && inside.name().equals(actor.name()))) {
                return true;
            }
        }
        return false;
    }

    private NameSpan span(Folded folded, int first, int end, KnownActor actor) {
        NameSpan.Sort sort =
                switch (actor.kind()) {
                    case PERSON -> NameSpan.Sort.PERSON;
                    case ORGANISATION -> NameSpan.Sort.ORGANISATION;
                    case GROUP -> NameSpan.Sort.GROUP;
                };
        return new NameSpan(first, end, folded.head(first, end), sort, actor.name(), actor.codeOn(day), actor.gender());
    }

    private @Nullable NameSpan country(Folded folded, int at) {
        Phrases.Match<Countries.Word> match = lexicon.countries()
                .words()
                .longest(folded.words(), at)
                .filter(m -> isWritten(folded, m.first(), m.end(), m.value().written()))
                .orElse(null);
        if (match == null) {
            return null;
        }
        Countries.Word word = match.value();
        int head = folded.head(match.first(), match.end());
        return switch (word.sense()) {
            case NAME -> span(match, head, NameSpan.Sort.COUNTRY, word.name(), word.code());
            case ADJECTIVE -> span(match, head, NameSpan.Sort.NATIONALITY, word.name(), word.code());
            case NATIONAL -> span(match, head, national(folded, head), word.name(), word.code());
            case SEAT -> span(match, head, NameSpan.Sort.SEAT, word.written(), word.code() + "GOV");
            case CAPITAL -> span(match, head, NameSpan.Sort.CAPITAL, word.name(), word.code());
        };
    }

    private static NameSpan span(Phrases.Match<?> match, int head, NameSpan.Sort sort, String name, String code) {
        return new NameSpan(match.first(), match.end(), head, sort, name, code, "");
    }

    private static NameSpan.Sort national(Folded folded, int head) {
        Token token = folded.sentence().token(head);
        boolean isNoun = token.upos() != Upos.ADJ && !token.is("amod") && !token.is("compound");
        return isNoun ? NameSpan.Sort.NATIONAL : NameSpan.Sort.NATIONALITY;
    }

    /** A name that the reader sees, with what the tables know of its parts; a nationality is left to the tables. */
    private @Nullable NameSpan read(Folded folded, Name name, @Nullable NameSpan within) {
        String words = written(folded.sentence(), name.first(), name.end());
        int head = folded.head(name.first(), name.end());
        return switch (name.kind()) {
            case PERSON -> person(folded, name, words, head);
            case ORGANISATION -> organisation(folded, name, words, head, "");
            case PARTY -> organisation(folded, name, words, head, PARTY);
            case PLACE ->
                within != null && within.sort() == NameSpan.Sort.NATIONALITY && name.end() == within.end()
                        ? within
                        : new NameSpan(name.first(), name.end(), head, NameSpan.Sort.PLACE, words, null, "");
            case FACILITY -> new NameSpan(name.first(), name.end(), head, NameSpan.Sort.FACILITY, words, null, "");
            case NATIONALITY -> within;
        };
    }

    /** @param sector the CAMEO sector where its own words tell none */
    private NameSpan organisation(Folded folded, Name name, String words, int head, String sector) {
        String code = codeWithin(folded, name, sector);
        return new NameSpan(name.first(), name.end(), head, NameSpan.Sort.ORGANISATION, words, code, "");
    }

    /** The known person with the same first and last name ("Vladimir V. Putin"), else whoever the words name. */
    private NameSpan person(Folded folded, Name name, String words, int head) {
        Sentence sentence = folded.sentence();
        if (name.end() - name.first() > 2) {
            String short_ = sentence.token(name.first()).form() + " "
                    + sentence.token(name.end() - 1).form();
            Optional<KnownActor> actor = lexicon.knownActors()
                    .find(short_)
                    .map(KnownActors.Alias::actor)
                    .filter(a -> a.kind() == KnownActor.Kind.PERSON);
            if (actor.isPresent()) {
                return span(folded, name.first(), name.end(), actor.get());
            }
        }
        String gender = lexicon.firstNames().gender(sentence.token(name.first()).form());
        return new NameSpan(name.first(), name.end(), head, NameSpan.Sort.PERSON, words, null, gender);
    }

    /** "Turkish Red Crescent" is TUR, "French Defense Ministry" FRAGOVMIL. */
    private @Nullable String codeWithin(Folded folded, Name name, String otherwise) {
        String country = null;
        String sector = otherwise;
        for (int at = name.first(); at < name.end(); at++) {
            NameSpan inside = country == null ? country(folded, at) : null;
            country = inside == null ? country : inside.code();
            sector = lexicon.agents()
                    .nouns()
                    .longest(folded.words(), at)
                    .filter(m -> m.end() == name.end())
                    .map(m -> m.value().sector())
                    .filter(s -> !s.isEmpty())
                    .orElse(sector);
        }
        return country == null
                ? (sector.isEmpty() ? null : sector)
                : lexicon.countries().withSector(country, sector);
    }

    /** Whether the words are written like the name in the table: an abbreviation in capitals, a name with a capital. */
    private static boolean isWritten(Folded folded, int first, int end, String name) {
        Sentence sentence = folded.sentence();
        Token start = sentence.token(first);
        boolean isSingle = end - first == 1;
        if ((folded.isCapitals() || isSingle) && !isNameWord(folded, start, name)) {
            return false;
        }
        if (isSingle && Spelling.isCapitals(name) && name.length() <= LONGEST_ABBREVIATION) {
            return Spelling.isCapitals(start.form());
        }
        boolean startsSmall = !isSingle && (!Character.isUpperCase(name.charAt(0)) || name.startsWith("The "));
        return startsSmall
                ? sentence.tokens().subList(first, end).stream().anyMatch(NameSpans::isCapitalised)
                : isCapitalised(start);
    }

    /** Whether the reader takes a word for a name, where capitals do not tell ("WITH US", "Polish the shoes"; but "THE SANDINISTAS"). */
    private static boolean isNameWord(Folded folded, Token token, String name) {
        boolean isAdjective = token.upos() == Upos.ADJ && !Spelling.isCapitals(name);
        boolean isMany = token.xpos().equals("NNS") && !Spelling.isCapitals(name);
        boolean isNoun = token.upos() == Upos.NOUN && (isMany || !folded.isCapitals());
        boolean isName = token.upos() == Upos.PROPN || token.xpos().startsWith("NNP");
        return isName
                || isAdjective
                || isNoun
                || folded.sentence().name(token.index()).isPresent();
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.form().charAt(0))
                || Character.isDigit(token.form().charAt(0));
    }

    static String written(Sentence sentence, int first, int end) {
        return sentence.tokens().subList(first, end).stream()
                .map(Token::form)
                .collect(Collectors.joining(" "))
                .replaceAll(" (['’]s\\b|[-,.])", "$1")
                .replace("- ", "-");
    }
}
