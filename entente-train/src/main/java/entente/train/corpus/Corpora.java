package entente.train.corpus;

import entente.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything to learn from and to measure on while learning, by the name of the corpus, in a fixed order.
 *
 * @param training every sentence once
 * @param development sentences that are not trained on
 */
public record Corpora(Map<String, List<Example>> training, Map<String, List<Example>> development) {
    public static final String EWT = "ewt";
    public static final String GUM = "gum";

    public Corpora {
        training = Collections.unmodifiableMap(new LinkedHashMap<>(training));
        development = Collections.unmodifiableMap(new LinkedHashMap<>(development));
    }

    /**
     * Reads all corpora.
     *
     * @param folder the training data, laid out as {@code corpora.tsv} names the files
     * @param namesExtra the folder with {@code re3d_dev.jsonl}
     * @throws IOException when a file is missing, with where it is published, or cannot be read
     * @throws IllegalArgumentException when a file is not what it should be; names the line
     */
    public static Corpora load(Path folder, Path namesExtra) throws IOException {
        Lexicon lexicon = Lexicon.load();
        FineKinds kinds = FineKinds.load(lexicon);
        RoleWords roles = RoleWords.load(lexicon);
        Unmarked unmarked = new Unmarked(lexicon, roles, kinds);
        MentionNames mentions = new MentionNames(roles, kinds, unmarked);
        Map<String, List<Example>> training = new LinkedHashMap<>();
        training.put(EWT, withGrammarNames(folder, new GrammarNames(lexicon, roles, kinds)));
        training.put(GUM, withMentions(CorpusFile.find(folder, "ud/gum-train.conllu"), mentions));
        NameSentences names = new NameSentences(kinds);
        training.put("politics", names.read(CorpusFile.find(folder, "names/crossner-politics-train.jsonl")));
        training.put("uner", names.read(CorpusFile.find(folder, "names/uner-ewt-dev.jsonl")));
        training.put("wnut", names.read(CorpusFile.find(folder, "names/wnut17-train.jsonl")));
        training.put(
                "re3d", new MarkedPassages(roles, kinds, unmarked).read(CorpusFile.find(namesExtra, "re3d_dev.jsonl")));
        Map<String, List<Example>> development = new LinkedHashMap<>();
        development.put(EWT, withFrames(folder, "dev"));
        development.put(GUM, withMentions(CorpusFile.find(folder, "ud/gum-dev.conllu"), mentions));
        return new Corpora(training, development);
    }

    /** The sentences of an epoch in the order of the corpora: those of small corpora several times. */
    public List<Example> epoch() {
        Map<String, Integer> times = new LinkedHashMap<>();
        CorpusFile.all().forEach(file -> times.merge(file.corpus(), file.times(), Math::max));
        List<Example> examples = new ArrayList<>();
        training.forEach((corpus, sentences) ->
                Collections.nCopies(times.getOrDefault(corpus, 1), sentences).forEach(examples::addAll));
        return List.copyOf(examples);
    }

    private static List<Example> withFrames(Path folder, String part) throws IOException {
        Roles roles = Roles.read(CorpusFile.find(folder, "srl/ewt-" + part + ".jsonl"));
        return sentences(CorpusFile.find(folder, "ud/ewt-" + part + ".conllu")).stream()
                .map(sentence -> withFrames(sentence, roles))
                .toList();
    }

    private static Example withFrames(TreebankSentence sentence, Roles roles) {
        return new Example(
                sentence.words(), sentence.syntax(), null, roles.of(sentence).orElse(null));
    }

    private static List<Example> withGrammarNames(Path folder, GrammarNames names) throws IOException {
        Roles roles = Roles.read(CorpusFile.find(folder, "srl/ewt-train.jsonl"));
        List<Example> examples = new ArrayList<>();
        for (TreebankDocument document : Treebank.read(CorpusFile.find(folder, "ud/ewt-train.conllu"))) {
            List<List<String>> tags = names.tags(document);
            for (int sentence = 0; sentence < tags.size(); sentence++) {
                Example example = withFrames(document.sentences().get(sentence), roles);
                examples.add(example.withNames(tags.get(sentence)));
            }
        }
        return List.copyOf(examples);
    }

    private static List<Example> withMentions(Path file, MentionNames names) throws IOException {
        return sentences(file).stream().map(names::example).toList();
    }

    private static List<TreebankSentence> sentences(Path file) throws IOException {
        return Treebank.read(file).stream()
                .flatMap(document -> document.sentences().stream())
                .toList();
    }
}
