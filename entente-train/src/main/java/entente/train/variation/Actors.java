package entente.train.variation;

import entente.train.corpus.Example;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts other names of the same kind in the place of names, and armed groups in the place of "militants" and the like. */
final class Actors implements Variation {
    private final Names names;
    private final Set<String> groups;

    /**
     * @param groups nouns that a name of a group can stand for
     */
    Actors(Names names, Set<String> groups) {
        this.names = names;
        this.groups = Set.copyOf(groups);
    }

    static Actors load() {
        return new Actors(
                Names.load(),
                TrainTable.rows("group-nouns.tsv").stream().map(row -> row.cell(0)).collect(Collectors.toSet()));
    }

    @Override
    public Optional<Example> of(Example example, RandomGenerator random) {
        Draft draft = Draft.of(example);
        boolean changed = false;
        for (Piece piece : draft.pieces()) {
            if (draft.pieces().contains(piece)) {
                changed |= group(draft, piece, random) || name(draft, piece, random);
            }
        }
        return changed ? Optional.of(draft.example()) : Optional.empty();
    }

    private boolean name(Draft draft, Piece piece, RandomGenerator random) {
        int at = draft.index(piece);
        Run run = continuing(draft, at) ? null : Run.at(draft, at);
        String kind = run == null ? null : kind(run);
        if (run == null || kind == null || !fits(draft, run, kind)) {
            return false;
        }
        Name name = acting(draft, run, kind) && random.nextInt(4) == 0
                ? names.armed(random)
                : names.drawn(kind, run.words().size(), random);
        if (name == null || name.words().equals(run.written())) {
            return false;
        }
        run.become(name, names.isArmed(name) ? Names.ORGANISATION : kind);
        return true;
    }

    /** Whether a single name acts or is acted on, so that a group could. */
    private static boolean acting(Draft draft, Run run, String kind) {
        boolean single = draft.parsed() && run.words().size() == 1 && run.head().xpos().equals("NNP");
        boolean actor = run.head().relates("nsubj") || run.head().relates("obj") || run.head().relation().equals("obl:agent");
        return single && actor && (kind.equals(Names.PERSON) || kind.equals(Names.ORGANISATION));
    }

    /** Whether a word goes on with a name that starts before it. */
    private static boolean continuing(Draft draft, int at) {
        boolean unknown = draft.at(at).name().equals(Example.UNKNOWN);
        return BioTags.inside(draft.at(at).name())
                || (at > 0 && unknown && draft.at(at).is("PROPN") && draft.at(at - 1).is("PROPN"));
    }

    private @Nullable String kind(Run run) {
        return run.kind().isEmpty() ? names.kind(run.written()) : run.kind();
    }

    /** Nationalities are adjectives, other names are not; people and places do not go with articles and adjectives. */
    private static boolean fits(Draft draft, Run run, String kind) {
        int start = draft.index(run.words().getFirst());
        boolean definite = start > 0 && draft.at(start - 1).word().equalsIgnoreCase("the");
        if (!draft.parsed()) {
            return !kind.equals(Names.NATIONALITY) && (!definite || kind.equals(Names.ORGANISATION));
        }
        boolean adjective = run.head().is("ADJ");
        if (adjective || kind.equals(Names.NATIONALITY)) {
            return adjective && kind.equals(Names.NATIONALITY) && run.words().size() == 1;
        }
        boolean bare = draft.dependents(run.head(), "det").isEmpty()
                && draft.dependents(run.head(), "nmod:poss").isEmpty();
        boolean inside = run.head().relates("flat") || run.head().relates("compound") && kind.equals(Names.PERSON);
        return !inside && (bare || kind.equals(Names.ORGANISATION));
    }

    /** "Militants attacked" becomes "AQIM attacked". */
    private boolean group(Draft draft, Piece noun, RandomGenerator random) {
        if (!draft.parsed() || !groups.contains(noun.word().toLowerCase(Locale.ROOT)) || !standsForGroup(draft, noun)) {
            return false;
        }
        Name name = names.armed(random);
        if (name == null) {
            return false;
        }
        List<Piece> articles = draft.dependents(noun, "det");
        articles.forEach(draft::remove);
        boolean first = draft.index(noun) == 0;
        noun.tag("PROPN", "NNP").name(BioTags.begin(Names.ORGANISATION));
        Run run = Run.at(draft, draft.index(noun));
        if (run == null) {
            throw new IllegalStateException("a single word is a run: " + noun);
        }
        run.become(name, Names.ORGANISATION);
        if (first) {
            draft.at(0).capital();
        }
        return true;
    }

    /** A subject, alone or with its article, of a past tense (so that the number does not show). */
    private static boolean standsForGroup(Draft draft, Piece noun) {
        Piece verb = noun.head();
        boolean subject = noun.is("NOUN") && noun.relates("nsubj") && BioTags.nameless(noun.name());
        boolean bare = draft.dependents(noun).stream()
                .allMatch(piece -> piece.relates("det") && draft.spare(piece)
                        && Set.of("the", "a", "an", "this").contains(piece.word().toLowerCase(Locale.ROOT)));
        boolean past = verb != null && verb.is("VERB") && !verb.xpos().equals("VBP")
                && draft.dependents(verb, "aux").stream().noneMatch(helper -> helper.xpos().equals("VBP") || helper.word().equals("were"));
        return subject && bare && past && !draft.acting(noun);
    }
}
