package entente.mention;

import entente.lexicon.Lexicon;
import entente.model.Actor;
import entente.model.Party;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the names and role phrases of one sentence to actors: title and name, name and apposition are one party. */
final class SentenceActors {
    private static final int SECTOR = 3;

    private final Folded folded;
    private final Sentence sentence;
    private final List<NameSpan> names;
    private final List<RolePhrase> phrases;
    private final PlaceUses uses;
    private final Lexicon lexicon;
    private final Set<RolePhrase> joined = new HashSet<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Integer, RolePhrase> phraseAtHead = new HashMap<>();

    private SentenceActors(Folded folded, List<NameSpan> names, Lexicon lexicon) {
        this.folded = folded;
        this.sentence = folded.sentence();
        this.names = names;
        this.lexicon = lexicon;
        this.phrases = new RolePhrases(lexicon).in(folded, names);
        this.uses = new PlaceUses(lexicon.placeContexts());
        phrases.forEach(phrase -> phraseAtHead.put(phrase.head(), phrase));
    }

    static List<Draft> in(Folded folded, List<NameSpan> names, Lexicon lexicon) {
        SentenceActors actors = new SentenceActors(folded, names, lexicon);
        names.forEach(actors::addNamed);
        actors.phrases.forEach(actors::addRole);
        actors.drafts.sort(Comparator.comparingInt(Draft::first).thenComparingInt(Draft::end));
        return actors.drafts;
    }

    private void addNamed(NameSpan name) {
        switch (name.sort()) {
            case PERSON -> addPerson(name);
            case ORGANISATION -> {
                if (isTitled(name)) {
                    addPerson(name);
                } else {
                    add(withNationality(name), Actor.Kind.ORGANISATION);
                }
            }
            case GROUP -> add(name, Actor.Kind.GROUP);
            case COUNTRY -> {
                if (!uses.isCountryAsPlace(sentence, name.head())) {
                    add(name, Actor.Kind.COUNTRY);
                }
            }
            case SEAT -> {
                if (!uses.isLocative(sentence, name.head())) {
                    add(name, Actor.Kind.ORGANISATION);
                }
            }
            case CAPITAL -> {
                if (!uses.isCapitalAsPlace(sentence, name.head())) {
                    add(name, Actor.Kind.COUNTRY);
                }
            }
            case NATIONAL -> addNational(name);
            case NATIONALITY, PLACE, FACILITY -> {}
        }
    }

    /** Whether somebody's title stands before a name, which then is a person's: a user's table of actors does not tell them apart. */
    private boolean isTitled(NameSpan name) {
        return phrases.stream()
                .anyMatch(phrase -> phrase.end() == name.first()
                        && !phrase.isMany()
                        && sentence.token(phrase.head()).relation().equals("nmod:desc")
                        && sentence.token(phrase.head()).head() == name.head());
    }

    /** A name that is not part of a role phrase. */
    private void add(NameSpan name, Actor.Kind kind) {
        boolean isPart = phrases.stream().anyMatch(phrase -> phrase.holds(name.head()) && name.equals(phrase.whole()));
        if (!isPart) {
            boolean isMany = kind == Actor.Kind.GROUP;
            drafts.add(draft(name, kind, new Party(name.name(), name.code(), null), isMany));
        }
    }

    /** "Israeli" before "Air Force" where the reader saw only the latter as the name. */
    private NameSpan withNationality(NameSpan name) {
        for (NameSpan before : names) {
            String nation = before.code();
            boolean isItsNation = before.sort() == NameSpan.Sort.NATIONALITY && before.end() == name.first();
            if (isItsNation
                    && nation != null
                    && (name.code() == null || name.code().length() == SECTOR)) {
                String code = lexicon.countries().withSector(nation, name.code() == null ? "" : name.code());
                String words = NameSpans.written(sentence, before.first(), name.end());
                return new NameSpan(before.first(), name.end(), name.head(), name.sort(), words, code, "");
            }
        }
        return name;
    }

    private void addNational(NameSpan name) {
        String words = NameSpans.written(sentence, name.first(), name.end());
        boolean isMany = sentence.token(name.head()).xpos().endsWith("S");
        drafts.add(new Draft(
                sentence.index(),
                name.first(),
                name.end(),
                name.head(),
                Actor.Kind.ROLE,
                new Party(words, name.code(), null),
                "",
                isMany,
                false));
    }

    private void addPerson(NameSpan name) {
        List<RolePhrase> titles = titles(name);
        RolePhrase beside = apposition(name);
        RolePhrase told = titles.isEmpty() ? beside : titles.get(0);
        String code = code(name, told);
        int first = titles.isEmpty() ? name.first() : titles.get(0).first();
        String role = role(name, first, beside);
        joined.addAll(titles);
        int head = folded.head(first, name.end());
        Draft draft = new Draft(
                sentence.index(),
                first,
                name.end(),
                head,
                Actor.Kind.PERSON,
                new Party(name.name(), code, role),
                name.gender(),
                false,
                true);
        drafts.add(draft);
        if (beside != null) {
            joined.add(beside);
            drafts.add(new Draft(
                    sentence.index(),
                    beside.first(),
                    beside.end(),
                    beside.head(),
                    Actor.Kind.ROLE,
                    draft.party(),
                    draft.gender(),
                    false,
                    true));
        }
    }

    /** What the tables know; of one of whom they know the nation alone, the office that the report tells. */
    private static @Nullable String code(NameSpan name, @Nullable RolePhrase told) {
        String known = name.code();
        String office = told == null ? null : told.code();
        boolean nationAlone = known == null || (known.length() == SECTOR && office != null && office.length() > SECTOR);
        return nationAlone ? office : known;
    }

    private @Nullable String role(NameSpan name, int first, @Nullable RolePhrase beside) {
        if (first < name.first()) {
            return NameSpans.written(sentence, first, name.first());
        }
        return beside == null ? describedBy(name) : beside.words();
    }

    /** The words of an apposition whose noun no table knows: "Ana Roe, head of research at Chatham House". */
    private @Nullable String describedBy(NameSpan name) {
        for (Token child : sentence.tokens()) {
            if (child.is("appos") && name.holds(child.head()) && child.upos() == Upos.NOUN) {
                int first = child.index();
                while (first - 1 >= name.end() && isPlain(sentence.token(first - 1), child.index())) {
                    first--;
                }
                int end = child.index() + 1;
                while (end < sentence.size() && isPlain(sentence.token(end), child.index())) {
                    end++;
                }
                return NameSpans.written(sentence, first, end);
            }
        }
        return null;
    }

    private boolean isPlain(Token token, int head) {
        return token.upos() != Upos.PUNCT
                && token.upos() != Upos.VERB
                && token.upos() != Upos.PRON
                && sentence.isUnder(token.index(), head);
    }

    /** The role phrases directly before a name, outermost first. */
    private List<RolePhrase> titles(NameSpan name) {
        List<RolePhrase> titles = new ArrayList<>();
        int start = name.first();
        for (int at = phrases.size() - 1; at >= 0; at--) {
            RolePhrase phrase = phrases.get(at);
            if (phrase.end() == start) {
                titles.add(0, phrase);
                start = phrase.first();
            }
        }
        return titles;
    }

    /** The role phrase that stands in apposition to a name, on either side. */
    private @Nullable RolePhrase apposition(NameSpan name) {
        for (Token child : sentence.tokens()) {
            boolean hangsOnName = name.holds(child.head());
            if (child.is("appos") && hangsOnName && phraseAtHead.containsKey(child.index())) {
                return phraseAtHead.get(child.index());
            }
        }
        Token head = sentence.token(name.head());
        RolePhrase governing = head.is("appos") ? phraseAtHead.get(head.head()) : null;
        return governing != null && !governing.isMany() ? governing : null;
    }

    private void addRole(RolePhrase phrase) {
        if (joined.contains(phrase)) {
            return;
        }
        NameSpan group = group(phrase);
        Party party = group != null
                ? new Party(group.name(), group.code(), phrase.words())
                : new Party(phrase.words(), phrase.code(), null);
        drafts.add(new Draft(
                sentence.index(),
                phrase.first(),
                phrase.end(),
                phrase.head(),
                Actor.Kind.ROLE,
                party,
                lexicon.firstNames().genderOfNoun(sentence.token(phrase.head()).lemma()),
                phrase.isMany(),
                group != null));
    }

    /** The armed group that several are of: "Islamic State militants" act for Islamic State. */
    private static @Nullable NameSpan group(RolePhrase phrase) {
        NameSpan whole = phrase.whole();
        return whole != null && whole.sort() == NameSpan.Sort.GROUP && phrase.isMany() ? whole : null;
    }

    private Draft draft(NameSpan name, Actor.Kind kind, Party party, boolean isMany) {
        return new Draft(
                sentence.index(), name.first(), name.end(), name.head(), kind, party, name.gender(), isMany, true);
    }
}
