package entente.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Actors known by name: those kept by hand ({@code actors.tsv}) before those carried over ({@code officials.tsv.gz}). */
public final class KnownActors {
    private static final int MOST_WORDS = 9;
    /** Until when the offices of {@code officials.tsv.gz} that have no end are believed. */
    private static final LocalDate LAST_KEPT = LocalDate.of(2018, 12, 31);

    private final Phrases<Alias> kept;
    private final SortedLines carriedOver;
    private final Map<String, List<KnownActor>> bySurname;

    private KnownActors(Phrases<Alias> kept, SortedLines carriedOver, Map<String, List<KnownActor>> bySurname) {
        this.kept = kept;
        this.carriedOver = carriedOver;
        this.bySurname = bySurname;
    }

    /**
     * A name of an actor.
     *
     * @param written as the table has it: an abbreviation counts only in capitals
     */
    public record Alias(String written, KnownActor actor) {}

    static KnownActors load() {
        return load(ActorDictionary.none());
    }

    /** @param first actors of a user, which go before all others */
    static KnownActors load(ActorDictionary first) {
        Phrases.Builder<Alias> kept = new Phrases.Builder<>();
        for (ActorDictionary.Entry entry : first.actors()) {
            kept.add(entry.actor().name(), new Alias(entry.actor().name(), entry.actor()));
            entry.aliases().forEach(alias -> kept.add(alias, new Alias(alias, entry.actor())));
        }
        Map<String, List<KnownActor>> bySurname = new HashMap<>();
        for (Table.Row row : Table.rows("actors.tsv")) {
            KnownActor actor = actor(row);
            kept.add(actor.name(), new Alias(actor.name(), actor));
            row.list(4).forEach(alias -> kept.add(alias, new Alias(alias, actor)));
            addSurname(bySurname, actor);
        }
        return new KnownActors(kept.build(), SortedLines.load("officials.tsv.gz"), bySurname);
    }

    /** Whom exactly this name means. */
    public Optional<Alias> find(String name) {
        return kept.find(name).or(() -> carriedOver(Spelling.fold(name)));
    }

    /**
     * The longest name that starts at a token.
     *
     * @param folded the folded form of each token of a sentence; empty for punctuation
     */
    public Optional<Phrases.Match<Alias>> longest(List<String> folded, int first) {
        Optional<Phrases.Match<Alias>> known = kept.longest(folded, first);
        if (folded.get(first).isEmpty() || !carriedOver.mayStartWith(folded.get(first))) {
            return known;
        }
        int end = known.map(Phrases.Match::end).orElse(first);
        StringBuilder key = new StringBuilder();
        for (int at = first; at < folded.size() && at < first + MOST_WORDS; at++) {
            String word = folded.get(at);
            if (word.isEmpty() && at > first) {
                continue;
            }
            key.append(key.isEmpty() ? "" : " ").append(word);
            if (word.isEmpty() || !carriedOver.hasPrefix(key.toString())) {
                break;
            }
            Optional<Alias> carried = at + 1 > end ? carriedOver(key.toString()) : Optional.empty();
            if (carried.isPresent()) {
                end = at + 1;
                known = Optional.of(new Phrases.Match<>(first, end, carried.get()));
            }
        }
        return known;
    }

    private Optional<Alias> carriedOver(String key) {
        return carriedOver.find(key).stream().findFirst().map(KnownActors::alias);
    }

    private static Alias alias(List<String> line) {
        Table.Row row = new Table.Row("officials.tsv.gz", 0, line.subList(1, line.size()));
        KnownActor actor = actor(row);
        List<KnownActor.Tenure> tenures =
                actor.tenures().stream().map(KnownActors::closed).toList();
        return new Alias(row.cell(0), new KnownActor(actor.name(), actor.kind(), actor.gender(), tenures));
    }

    /** Who was in office when the tables carried over were last kept is not so for ever. */
    private static KnownActor.Tenure closed(KnownActor.Tenure tenure) {
        boolean open =
                tenure.from() != null && tenure.to() == null && tenure.code().startsWith("GOV", 3);
        return open ? new KnownActor.Tenure(tenure.code(), tenure.from(), LAST_KEPT) : tenure;
    }

    /** The only one of that surname who holds an office of state of a country on that day. */
    public Optional<KnownActor> inOffice(String surname, String country, @Nullable LocalDate day) {
        List<KnownActor> holders = bySurname.getOrDefault(Spelling.fold(surname), List.of()).stream()
                .filter(actor -> actor.governsOn(day) && actor.codeOn(day).startsWith(country))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private static void addSurname(Map<String, List<KnownActor>> bySurname, KnownActor actor) {
        if (actor.kind() == KnownActor.Kind.PERSON) {
            String surname = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
            bySurname
                    .computeIfAbsent(Spelling.fold(surname), s -> new ArrayList<>())
                    .add(actor);
        }
    }

    private static KnownActor actor(Table.Row row) {
        List<KnownActor.Tenure> tenures =
                row.list(3).stream().map(text -> tenure(row, text)).toList();
        if (tenures.isEmpty()) {
            throw row.wrong("an actor without a code");
        }
        return new KnownActor(row.cell(0), kind(row), row.cell(2), tenures);
    }

    private static KnownActor.Kind kind(Table.Row row) {
        return switch (row.cell(1)) {
            case "person" -> KnownActor.Kind.PERSON;
            case "organisation" -> KnownActor.Kind.ORGANISATION;
            case "group" -> KnownActor.Kind.GROUP;
            default -> throw row.wrong("no kind of actor");
        };
    }

    private static KnownActor.Tenure tenure(Table.Row row, String text) {
        int space = text.indexOf(' ');
        int slash = text.indexOf('/');
        if (space < 0) {
            return new KnownActor.Tenure(text, null, null);
        }
        if (slash < space) {
            throw row.wrong("no from/to in " + text);
        }
        return new KnownActor.Tenure(
                text.substring(0, space), day(text.substring(space + 1, slash)), day(text.substring(slash + 1)));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
