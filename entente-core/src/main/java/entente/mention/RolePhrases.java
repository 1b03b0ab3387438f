package entente.mention;

import entente.lexicon.Agents;
import entente.lexicon.Lexicon;
import entente.lexicon.Phrases;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Role phrases of a sentence, from the nouns of {@link Agents}. */
final class RolePhrases {
    private static final Set<Upos> MODIFIERS = Set.of(Upos.ADJ, Upos.NOUN, Upos.PROPN);
    private static final Set<String> BELONGING = Set.of("of", "for");
    private static final Set<String> FORMER = Set.of("former", "ex", "ousted", "deposed", "late");
    private static final int LONGEST_COMPLEMENT = 8;

    private final Lexicon lexicon;

    RolePhrases(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<RolePhrase> in(Folded folded, List<NameSpan> names) {
        Map<Integer, NameSpan> nameAt = nameAt(names);
        List<RolePhrase> phrases = new ArrayList<>();
        int at = 0;
        while (at < folded.words().size()) {
            Optional<Phrases.Match<Agents.Agent>> match = noun(folded, at, nameAt);
            if (match.isPresent()) {
                phrases.add(phrase(folded, match.get(), nameAt));
            }
            at = match.isPresent() ? match.get().end() : at + 1;
        }
        phrases.removeIf(phrase -> isModifier(folded.sentence(), phrase, nameAt));
        return phrases;
    }

    private static Map<Integer, NameSpan> nameAt(List<NameSpan> names) {
        Map<Integer, NameSpan> at = new HashMap<>();
        for (NameSpan name : names) {
            for (int token = name.first(); token < name.end(); token++) {
                at.put(token, name);
            }
        }
        return at;
    }

    private Optional<Phrases.Match<Agents.Agent>> noun(Folded folded, int at, Map<Integer, NameSpan> nameAt) {
        if (nameAt.containsKey(at)) {
            return Optional.empty();
        }
        return lexicon.agents().nouns().longest(folded.words(), at).filter(match -> {
            Token head = folded.sentence().token(folded.head(match.first(), match.end()));
            boolean isNoun = head.upos() == Upos.NOUN || head.upos() == Upos.PROPN;
            return isNoun && !nameAt.containsKey(match.end() - 1);
        });
    }

    /** "police car", "rebel stronghold": the noun only tells more about another one. */
    private boolean isModifier(Sentence sentence, RolePhrase phrase, Map<Integer, NameSpan> nameAt) {
        Token head = sentence.token(phrase.head());
        boolean hangsOnNext = head.is("compound") && head.head() >= phrase.end();
        return hangsOnNext && !isPerson(nameAt.get(head.head()));
    }

    private static boolean isPerson(@Nullable NameSpan name) {
        return name != null && name.sort() == NameSpan.Sort.PERSON;
    }

    private RolePhrase phrase(Folded folded, Phrases.Match<Agents.Agent> match, Map<Integer, NameSpan> nameAt) {
        Sentence sentence = folded.sentence();
        int head = folded.head(match.first(), match.end());
        int left = first(sentence, match.first(), head);
        NameSpan whole = whole(folded, left, match, head, nameAt);
        int first = whole != null && whole.end() == match.first() ? Math.min(left, whole.first()) : left;
        String sector = sector(folded, left, match, head, nameAt);
        int end = end(sentence, match.end(), head);
        boolean isPlural = sentence.token(head).xpos().endsWith("S")
                || !sentence.token(head)
                        .form()
                        .equalsIgnoreCase(sentence.token(head).lemma());
        return new RolePhrase(
                first,
                match.first(),
                match.end(),
                head,
                match.value(),
                NameSpans.written(sentence, first, end),
                code(whole, isFormer(folded, first, match.first()) && sector.startsWith("GOV") ? "ELI" : sector),
                whole,
                match.value().isGroup() || isPlural);
    }

    private @Nullable String code(@Nullable NameSpan whole, String sector) {
        if (whole == null || whole.code() == null) {
            return sector.isEmpty() ? null : sector;
        }
        return lexicon.countries().withSector(whole.code(), sector);
    }

    /** Leftwards over adjectives, nouns and possessors that hang below the head. */
    private static int first(Sentence sentence, int noun, int head) {
        int first = noun;
        for (int at = noun - 1; at >= 0; at--) {
            Token token = sentence.token(at);
            boolean isPossessive = token.form().equals("'s")
                    || token.form().equals("’s")
                    || token.form().equals("-");
            boolean isLink = isPossessive || token.upos() == Upos.CCONJ;
            boolean fits = MODIFIERS.contains(token.upos()) || isLink;
            if (!fits || YearOld.is(sentence, at) || !belongs(sentence, at, head)) {
                break;
            }
            first = isLink ? first : at;
        }
        return first;
    }

    /** Whether it hangs below the noun, or beside a noun that is itself a title: "French" in "French President Roe". */
    private static boolean belongs(Sentence sentence, int at, int head) {
        Token noun = sentence.token(head);
        boolean isTitle = noun.is("compound")
                || noun.is("flat")
                || noun.is("appos")
                || noun.relation().equals("nmod:desc");
        return sentence.isUnder(at, head)
                || (isTitle && sentence.token(at).head() == noun.head() && noun.head() > head);
    }

    /** Rightwards over a complement of belonging without commas: "president of France". */
    private static int end(Sentence sentence, int end, int head) {
        if (end >= sentence.size()
                || !BELONGING.contains(sentence.token(end).form().toLowerCase(Locale.ROOT))) {
            return end;
        }
        int at = end;
        while (at < sentence.size() && at < end + LONGEST_COMPLEMENT && isComplement(sentence, at, head)) {
            at++;
        }
        return at;
    }

    private static boolean isComplement(Sentence sentence, int at, int head) {
        Upos upos = sentence.token(at).upos();
        boolean isMark = upos == Upos.PUNCT && !sentence.token(at).form().equals("-");
        return !isMark && upos != Upos.VERB && upos != Upos.PRON && sentence.isUnder(at, head);
    }

    /** The named actor that it is part of: before it as adjective, possessor or compound, or after "of" or "for". */
    private @Nullable NameSpan whole(
            Folded folded, int first, Phrases.Match<Agents.Agent> match, int head, Map<Integer, NameSpan> nameAt) {
        for (int at = match.first() - 1; at >= first; at--) {
            if (isWhole(nameAt.get(at))) {
                return nameAt.get(at);
            }
        }
        NameSpan beside = beside(folded.sentence(), match.first(), nameAt);
        return beside != null ? beside : after(folded.sentence(), match.end(), head, nameAt);
    }

    /** Directly before the noun, whatever the tree says; in brackets too: "Workers' Party (PKK) guerrillas". */
    private static @Nullable NameSpan beside(Sentence sentence, int noun, Map<Integer, NameSpan> nameAt) {
        boolean isBracketed = noun > 0 && sentence.token(noun - 1).form().equals(")");
        NameSpan name = nameAt.get(isBracketed ? noun - 2 : noun - 1);
        return isWhole(name) && owns(name, isBracketed) ? name : null;
    }

    private static boolean owns(@Nullable NameSpan name, boolean isBracketed) {
        return name != null
                && switch (name.sort()) {
                    case GROUP, ORGANISATION, NATIONALITY -> true;
                    case COUNTRY -> !isBracketed;
                    case PERSON, SEAT, CAPITAL, NATIONAL, PLACE, FACILITY -> false;
                };
    }

    private static @Nullable NameSpan after(Sentence sentence, int end, int head, Map<Integer, NameSpan> nameAt) {
        for (Token child : sentence.tokens()) {
            if (child.head() == head && child.is("nmod") && child.index() >= end) {
                NameSpan name = nameAt.get(child.index());
                if (isWhole(name)
                        && BELONGING.contains(Usage.of(sentence, child.index()).preposition())) {
                    return name;
                }
            }
        }
        return null;
    }

    private static boolean isWhole(@Nullable NameSpan name) {
        return name != null && name.sort() != NameSpan.Sort.PLACE && name.code() != null;
    }

    /** Of the noun itself, else of the nouns before and after it: "navy spokesman", "spokesman for the army". */
    private String sector(
            Folded folded, int first, Phrases.Match<Agents.Agent> match, int head, Map<Integer, NameSpan> nameAt) {
        if (!match.value().sector().isEmpty()) {
            return match.value().sector();
        }
        for (int at = first; at < match.first(); at++) {
            Optional<String> before = nameAt.containsKey(at) ? Optional.empty() : sectorAt(folded, at);
            if (before.isPresent()) {
                return before.get();
            }
        }
        for (Token child : folded.sentence().tokens()) {
            boolean isOwner = child.head() == head && child.is("nmod") && child.index() >= match.end();
            if (isOwner && !nameAt.containsKey(child.index())) {
                Optional<String> after = sectorAt(folded, child.index());
                if (after.isPresent()) {
                    return after.get();
                }
            }
        }
        return "";
    }

    private Optional<String> sectorAt(Folded folded, int at) {
        return lexicon.agents()
                .nouns()
                .longest(folded.words(), at)
                .map(m -> m.value().sector())
                .filter(sector -> !sector.isEmpty());
    }

    private static boolean isFormer(Folded folded, int first, int noun) {
        return folded.words().subList(Math.min(first, noun), noun).stream().anyMatch(FORMER::contains);
    }
}
