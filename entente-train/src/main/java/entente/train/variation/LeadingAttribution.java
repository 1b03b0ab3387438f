package entente.train.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence that is an attribution and what is said, and nothing more: "X said on Sunday that S." */
final class LeadingAttribution {

    /** What may stand with the verb beside speaker and clause. */
    private static final Set<String> COMPANIONS = Set.of("advmod", "obl", "obl:unmarked", "punct");

    private final Draft draft;
    private final Piece verb;
    private final List<Piece> speaker;
    private final List<Piece> companions;
    private final Piece said;
    private final List<Piece> clause;
    private final @Nullable Piece stop;

    private LeadingAttribution(
            Draft draft,
            Piece verb,
            List<Piece> speaker,
            List<Piece> companions,
            Piece said,
            List<Piece> clause,
            @Nullable Piece stop) {
        this.draft = draft;
        this.verb = verb;
        this.speaker = new ArrayList<>(speaker);
        this.companions = companions;
        this.said = said;
        this.clause = clause;
        this.stop = stop;
    }

    /** The attribution whose verb is the root; {@code null} when the sentence is built in another way. */
    static @Nullable LeadingAttribution of(Draft draft, Piece verb, Piece subject) {
        List<Piece> clauses = draft.dependents(verb, "ccomp");
        if (verb.head() != null || clauses.size() != 1) {
            return null;
        }
        List<Piece> clause = draft.phrase(clauses.getFirst());
        Piece last = draft.last();
        Piece stop = last.is("PUNCT") && last.head() == verb ? last : null;
        List<Piece> speaker = draft.phrase(subject);
        List<Piece> companions = companions(draft, verb, clause, stop);
        LeadingAttribution found =
                new LeadingAttribution(draft, verb, speaker, companions, clauses.getFirst(), clause, stop);
        return found.whole() && found.plain() ? found : null;
    }

    private static List<Piece> companions(Draft draft, Piece verb, List<Piece> clause, @Nullable Piece stop) {
        int from = draft.index(verb) + 1;
        int to = draft.index(clause.getFirst());
        return from <= to
                ? draft.pieces().subList(from, to).stream()
                        .filter(piece -> piece != stop)
                        .toList()
                : List.of();
    }

    /** Speaker, verb, companions, clause and stop, in this order, are the whole sentence. */
    private boolean whole() {
        List<Piece> all = new ArrayList<>(speaker);
        all.add(verb);
        all.addAll(companions);
        all.addAll(clause);
        if (stop != null) {
            all.add(stop);
        }
        return all.size() == draft.size() && draft.contiguous(all);
    }

    /** No quote marks, no question, no comma left over, and what is said is a clause with a subject. */
    private boolean plain() {
        boolean quiet = draft.pieces().stream()
                .noneMatch(piece -> Set.of("``", "''", ":").contains(piece.xpos()));
        boolean companionable = companions.stream()
                .noneMatch(
                        piece -> piece.is("PUNCT") || (piece.head() == verb && !COMPANIONS.contains(piece.relation())));
        boolean statement = stop == null || stop.word().equals(".");
        boolean clausal = !draft.dependents(said, "nsubj").isEmpty();
        return quiet && companionable && statement && clausal && opening();
    }

    /** The clause starts with a word that may start a sentence: "that" goes, "whether" and "how" cannot. */
    private boolean opening() {
        Piece first = clause.getFirst();
        boolean that = first.relates("mark") && first.word().equals("that") && draft.spare(first);
        boolean asks = Set.of("WDT", "WP", "WRB", "WP$").contains(first.xpos()) || first.relates("mark");
        boolean others = clause.stream().skip(1).noneMatch(piece -> piece.head() == said && piece.relates("mark"));
        return (that || !asks) && others;
    }

    /** Sets the attribution behind what is said, the verb before the speaker or after. */
    void behind(boolean inverted) {
        Piece first = clause.getFirst();
        speaker.getFirst().small();
        List<Piece> content = new ArrayList<>(clause);
        if (first.relates("mark")) {
            draft.remove(first);
            content.removeFirst();
        }
        List<Piece> order = new ArrayList<>(content);
        closeSpeaker();
        Piece comma = new Piece(",", "PUNCT", ",", "punct", said, nameless());
        draft.insert(0, comma);
        order.add(comma);
        order.addAll(inverted ? List.of(verb) : speaker);
        order.addAll(inverted ? speaker : List.of(verb));
        order.addAll(companions);
        if (stop != null) {
            order.add(stop);
        }
        content.getFirst().capital();
        draft.order(order);
    }

    /** "Leavy, spokesman of the council," ends the sentence without its last comma. */
    private void closeSpeaker() {
        Piece last = speaker.getLast();
        if (last.is("PUNCT") && last.word().equals(",") && draft.spare(last)) {
            speaker.removeLast();
            draft.remove(last);
        }
    }

    private String nameless() {
        return verb.name().equals(BioTags.OUTSIDE) ? BioTags.OUTSIDE : verb.name();
    }
}
