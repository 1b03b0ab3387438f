package entente.train.variation;

import java.util.ArrayList;
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
        this.words = words;
        this.head = head;
    }

    /** The name that starts at a word; {@code null} where none starts or it cannot be exchanged. */
    static @Nullable Run at(Draft draft, int start) {
        int end = end(draft, start);
        List<Piece> words = draft.pieces().subList(start, end);
        if (words.isEmpty()) {
            return null;
        }
        if (!draft.parsed()) {
            return new Run(draft, words, words.getFirst());
        }
        List<Piece> heads = words.stream().filter(word -> word.head() == null || !words.contains(word.head())).toList();
        boolean simple = heads.size() == 1
                && Character.isLetter(words.getFirst().word().charAt(0))
                && words.stream().allMatch(word -> word == heads.getFirst() || inner(draft, word))
                && !draft.acting(heads.getFirst());
        boolean closed = draft.pieces().stream()
                .noneMatch(piece -> piece.head() != null
                        && !words.contains(piece)
                        && words.contains(piece.head())
                        && (piece.relates("flat") || piece.relates("goeswith") || piece.head() != heads.getFirst()));
        return simple && closed ? new Run(draft, words, heads.getFirst()) : null;
    }

    private static boolean inner(Draft draft, Piece word) {
        return INNER.contains(word.relation().split(":")[0]) && !draft.acting(word) && !draft.playing(word);
    }

    private static int end(Draft draft, int start) {
        Piece first = draft.at(start);
        int end = start;
        if (BioTags.begins(first.name())) {
            end++;
            while (end < draft.size() && BioTags.inside(draft.at(end).name())) {
                end++;
            }
            boolean proper = !draft.parsed() || draft.pieces().subList(start, end).stream().allMatch(Run::proper);
            return proper ? end : start;
        }
        boolean unknown = draft.parsed() && first.name().equals(entente.train.corpus.Example.UNKNOWN);
        while (unknown && end < draft.size() && word(draft.at(end)) && (end == start || inside(draft.at(end), first))) {
            end++;
        }
        return end;
    }

    private static boolean proper(Piece piece) {
        return word(piece) || piece.xpos().equals("HYPH") || piece.xpos().startsWith("NNP");
    }

    private static boolean word(Piece piece) {
        return piece.is("PROPN") || (piece.is("ADJ") && Character.isUpperCase(piece.word().charAt(0)));
    }

    private static boolean inside(Piece piece, Piece first) {
        return piece.is("PROPN") && first.is("PROPN");
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

    /** Puts another name here, tagged as one of a kind. */
    void become(Name name, String kind) {
        int start = draft.index(words.getFirst());
        head.hang(head.head(), head.relation());
        draft.pieces().stream()
                .filter(piece -> piece != head && piece.head() != null && words.contains(piece.head()))
                .forEach(piece -> piece.hang(head, piece.relation()));
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
        if (start == 0) {
            draft.at(0).capital();
        } else {
            Articles.agree(draft.at(start - 1), draft.at(start).word());
        }
    }

    private Piece part(Name name, int at, String kind) {
        String tag = BioTags.inside(kind, at == 0);
        return draft.parsed()
                ? name.part(at, head, tag)
                : new Piece(name.words().get(at), "_", "_", "_", null, tag);
    }
}
