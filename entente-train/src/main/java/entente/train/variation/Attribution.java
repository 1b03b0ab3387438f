package entente.train.variation;

import entente.train.corpus.Example;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Puts a statement into somebody's mouth: "S, reported Reuters.", "S1, Lavrov said, S2.", "the minister warned that S."
 * The treebanks have too few inverted attributions to learn from. Behind and before, the speech verb becomes the root;
 * in the middle it is a parataxis, as the treebanks annotate it.
 */
final class Attribution implements Variation {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 25;
    private static final List<String> OFFICES = List.of(
            "minister", "president", "spokesman", "spokeswoman", "general", "ambassador", "agency", "report", "police",
            "ministry", "army", "governor", "mayor", "source", "witness", "official", "commander", "newspaper", "lawyer");
    private static final List<String> PEOPLE = List.of(
            "officials", "police", "witnesses", "residents", "doctors", "activists", "diplomats", "sources", "rebels",
            "analysts", "prosecutors", "media", "lawmakers", "authorities");

    private final SpeechVerbs verbs;
    private final Names names;

    Attribution(SpeechVerbs verbs, Names names) {
        this.verbs = verbs;
        this.names = names;
    }

    /** A speaker's words, the last but for flat names the head. */
    private record Speaker(List<Piece> words, Piece head) {}

    @Override
    public Optional<Example> of(Example example, RandomGenerator random) {
        if (!concerns(example)) {
            return Optional.empty();
        }
        Draft draft = Draft.of(example);
        Piece said = draft.root();
        Piece stop = draft.last();
        if (said == null || !statement(draft, said, stop)) {
            return Optional.empty();
        }
        boolean past = random.nextInt(5) > 0;
        Piece verb = new Piece(
                verbs.drawn(past, random), "VERB", past ? "VBD" : "VBZ", "root", null, nameless(draft));
        Speaker speaker = speaker(draft, verb, random);
        if (speaker == null) {
            return Optional.empty();
        }
        int way = random.nextInt(10);
        List<Piece> subject = draft.phrase(draft.dependents(said, "nsubj").getFirst());
        if (way < 2 && middling(draft, subject)) {
            middle(draft, said, subject, verb, speaker, random.nextInt(3) > 0);
        } else if (way < 9) {
            behind(draft, said, stop, verb, speaker, random.nextInt(4) > 0);
        } else {
            before(draft, said, stop, verb, speaker);
        }
        Map<Piece, String> arguments = new IdentityHashMap<>();
        arguments.put(speaker.head(), "ARG0");
        arguments.put(said, "ARG1");
        draft.act(verb, arguments);
        return Optional.of(draft.example());
    }

    /** Whether a speaker can be put between a subject and its verb: the subject comes first and is no pronoun. */
    private static boolean middling(Draft draft, List<Piece> subject) {
        return draft.index(subject.getFirst()) == 0 && draft.contiguous(subject) && !subject.getLast().is("PRON");
    }

    private boolean concerns(Example example) {
        return example.syntax() != null
                && example.size() >= SHORTEST
                && example.size() <= LONGEST
                && example.words().getLast().equals(".")
                && example.words().stream().noneMatch(verbs::holds);
    }

    /** A sentence with a verb and a subject, without quote marks, brackets, questions and a second main clause. */
    private static boolean statement(Draft draft, Piece said, Piece stop) {
        boolean verb = said.is("VERB") && Set.of("VBD", "VBZ", "VBP", "VBN", "VBG").contains(said.xpos());
        boolean noise = draft.pieces().stream()
                .anyMatch(piece -> Set.of("``", "''", "-LRB-", "-RRB-", ":", "UH", "LS", "NFP", "ADD").contains(piece.xpos())
                        || piece.relates("parataxis") || piece.relates("discourse") || piece.relates("vocative"));
        return verb && !noise && stop.head() == said && draft.spare(stop) && draft.dependents(said, "nsubj").size() == 1
                && Character.isUpperCase(draft.at(0).word().charAt(0));
    }

    private static String nameless(Draft draft) {
        return draft.last().name().equals(Example.UNKNOWN) ? Example.UNKNOWN : BioTags.OUTSIDE;
    }

    private @Nullable Speaker speaker(Draft draft, Piece verb, RandomGenerator random) {
        int kind = random.nextInt(20);
        if (kind < 7) {
            return named(names.drawn(Names.PERSON, random.nextInt(2) + 1, random), Names.PERSON, verb, nameless(draft));
        }
        if (kind < 13) {
            return named(names.drawn(Names.ORGANISATION, 1, random), Names.ORGANISATION, verb, nameless(draft));
        }
        boolean many = kind >= 18 && verb.xpos().equals("VBD");
        return common(many ? PEOPLE : OFFICES, !many, draft, verb, random);
    }

    private static @Nullable Speaker named(@Nullable Name name, String kind, Piece verb, String unnamed) {
        if (name == null) {
            return null;
        }
        Piece head = new Piece(
                name.words().get(name.head()), "PROPN", "NNP", "nsubj", verb, BioTags.inside(kind, name.head() == 0));
        List<Piece> words = new ArrayList<>();
        if (name.shape() != Name.Shape.FLAT) {
            words.add(new Piece("the", "DET", "DT", "det", head, unnamed));
        }
        for (int at = 0; at < name.words().size(); at++) {
            words.add(at == name.head() ? head : name.part(at, head, BioTags.inside(kind, at == 0)));
        }
        return new Speaker(words, head);
    }

    private static Speaker common(
            List<String> nouns, boolean article, Draft draft, Piece verb, RandomGenerator random) {
        String noun = nouns.get(random.nextInt(nouns.size()));
        boolean plural = PEOPLE.contains(noun) && !noun.equals("police");
        Piece head = new Piece(noun, "NOUN", plural ? "NNS" : "NN", "nsubj", verb, nameless(draft));
        Piece the = new Piece("the", "DET", "DT", "det", head, nameless(draft));
        return new Speaker(article ? List.of(the, head) : List.of(head), head);
    }

    private static List<Piece> attribution(Piece verb, Speaker speaker, boolean inverted) {
        List<Piece> words = new ArrayList<>(speaker.words());
        words.add(inverted ? 0 : words.size(), verb);
        return words;
    }

    private static Piece comma(Piece head, Draft draft) {
        return new Piece(",", "PUNCT", ",", "punct", head, nameless(draft));
    }

    private static void behind(Draft draft, Piece said, Piece stop, Piece verb, Speaker speaker, boolean inverted) {
        draft.insert(draft.size() - 1, comma(said, draft));
        attribution(verb, speaker, inverted).forEach(piece -> draft.insert(draft.size() - 1, piece));
        said.hang(verb, "ccomp");
        stop.hang(verb, "punct");
    }

    private static void middle(
            Draft draft, Piece said, List<Piece> subject, Piece verb, Speaker speaker, boolean inverted) {
        verb.hang(said, "parataxis");
        List<Piece> words = new ArrayList<>(List.of(comma(verb, draft)));
        words.addAll(attribution(verb, speaker, inverted));
        words.add(comma(verb, draft));
        int at = draft.index(subject.getLast()) + 1;
        for (Piece word : words) {
            draft.insert(at++, word);
        }
    }

    private static void before(Draft draft, Piece said, Piece stop, Piece verb, Speaker speaker) {
        draft.at(0).small();
        said.hang(verb, "ccomp");
        stop.hang(verb, "punct");
        draft.insert(0, new Piece("that", "SCONJ", "IN", "mark", said, nameless(draft)));
        int at = 0;
        for (Piece word : attribution(verb, speaker, false)) {
            draft.insert(at++, word);
        }
        draft.at(0).capital();
    }
}
