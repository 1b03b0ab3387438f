package entente.mention;

import entente.lexicon.KnownActor;
import entente.lexicon.KnownActors;
import entente.lexicon.Lexicon;
import entente.model.Actor;
import entente.model.Document;
import entente.model.Name;
import entente.model.Party;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Upos;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds those who can act: names, role nouns, countries where they act, and the pronouns that stand for them. */
public final class Actors {
    /** Sectors of a state: somebody of them is always some country's. */
    private static final Set<String> INSTITUTIONS = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY");

    private final Document document;
    private final Lexicon lexicon;
    private final @Nullable LocalDate day;

    private Actors(Document document, Lexicon lexicon) {
        this.document = document;
        this.lexicon = lexicon;
        this.day = document.imprint().published().latest();
    }

    /** All actors of a document, in the order of the text. */
    public static List<Actor> in(Document document, Lexicon lexicon) {
        return new Actors(document, lexicon).find();
    }

    private List<Actor> find() {
        List<Folded> folded = document.sentences().stream().map(Folded::of).toList();
        NameSpans finder = new NameSpans(lexicon, day);
        List<List<NameSpan>> names = folded.stream().map(finder::in).toList();
        FullNames fullNames = FullNames.of(names, folded);
        List<List<Draft>> drafts = new ArrayList<>();
        for (int at = 0; at < folded.size(); at++) {
            drafts.add(SentenceActors.in(folded.get(at), resolved(names.get(at), fullNames, at), lexicon));
        }
        Settings settings = Settings.of(lexicon, names);
        drafts.replaceAll(sentence ->
                sentence.stream().map(draft -> settled(draft, settings)).toList());
        return Antecedents.linked(document, lexicon, completed(drafts)).stream()
                .map(this::actor)
                .toList();
    }

    private List<NameSpan> resolved(List<NameSpan> names, FullNames fullNames, int sentence) {
        Sentence within = document.sentences().get(sentence);
        return names.stream()
                .map(name -> isNamesake(name, within) ? bearer(name, fullNames, within) : name)
                .map(name -> isSurname(name) ? resolved(name, fullNames, within) : name)
                .toList();
    }

    /** A country or capital that the reader takes for a person: "Jordan", "Paris". */
    private static boolean isNamesake(NameSpan name, Sentence sentence) {
        return (name.sort() == NameSpan.Sort.COUNTRY || name.sort() == NameSpan.Sort.CAPITAL)
                && sentence.name(name.head())
                        .filter(read -> read.kind() == Name.Kind.PERSON)
                        .isPresent();
    }

    /** The person of that surname, where the article has one. */
    private static NameSpan bearer(NameSpan name, FullNames fullNames, Sentence sentence) {
        return fullNames
                .meant(NameSpans.written(sentence, name.first(), name.end()), sentence.index())
                .map(full -> full.in(name))
                .orElse(name);
    }

    private static boolean isSurname(NameSpan name) {
        return name.sort() == NameSpan.Sort.PERSON && (name.end() - name.first() == 1 || name.code() == null);
    }

    private NameSpan resolved(NameSpan name, FullNames fullNames, Sentence sentence) {
        String written = NameSpans.written(sentence, name.first(), name.end());
        return fullNames
                .meant(written, sentence.index())
                .map(full -> name.called(full.name(), full.code(), full.gender()))
                .orElseGet(() -> name.code() != null ? name : inOffice(name, written, sentence));
    }

    /** A surname that only one in office bears, where a country stands before it: "French President Roe". */
    private NameSpan inOffice(NameSpan name, String surname, Sentence sentence) {
        for (int at = Math.max(0, name.first() - 6); at < name.first(); at++) {
            Optional<KnownActor> holder = lexicon.countries()
                    .words()
                    .find(sentence.token(at).form())
                    .flatMap(word -> inOffice(surname, word.code()));
            if (holder.isPresent()) {
                KnownActor actor = holder.get();
                return name.called(actor.name(), actor.codeOn(day), actor.gender());
            }
        }
        return name;
    }

    private Optional<KnownActor> inOffice(String surname, String code) {
        KnownActors known = lexicon.knownActors();
        return known.inOffice(surname, code, day);
    }

    /** "His security forces": whose they are follows from whom the pronoun means. */
    private boolean isOwned(Draft draft) {
        return document.sentences().get(draft.sentence()).children(draft.head()).stream()
                .anyMatch(child -> child.is("nmod:poss") && child.upos() == Upos.PRON);
    }

    /** "Police" in a sentence about Istanbul are Turkey's. */
    private Draft settled(Draft draft, Settings settings) {
        Party party = draft.party();
        String code = party.code();
        if (code == null || !INSTITUTIONS.contains(code.substring(0, 3)) || isOwned(draft)) {
            return draft;
        }
        return settings.country(draft.sentence())
                .map(country -> draft.with(new Party(party.name(), country + code, party.role())))
                .orElse(draft);
    }

    /** What one mention of a name tells of code and role holds for all mentions in the article. */
    private static List<List<Draft>> completed(List<List<Draft>> drafts) {
        Map<String, Party> parties = new HashMap<>();
        for (List<Draft> sentence : drafts) {
            for (Draft draft : sentence) {
                if (draft.isNamed() && draft.kind() == Actor.Kind.PERSON) {
                    parties.merge(draft.party().name(), draft.party(), Actors::joined);
                }
            }
        }
        return drafts.stream()
                .map(sentence -> sentence.stream()
                        .map(draft -> completed(draft, parties))
                        .toList())
                .toList();
    }

    private static Draft completed(Draft draft, Map<String, Party> parties) {
        Party known = draft.isNamed() ? parties.get(draft.party().name()) : null;
        return known == null ? draft : draft.with(joined(draft.party(), known));
    }

    private static Party joined(Party first, Party second) {
        return new Party(
                first.name(),
                first.code() != null ? first.code() : second.code(),
                first.role() != null ? first.role() : second.role());
    }

    private Actor actor(Draft draft) {
        Sentence sentence = document.sentences().get(draft.sentence());
        Span span = sentence.cover(draft.first(), draft.end() - 1);
        return new Actor(draft.sentence(), draft.head(), span, draft.kind(), draft.party());
    }
}
