package entente.train.variation;

import entente.train.corpus.Example;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Puts armed groups in the place of "militants" and the like: "IS killed" instead of "the rebels killed". */
final class Groups implements Variation {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this");

    private final Names names;
    private final Set<String> nouns;

    /**
     * @param nouns those that a name of a group can stand for
     */
    Groups(Names names, Set<String> nouns) {
        this.names = names;
        this.nouns = Set.copyOf(nouns);
    }

    /** The table: noun. */
    static Groups load(Names names) {
        return new Groups(
                names,
                TrainTable.rows("group-nouns.tsv").stream().map(row -> row.cell(0)).collect(Collectors.toSet()));
    }

    @Override
    public Optional<Example> of(Example example, RandomGenerator random) {
        if (example.syntax() == null || example.words().stream().noneMatch(this::holds)) {
            return Optional.empty();
        }
        Draft draft = Draft.of(example);
        boolean changed = false;
        for (Piece noun : draft.pieces()) {
            if (draft.holds(noun) && holds(noun.word()) && standsForGroup(draft, noun)) {
                name(draft, noun, random);
                changed = true;
            }
        }
        return changed ? Optional.of(draft.example()) : Optional.empty();
    }

    private boolean holds(String word) {
        return nouns.contains(word.toLowerCase(Locale.ROOT));
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

    private void name(Draft draft, Piece noun, RandomGenerator random) {
        draft.dependents(noun).forEach(draft::remove);
        noun.tag("PROPN", "NNP").name(BioTags.begin(Names.ORGANISATION));
        Run run = Run.at(draft, draft.index(noun));
        if (run == null) {
            throw new IllegalStateException("a word alone is a name: " + noun);
        }
        run.become(names.armed(random), Names.ORGANISATION);
    }
}
