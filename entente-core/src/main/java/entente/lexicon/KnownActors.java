package entente.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Actors known by name: those kept by hand ({@code actors.tsv}) before those carried over ({@code officials.tsv}). */
public final class KnownActors {
    private final Phrases<Alias> names;
    private final Map<String, List<KnownActor>> bySurname;

    private KnownActors(Phrases<Alias> names, Map<String, List<KnownActor>> bySurname) {
        this.names = names;
        this.bySurname = bySurname;
    }

    /**
     * A name of an actor.
     *
     * @param written as the table has it: an abbreviation counts only in capitals
     */
    public record Alias(String written, KnownActor actor) {}

    static KnownActors load() {
        Phrases.Builder<Alias> names = new Phrases.Builder<>();
        Map<String, List<KnownActor>> bySurname = new HashMap<>();
        for (String file : List.of("actors.tsv", "officials.tsv")) {
            for (Table.Row row : Table.rows(file)) {
                KnownActor actor = actor(row);
                names.add(actor.name(), new Alias(actor.name(), actor));
                row.list(4).forEach(alias -> names.add(alias, new Alias(alias, actor)));
                addSurname(bySurname, actor);
            }
        }
        return new KnownActors(names.build(), bySurname);
    }

    /** Names, found over tokens. */
    public Phrases<Alias> names() {
        return names;
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
