package entente.train.variation;

import entente.train.corpus.Example;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words side by side that are one name, with one head among them. */
final class Run {
    private static final Set<String> INNER = Set.of("flat", "compound", "punct", "amod");

    private final Draft draft;
    private final List<Piece> words;
    private final Piece head;

    private Run(Draft draft, List<Piece> words, Piece head) {
        this.draft = draft;
        this.words = List.copyOf(words);
        this.head = head;
    }

    /** The name that starts at a word; {@code null} where none starts or it cannot be exchanged. */
    static @Nullable Run at(Draft draft, int start) {
        List<Piece> words = draft.pieces().subList(start, end(draft, start));
        if (words.isEmpty() || !Character.isLetter(words.getFirst().word().charAt(0))) {
            return null;
        }
        Piece head = draft.parsed() ? head(words) : words.getFirst();
        if (head == null) {
            return null;
        }
        Run run = new Run(draft, words, head);
        return !draft.parsed() || (run.simple() && run.closed()) ? run : null;
    }

    /** After the last word of the name; the start itself where no name starts. */
    private static int end(Draft draft, int start) {
        Piece first = draft.at(start);
        if (BioTags.begins(first.name())) {
            return endOfTagged(draft, start);
        }
        boolean unknown = draft.parsed() && first.name().equals(Example.UNKNOWN);
        if (!unknown || inName(draft, start) || !nameLike(first)) {
            return start;
        }
        int end = start + 1;
        while (end < draft.size() && draft.at(end).is("PROPN") && first.is("PROPN")) {
            end++;
        }
        return end;
    }

    private static int endOfTagged(Draft draft, int start) {
        int end = start + 1;
        while (end < draft.size() && BioTags.inside(draft.at(end).name())) {
            end++;
        }
        boolean proper = draft.pieces().subList(start, end).stream().allMatch(Run::proper);
        return proper || !draft.parsed() ? end : start;
    }

    /** Whether a word whose name nobody knows goes on with a name that starts before it. */
    private static boolean inName(Draft draft, int at) {
        return at > 0 && draft.at(at).is("PROPN") && draft.at(at - 1).is("PROPN");
    }

    private static boolean proper(Piece piece) {
        return nameLike(piece) || piece.xpos().equals("HYPH") || piece.xpos().startsWith("NNP");
    }

    private static boolean nameLike(Piece piece) {
        boolean adjective =
                piece.is("ADJ") && Character.isUpperCase(piece.word().charAt(0));
        return piece.is("PROPN") || adjective;
    }

    /** The one word that hangs from outside; {@code null} when there are several. */
    private static @Nullable Piece head(List<Piece> words) {
        List<Piece> heads = words.stream()
                .filter(word -> word.head() == null || !words.contains(word.head()))
                .toList();
        return heads.size() == 1 ? heads.getFirst() : null;
    }

    /** Nothing in it is a predicate or, but for the head, an argument. */
    private boolean simple() {
        return words.stream().noneMatch(draft::acting)
                && words.stream()
                        .filter(word -> word != head)
                        .allMatch(word -> INNER.contains(word.relation().split(":", 2)[0]) && !draft.playing(word));
    }

    /** From outside, words hang from the head alone and are no part of the name ("Jong" before "- un"). */
    private boolean closed() {
        return draft.pieces().stream()
                .filter(piece -> !words.contains(piece))
                .noneMatch(piece -> hangsInside(piece)
                        && (piece.head() != head || piece.relates("flat") || piece.relates("goeswith")));
    }

    private boolean hangsInside(Piece piece) {
        return piece.head() != null && words.contains(piece.head());
    }

    List<Piece> words() {
        return words;
    }

    Piece head() {
        return head;
    }

    /** The kind that its tags tell; empty when they tell none. */
    String kind() {
        return BioTags.kind(words.getFirst().name());
    }

    List<String> written() {
        return words.stream().map(Piece::word).toList();
    }

    /** The word before it; {@code null} at the start of the sentence. */
    @Nullable Piece before() {
        int start = draft.index(words.getFirst());
        return start == 0 ? null : draft.at(start - 1);
    }

    /** Puts another name here, tagged as one of a kind. */
    void become(Name name, String kind) {
        int start = draft.index(words.getFirst());
        words.stream().filter(word -> word != head).forEach(word -> word.hang(head, word.relation()));
        words.stream().filter(word -> word != head).forEach(draft::remove);
        head.say(name.words().get(name.head())).name(BioTags.inside(kind, name.head() == 0));
        if (draft.parsed() && !head.is("ADJ")) {
            head.tag("PROPN", "NNP");
        }
        for (int at = 0; at < name.words().size(); at++) {
            if (at != name.head()) {
                draft.insert(start + at, part(name, at, kind));
            }
        }
        Piece first = draft.at(start);
        if (start == 0) {
            first.capital();
        } else {
            Articles.agree(draft.at(start - 1), first.word());
        }
    }

    private Piece part(Name name, int at, String kind) {
        String tag = BioTags.inside(kind, at == 0);
        return draft.parsed()
                ? name.part(at, head, tag)
                : Piece.untagged(name.words().get(at), tag);
    }
}
