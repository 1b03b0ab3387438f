package entente.dossier;

import entente.model.Claim;
import entente.model.Event;
import entente.model.Figure;
import entente.model.Party;
import entente.model.Pledge;
import entente.model.Statement;
import entente.model.When;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Joins events, statements, pledges and figures that several reports, or one several times, tell alike. */
final class Claims {
    private final Joined joined;

    Claims(Joined joined) {
        this.joined = joined;
    }

    /** One event for the same act of the same parties on the same day; of acts without a day only those worded alike. */
    List<Event> events() {
        return joined.claims(
                Event.class,
                Claims::marks,
                Claims::same,
                Comparator.comparing(e -> e.where() != null),
                (event, evidence) -> new Event(
                        event.id(),
                        event.source(),
                        event.recipient(),
                        event.code(),
                        event.traits(),
                        event.modality(),
                        event.when(),
                        event.where(),
                        evidence));
    }

    /** One statement for nearly the same words of one speaker; the fullest wording is shown. */
    List<Statement> statements() {
        return joined.claims(
                Statement.class,
                Claims::marks,
                Claims::same,
                Comparator.comparingInt(s -> s.text().length()),
                (s, evidence) -> new Statement(
                        s.id(),
                        s.speaker(),
                        s.speakerSpan(),
                        s.addressee(),
                        s.occasion(),
                        s.channel(),
                        s.cue(),
                        s.form(),
                        s.text(),
                        s.modality(),
                        s.when(),
                        evidence));
    }

    /** One pledge for nearly the same promise of the same parties. */
    List<Pledge> pledges() {
        return joined.claims(
                Pledge.class,
                p -> Wordings.marks(parties(p.who()) + p.modality() + p.standing(), p.what()),
                Claims::same,
                Comparator.comparingInt(p -> p.what().length()),
                (p, evidence) -> new Pledge(
                        p.id(),
                        p.who(),
                        p.what(),
                        p.to(),
                        p.modality(),
                        p.when(),
                        p.condition(),
                        p.outcomes(),
                        evidence));
    }

    /** One figure for the same number of the same thing. */
    List<Figure> figures() {
        return joined.claims(
                Figure.class,
                f -> Set.of(f.value() + " " + f.unit() + " " + f.modality()),
                Claims::same,
                Comparator.comparingInt(f -> f.what().length()),
                (f, evidence) -> new Figure(
                        f.id(), f.what(), f.value(), f.unit(), f.source(), f.modality(), f.when(), evidence));
    }

    private static Set<String> marks(Event event) {
        String act = event.code().cameo() + "|" + parties(event.source()) + "|" + parties(event.recipient()) + "|"
                + event.modality();
        Set<String> marks =
                new HashSet<>(Wordings.marks(act, event.evidence().get(0).sentence()));
        event.when().asDay().ifPresent(day -> marks.add(act + "|" + day));
        return marks;
    }

    private static boolean same(Event a, Event b) {
        if (a.when().asDay().isPresent() && a.when().equals(b.when())) {
            return true;
        }
        return !telling(a.when(), b.when()) && sentencesAlike(a, b);
    }

    private static boolean sentencesAlike(Claim a, Claim b) {
        return Wordings.nearlySame(
                a.evidence().get(0).sentence(), b.evidence().get(0).sentence());
    }

    /** Whether two times tell events apart. */
    private static boolean telling(When a, When b) {
        return a.isKnown() && b.isKnown() && !a.meets(b);
    }

    /** The last word of a speaker's name is the one that reports repeat. */
    private static Set<String> marks(Statement statement) {
        List<String> words = statement.speaker() == null ? List.of() : Parties.words(statement.speaker());
        return Wordings.marks(words.isEmpty() ? "" : words.get(words.size() - 1), statement.text());
    }

    private static boolean same(Statement a, Statement b) {
        return speakersMayBeSame(a.speaker(), b.speaker()) && Wordings.nearlySame(a.text(), b.text());
    }

    private static boolean speakersMayBeSame(@Nullable Party a, @Nullable Party b) {
        if (a == null || b == null) {
            return Objects.equals(a, b);
        }
        return Parties.related(a, b);
    }

    /** Those for another day, and those of which something became, stay apart: {@link Standings} looks at them. */
    private static boolean same(Pledge a, Pledge b) {
        return a.standing() == b.standing() && !telling(a.when(), b.when()) && Wordings.nearlySame(a.what(), b.what());
    }

    private static boolean same(Figure a, Figure b) {
        return Objects.equals(a.source(), b.source())
                && (Wordings.nearlySame(a.what(), b.what()) || sentencesAlike(a, b));
    }

    private static String parties(List<Party> parties) {
        return parties.stream().map(Parties::key).sorted().collect(Collectors.joining(","));
    }
}
