package entente.train.corpus;

import entente.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
     * @param holdOut whether EWT's development sentences are for measuring, not for learning
     * @throws IOException when a file is missing, with where it is published, or cannot be read
     * @throws IllegalArgumentException when a file is not what it should be; names the line
     */
    public static Corpora load(Path folder, Path namesExtra, boolean holdOut) throws IOException {
        Lexicon lexicon = Lexicon.load();
        FineKinds kinds = FineKinds.load(lexicon);
        RoleWords roles = RoleWords.load(lexicon);
        Unmarked unmarked = new Unmarked(lexicon, roles, kinds);
        MentionNames mentions = new MentionNames(roles, kinds, unmarked);
        Map<String, List<Example>> training = new LinkedHashMap<>();
        NameSentences names = new NameSentences(kinds);
        GrammarNames grammarNames = new GrammarNames(lexicon, roles, kinds);
        List<Example> ewt = withGrammarNames(folder, grammarNames);
        List<Example> uner = names.read(CorpusFile.find(folder, "names/uner-ewt-dev.jsonl"));
        List<Example> further = withNames(withFrames(folder, "dev"), uner);
        training.put(
                EWT,
                holdOut ? ewt : Stream.concat(ewt.stream(), further.stream()).toList());
        training.put(GUM, withMentions(CorpusFile.find(folder, "ud/gum-train.conllu"), mentions));
        training.put("politics", names.read(CorpusFile.find(folder, "names/crossner-politics-train.jsonl")));
        if (holdOut) {
            training.put("uner", uner);
        }
        training.put("wnut", names.read(CorpusFile.find(folder, "names/wnut17-train.jsonl")));
        training.put(
                "re3d", new MarkedPassages(roles, kinds, unmarked).read(CorpusFile.find(namesExtra, "re3d_dev.jsonl")));
        Map<String, List<Example>> development = new LinkedHashMap<>();
        if (holdOut) {
            development.put(EWT, withFrames(folder, "dev"));
        }
        development.put(GUM, withMentions(CorpusFile.find(folder, "ud/gum-dev.conllu"), mentions));
        return new Corpora(training, development);
    }

    /** Every sentence once. */
    public List<Example> all() {
        return training.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The sentences of an epoch in the order of the corpora: those of small corpora several times, those of others by
     * turns.
     *
     * @param number of the epoch, from 0
     */
    public List<Example> epoch(int number) {
        Map<String, Double> times = new LinkedHashMap<>();
        CorpusFile.all().forEach(file -> times.merge(file.corpus(), file.times(), Math::max));
        List<Example> examples = new ArrayList<>();
        training.forEach(
                (corpus, sentences) -> examples.addAll(turn(sentences, times.getOrDefault(corpus, 1.0), number)));
        return List.copyOf(examples);
    }

    private static List<Example> turn(List<Example> sentences, double times, int number) {
        if (times >= 1) {
            return Collections.nCopies((int) times, sentences).stream()
                    .flatMap(List::stream)
                    .toList();
        }
        int turns = (int) Math.round(1 / times);
        return IntStream.range(0, sentences.size())
                .filter(i -> i % turns == number % turns)
                .mapToObj(sentences::get)
                .toList();
    }

    /** The names that another corpus tells of the same sentences; of a sentence that it lacks, none is known. */
    private static List<Example> withNames(List<Example> sentences, List<Example> named) {
        Map<List<String>, List<String>> names = new HashMap<>();
        named.forEach(example -> names.put(example.words(), example.names()));
        return sentences.stream()
                .map(sentence -> sentence.withNames(names.get(sentence.words())))
                .toList();
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
