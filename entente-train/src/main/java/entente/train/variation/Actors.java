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
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this");

    private final Names names;
    private final Set<String> groups;

    /**
     * @param groups nouns that a name of a group can stand for
     */
    Actors(Names names, Set<String> groups) {
        this.names = names;
        this.groups = Set.copyOf(groups);
    }

    static Actors load(Names names) {
        return new Actors(
                names,
                TrainTable.rows("group-nouns.tsv").stream().map(row -> row.cell(0)).collect(Collectors.toSet()));
    }

    @Override
    public Optional<Example> of(Example example, RandomGenerator random) {
        Draft draft = Draft.of(example);
        boolean changed = false;
        for (Piece piece : draft.pieces()) {
            if (draft.holds(piece)) {
                changed |= group(draft, piece, random) || name(draft, piece, random);
            }
        }
        return changed ? Optional.of(draft.example()) : Optional.empty();
    }

    private boolean name(Draft draft, Piece piece, RandomGenerator random) {
        Run run = Run.at(draft, draft.index(piece));
        String kind = run == null ? null : kind(run);
        if (run == null || kind == null || !fits(draft, run, kind)) {
            return false;
        }
        boolean armed = acts(draft, run, kind) && random.nextInt(4) == 0;
        Name name = armed ? names.armed(random) : names.ofKind(kind, run.words().size(), random);
        if (name == null || name.words().equals(run.written())) {
            return false;
        }
        run.become(name, names.isArmed(name) ? Names.ORGANISATION : kind);
        return true;
    }

    private @Nullable String kind(Run run) {
        return run.kind().isEmpty() ? names.kind(run.written()) : run.kind();
    }

    /** Nationalities are adjectives, other names are not; of names with an article only organisations are exchanged. */
    private static boolean fits(Draft draft, Run run, String kind) {
        Piece before = run.before();
        boolean bare = before == null || !before.word().equalsIgnoreCase("the");
        boolean organisation = kind.equals(Names.ORGANISATION);
        boolean nationality = kind.equals(Names.NATIONALITY);
        if (!draft.parsed()) {
            return !nationality && (bare || organisation);
        }
        Piece head = run.head();
        if (head.is("ADJ") || nationality) {
            return head.is("ADJ") && nationality && run.words().size() == 1;
        }
        boolean owned = !draft.dependents(head, "det").isEmpty() || !draft.dependents(head, "nmod:poss").isEmpty();
        boolean within = head.relates("flat") || (head.relates("compound") && kind.equals(Names.PERSON));
        return !within && ((bare && !owned) || organisation);
    }

    /** Whether a name of one word acts or is acted on, so that a group could. */
    private static boolean acts(Draft draft, Run run, String kind) {
        Piece head = run.head();
        boolean single = draft.parsed() && run.words().size() == 1 && head.xpos().equals("NNP");
        boolean plain = draft.dependents(head).stream().allMatch(piece -> piece.relates("case") || piece.relates("punct"));
        boolean actor = head.relates("nsubj") || head.relates("obj") || head.relates("obl:agent");
        return single && plain && actor && (kind.equals(Names.PERSON) || kind.equals(Names.ORGANISATION));
    }

    /** "Militants attacked" becomes "AQIM attacked". */
    private boolean group(Draft draft, Piece noun, RandomGenerator random) {
        if (!draft.parsed() || !groups.contains(noun.word().toLowerCase(Locale.ROOT)) || !standsForGroup(draft, noun)) {
            return false;
        }
        draft.dependents(noun).forEach(draft::remove);
        noun.tag("PROPN", "NNP").name(BioTags.begin(Names.ORGANISATION));
        Run run = Run.at(draft, draft.index(noun));
        if (run == null) {
            throw new IllegalStateException("a word alone is a name: " + noun);
        }
        run.become(names.armed(random), Names.ORGANISATION);
        return true;
    }

    /** A subject, alone or with its article, of a verb that does not show the number. */
    private static boolean standsForGroup(Draft draft, Piece noun) {
        Piece verb = noun.head();
        boolean subject = noun.is("NOUN") && noun.relates("nsubj") && BioTags.nameless(noun.name());
        boolean alone = draft.dependents(noun).stream()
                .allMatch(piece -> draft.spare(piece) && ARTICLES.contains(piece.word().toLowerCase(Locale.ROOT)));
        return subject && alone && !draft.acting(noun) && verb != null && verb.is("VERB") && single(draft, verb);
    }

    private static boolean single(Draft draft, Piece verb) {
        boolean helped = draft.dependents(verb, "aux").stream()
                .anyMatch(helper -> helper.xpos().equals("VBP") || helper.word().equals("were"));
        return !helped && !verb.xpos().equals("VBP");
    }
}
