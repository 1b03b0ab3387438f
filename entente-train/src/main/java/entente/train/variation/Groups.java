package entente.train.variation;

import entente.train.corpus.Example;
import entente.train.corpus.TrainingTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Puts armed groups in the place of "militants" and the like and of pronouns: "IS has claimed" instead of "the rebels
 * have claimed" and "it has claimed". The verb follows their number. "IS" has to be told from a form of <em>be</em>.
 */
final class Groups implements Variation {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    private static final Map<String, String> SINGULAR = Map.of("have", "has", "are", "is", "were", "was", "do", "does");
    private static final Set<String> FINITE = Set.of("VBP", "VBD");

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
                TrainingTable.rows("group-nouns.tsv").stream()
                        .map(row -> row.cell(0))
                        .collect(Collectors.toSet()));
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
        String low = word.toLowerCase(Locale.ROOT);
        return nouns.contains(low) || PRONOUNS.contains(low);
    }

    /** A subject, alone or with its article, of a verb whose number can be made to fit. */
    private static boolean standsForGroup(Draft draft, Piece noun) {
        Piece verb = noun.head();
        boolean part = noun.is("NOUN") || noun.is("PRON");
        boolean subject = part && noun.relation().equals("nsubj") && BioTags.nameless(noun.name());
        boolean alone = draft.dependents(noun).stream()
                .allMatch(piece ->
                        draft.spare(piece) && ARTICLES.contains(piece.word().toLowerCase(Locale.ROOT)));
        return subject && alone && !draft.acting(noun) && verb != null && verb.is("VERB") && adaptable(draft, verb);
    }

    private static boolean adaptable(Draft draft, Piece verb) {
        List<Piece> all = draft.dependents(verb);
        boolean helped = all.stream()
                .allMatch(helper -> !helper.relates("aux")
                        || (!helper.xpos().equals("VBP") && !helper.word().matches("['’].*"))
                        || SINGULAR.containsKey(helper.word()));
        boolean reflexive = all.stream().anyMatch(piece -> piece.word().matches(".+sel(f|ves)"));
        return helped && !reflexive && !verb.xpos().equals("VBP");
    }

    private void name(Draft draft, Piece noun, RandomGenerator random) {
        draft.dependents(noun).forEach(draft::remove);
        agree(draft, noun);
        perfect(draft, noun, random);
        noun.tag("PROPN", "NNP").name(BioTags.begin(Names.ORGANISATION));
        Run run = Run.at(draft, draft.index(noun));
        if (run == null) {
            throw new IllegalStateException("a word alone is a name: " + noun);
        }
        run.become(names.armed(random), Names.ORGANISATION);
    }

    private static void perfect(Draft draft, Piece subject, RandomGenerator random) {
        Piece verb = subject.head();
        if (verb != null && past(draft, subject, verb) && random.nextInt(3) == 0) {
            draft.insert(draft.index(verb), new Piece("has", "AUX", "VBZ", "aux", verb, verb.name()));
            verb.tag("VERB", "VBN");
        }
    }

    /** A past that may be a perfect, right behind its subject: "IS claimed", "IS has claimed". */
    private static boolean past(Draft draft, Piece subject, Piece verb) {
        return verb.xpos().equals("VBD")
                && verb.word().endsWith("ed")
                && draft.index(verb) == draft.index(subject) + 1
                && draft.dependents(verb, "aux").isEmpty();
    }

    private static void agree(Draft draft, Piece subject) {
        Piece verb = subject.head();
        if (verb != null) {
            draft.dependents(verb, "aux").stream()
                    .filter(helper -> FINITE.contains(helper.xpos()) && SINGULAR.containsKey(helper.word()))
                    .forEach(Groups::singular);
        }
    }

    private static void singular(Piece helper) {
        helper.say(SINGULAR.getOrDefault(helper.word(), helper.word()));
        if (helper.xpos().equals("VBP")) {
            helper.tag(helper.upos(), "VBZ");
        }
    }
}
