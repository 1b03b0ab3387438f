package entente.reader;

import entente.link.Ranker;
import entente.link.WordVectors;
import entente.model.Predicate;
import entente.model.Token;
import entente.model.Upos;
import entente.text.Analysis;
import entente.text.Parser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The language reader: one small transformer (MiniLM, 22 million weights of 7 bits) with heads for tags, tree, names
 * and semantic roles, run by ONNX Runtime. What it says of a sentence depends on that sentence alone.
 *
 * <p>It starts no threads of its own: every caller's thread computes for itself, and one parser serves all.
 */
public final class OnnxParser implements Parser, AutoCloseable {

    /** Longer sentences are hardly ever sentences; one costs at most the 512 subwords that the encoder takes. */
    private static final int LONGEST_SENTENCE = 160;

    private static final float PREDICATE_THRESHOLD = .5f;

    private final Encoder encoder;
    private final String version;
    private final WordPiece wordPiece = WordPiece.load();
    private final Labels labels;
    private final Relations relations;
    private final NameTags nameTags;
    private final Roles roles;
    private final Optional<Ranker> ranker;
    private final boolean givesVectors;

    private OnnxParser(ModelFiles files, int threads, Optional<Ranker> ranker, boolean givesVectors) {
        encoder = Encoder.load(files, threads);
        version = encoder.version();
        labels = Labels.load(files);
        relations = new Relations(labels, PairScorer.load(files, ModelFiles.RELATION_SCORER));
        nameTags = new NameTags(labels.names());
        roles = new Roles(
                labels,
                PairScorer.load(files, ModelFiles.ROLE_SCORER),
                RolePaths.load(files, labels.paths()),
                FrameCounts.load(files),
                PREDICATE_THRESHOLD);
        this.ranker = ranker;
        this.givesVectors = givesVectors;
    }

    private static OnnxParser load(ModelFiles files, int threads) {
        Optional<Ranker> ranker = LinkRanker.load(files);
        boolean givesVectors = ranker.filter(r -> r.vectorWidth() > 0).isPresent();
        return new OnnxParser(files, threads, ranker, givesVectors);
    }

    /** The model in the jar, computing in the caller's thread. */
    public static OnnxParser load() {
        return load(1);
    }

    /**
     * The model in the jar.
     *
     * @param threads that share the work of one call, the caller's included; callers with threads of their own want 1
     */
    public static OnnxParser load(int threads) {
        return load(new ModelFiles.InJar(), threads);
    }

    /**
     * A model that was trained elsewhere: {@code reader.onnx}, {@code relation-scorer.bin}, {@code role-scorer.bin},
     * {@code role-paths.bin}, {@code frame-counts.bin} and {@code labels.txt} in a folder.
     *
     * @throws java.io.UncheckedIOException naming the file that cannot be read
     */
    public static OnnxParser load(Path folder, int threads) {
        return load(new ModelFiles.InFolder(folder), threads);
    }

    /**
     * A model without its ranker of links, which gives what one needs to be trained.
     *
     * @param folder of the model; the one in the jar where it is empty
     */
    public static OnnxParser forTrainingLinks(Optional<Path> folder) {
        ModelFiles files = folder.<ModelFiles>map(ModelFiles.InFolder::new).orElseGet(ModelFiles.InJar::new);
        return new OnnxParser(files, 1, Optional.empty(), true);
    }

    @Override
    public List<Analysis> analyse(List<List<String>> sentences) {
        return sentences.stream().map(words -> analysis(words, roles::in)).toList();
    }

    /**
     * Analyses a sentence of which one knows the predicates: none other is found, and none of them is left out. For
     * measuring how well arguments are found, apart from predicates.
     *
     * @param predicates index of each word that is a predicate
     */
    public Analysis analyse(List<String> sentence, Set<Integer> predicates) {
        return analysis(sentence, (scores, tree) -> roles.of(scores, tree, predicates::contains));
    }

    private Analysis analysis(List<String> sentence, BiFunction<Scores, TreePaths, List<Predicate>> decoding) {
        if (sentence.isEmpty() || sentence.size() > LONGEST_SENTENCE) {
            throw new IllegalArgumentException("a sentence of " + sentence.size() + " words");
        }
        Scores scores = encoder.encode(Subwords.of(sentence, wordPiece));
        int[] nodes = Trees.best(scores.dependents().times(scores.heads()));
        List<Integer> heads = wordHeads(nodes);
        List<String> names = relations.of(scores, nodes);
        List<Predicate> predicates = decoding.apply(scores, new TreePaths(sentence, heads, names));
        List<Upos> upos = upos(scores.upos());
        return new Analysis(
                upos,
                xpos(scores.xpos()),
                heads,
                names,
                nameTags.in(scores.names()),
                predicates,
                givesVectors ? LinkVectors.of(scores, upos) : WordVectors.none());
    }

    private List<Upos> upos(Rows scores) {
        List<Upos> tags = new ArrayList<>(scores.count());
        for (int row = 1; row < scores.count(); row++) {
            tags.add(labels.upos().get(scores.best(row)));
        }
        return tags;
    }

    private List<String> xpos(Rows scores) {
        List<String> tags = new ArrayList<>(scores.count());
        for (int row = 1; row < scores.count(); row++) {
            tags.add(labels.xpos().get(scores.best(row)));
        }
        return tags;
    }

    /** Nodes of the tree count from 1, words from 0. */
    private static List<Integer> wordHeads(int[] heads) {
        List<Integer> words = new ArrayList<>(heads.length);
        for (int node = 1; node < heads.length; node++) {
            words.add(heads[node] == 0 ? Token.ROOT : heads[node] - 1);
        }
        return words;
    }

    @Override
    public Optional<Ranker> ranker() {
        return ranker;
    }

    @Override
    public int longestSentence() {
        return LONGEST_SENTENCE;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public void close() {
        encoder.close();
    }
}
