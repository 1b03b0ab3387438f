package entente.train.corpus;

import entente.lexicon.Countries;
import entente.lexicon.Gazetteer;
import entente.lexicon.KnownActor;
import entente.lexicon.KnownActors;
import entente.lexicon.Lexicon;
import entente.lexicon.Spelling;
import entente.lexicon.Table;
import entente.model.Where;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the kinds that most corpora do not: facilities among places, parties among organisations, and peoples, which
 * many do not mark. A country that acts ("Sweden" an organisation) stays a place. The same for every corpus, by {@code facilities.tsv}, {@code party-words.tsv}, {@code peoples.tsv}
 * and the lexicon.
 */
final class FineKinds {
    private final Peoples peoples;
    private final KnownActors actors;
    private final Countries countries;
    private final Gazetteer gazetteer;
    private final NounPlaces facilities = new NounPlaces();
    private final NounPlaces facilitiesOfBodies = new NounPlaces();
    private final NounPlaces parties = new NounPlaces();

    private FineKinds(Lexicon lexicon) {
        this.peoples = Peoples.load(lexicon);
        this.actors = lexicon.knownActors();
        this.countries = lexicon.countries();
        this.gazetteer = lexicon.gazetteer();
        TrainingTable.rows("facilities.tsv").forEach(this::addFacility);
        TrainingTable.rows("party-words.tsv").forEach(parties::add);
    }

    static FineKinds load(Lexicon lexicon) {
        return new FineKinds(lexicon);
    }

    /** The tags of a sentence: its names in their fine kinds, and the peoples outside of them. */
    List<String> tags(List<String> words, List<NameSpan> names) {
        List<NameSpan> fine = names.stream().map(name -> fine(words, name)).toList();
        return withPeoples(words, NameTags.of(words.size(), fine));
    }

    /** Tags with {@code O} turned into a people where its words stand. */
    List<String> withPeoples(List<String> words, List<String> tags) {
        List<String> all = new ArrayList<>(tags);
        peoples.in(words).stream()
                .filter(people -> NameTags.isFree(all, people))
                .forEach(people -> NameTags.put(all, people));
        return all;
    }

    /** A name in its fine kind. */
    NameSpan fine(List<String> words, NameSpan name) {
        List<String> own = words.subList(name.start(), name.end());
        return switch (name.kind()) {
            case PER -> peoples.isPeople(own) ? name.as(NameKind.NORP) : name;
            case ORG -> name.as(kindOfBody(own));
            case LOC -> facilities.tell(own) && !isTown(own) ? name.as(NameKind.FAC) : name;
            case PARTY, FAC, NORP -> name;
        };
    }

    private NameKind kindOfBody(List<String> name) {
        if (peoples.isPeople(name)) {
            return NameKind.NORP;
        }
        if (countries.named(String.join(" ", name)).isPresent()) {
            return NameKind.LOC;
        }
        if (parties.tell(name) || isKnownParty(String.join(" ", name))) {
            return NameKind.PARTY;
        }
        return facilitiesOfBodies.tell(name) ? NameKind.FAC : NameKind.ORG;
    }

    /** Fort Worth is a city. */
    private boolean isTown(List<String> name) {
        return gazetteer.find(String.join(" ", name)).stream().anyMatch(place -> place.kind() != Where.Precision.VENUE);
    }

    /** An abbreviation counts only in capitals. */
    private boolean isKnownParty(String name) {
        return actors.find(name)
                .filter(alias -> !Spelling.isCapitals(alias.written()) || Spelling.isCapitals(name))
                .map(KnownActors.Alias::actor)
                .filter(actor -> actor.kind() != KnownActor.Kind.PERSON)
                .filter(actor -> actor.codeOn(null).contains("PTY"))
                .isPresent();
    }

    private void addFacility(Table.Row row) {
        List<String> kinds = row.list(2);
        if (!kinds.contains("LOC")) {
            throw row.wrong("a noun turns LOC, or LOC and ORG");
        }
        facilities.add(row);
        if (kinds.contains("ORG")) {
            facilitiesOfBodies.add(row);
        }
    }
}
