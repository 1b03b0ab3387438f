package entente.claim;

import entente.lexicon.Lexicon;
import entente.lexicon.TollWord;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds whom a word of {@code toll-words.tsv} speaks of, by where the table says that they stand. */
final class Holders {
    private final Tree tree;
    private final Clause clause;
    private final People people;
    private final Lexicon lexicon;

    Holders(Tree tree, Clause clause, People people, Lexicon lexicon) {
        this.tree = tree;
        this.clause = clause;
        this.people = people;
        this.lexicon = lexicon;
    }

    /** The table's words for a word's lemma, else for its form: "are missing" is no form of "miss". */
    List<TollWord> words(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        List<TollWord> words = lexicon.incidents().tollWords().of(Tree.lemma(token));
        return words.isEmpty() ? lexicon.incidents().tollWords().of(form) : words;
    }

    boolean hasCompanion(int token, TollWord word) {
        return word.companion().isEmpty() || companion(token, word.companion()) != null;
    }

    private @Nullable Integer companion(int token, String lemma) {
        for (Token child : tree.children(token)) {
            if (Tree.lemma(child).equals(lemma) && !isOfNumber(child.index())) {
                return child.index();
            }
        }
        // "shot dead two men": the reader may take the word for a part of what stands behind it
        int next = token + 1;
        boolean behind = next < tree.sentence().size()
                && tree.token(next).upos() == Upos.ADJ
                && tree.lemma(next).equals(lemma);
        return behind ? next : null;
    }

    /** Who is meant by "himself": whoever does it. */
    Optional<Integer> doer(int verb) {
        return tree.isVerb(verb)
                ? clause.subject(verb).stream()
                        .filter(subject -> people.at(subject).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** "four were shot, one fatally": the adverb tells of the one only. */
    boolean isOfNumber(int adverb) {
        boolean last = adverb + 1 >= tree.sentence().size() || !tree.isVerb(adverb + 1);
        return tree.lemma(adverb).equals("fatally")
                && adverb > 0
                && last
                && people.count(adverb - 1).isPresent();
    }

    /** The heads of those whom a word speaks of, each of a list by itself. */
    List<Integer> of(int token, TollWord word) {
        List<Integer> heads = rightBefore(token, word);
        if (heads.isEmpty()) {
            heads = byTable(token, word);
        }
        List<Integer> all = new ArrayList<>();
        for (int head : heads) {
            all.addAll(tree.withConjuncts(head));
            all.addAll(furtherCounts(head));
        }
        all.remove(Integer.valueOf(token));
        all.removeIf(head -> isOfOtherWord(token, head) || Parts.followsWhole(tree, people, head));
        Integer companion = word.companion().isEmpty() ? null : companion(token, word.companion());
        if (companion != null && word.holder() == TollWord.Holder.OBJECT) {
            // "left a boy dead and three others injured": those behind "dead" are told of by the next word
            List<Integer> first = heads;
            all.removeIf(head -> head > companion && first.stream().anyMatch(f -> f < companion));
        }
        if (word.holder() == TollWord.Holder.ITSELF && heads.contains(token)) {
            all.add(token);
        }
        return all;
    }

    /** "Dozens of soldiers and hundreds of rebels": the reader coordinates the second number with the soldiers. */
    private List<Integer> furtherCounts(int head) {
        return tree.children(head, "nmod").stream()
                .filter(of -> tree.marker(of.index()).equals("of"))
                .flatMap(of -> tree.withConjuncts(of.index()).stream().skip(1))
                .filter(conjunct -> people.count(conjunct).isPresent())
                .toList();
    }

    private List<Integer> byTable(int token, TollWord word) {
        return switch (word.holder()) {
            case OBJECT -> objects(token);
            case SUBJECT -> clause.subject(token);
            case OF -> ofWhom(token);
            case ITSELF -> itself(token);
            case TALLY -> tally(token);
            case COMPANION -> companions(token, word.companion());
        };
    }

    /** "One man dead, two women injured": where headlines leave out the verb, the people stand right before the word. */
    private List<Integer> rightBefore(int token, TollWord word) {
        boolean holds = word.holder() == TollWord.Holder.OBJECT || word.holder() == TollWord.Holder.ITSELF;
        boolean bare = token > 0 && !tree.isNominal(token) && !tree.has(token, "aux", "cop", "obj");
        return holds && bare && people.count(token - 1).isPresent()
                ? List.of(tree.firstConjunct(token - 1))
                : List.of();
    }

    /** Whether somebody in a list belongs to another word: one between, or the one right behind. */
    private boolean isOfOtherWord(int token, int head) {
        boolean listed = tree.token(head).is("conj") || head > token;
        return isOfLaterWord(token, head) || (listed && isBeforeOtherWord(token, head));
    }

    private boolean isBeforeOtherWord(int token, int head) {
        int next = head + 1;
        return next < tree.sentence().size()
                && next != token
                && !tree.isNominal(next)
                && !words(tree.token(next)).isEmpty();
    }

    private List<Integer> objects(int verb) {
        List<Integer> objects = clause.object(verb);
        if (!objects.isEmpty() || tree.has(verb, "obj")) {
            return objects;
        }
        List<Integer> listed = listed(verb);
        if (!listed.isEmpty()) {
            return listed;
        }
        // headlines leave out the auxiliary: "22 killed in blast"; and "wounded at least 30" may hang its number
        // otherwise
        return tree.children(verb, "nsubj", "obl:unmarked", "nummod", "dep").stream()
                .filter(s -> people.count(s.index()).isPresent() && !tree.has(verb, "aux"))
                .map(Token::index)
                .limit(1)
                .toList();
    }

    /** "killed twelve people and wounded thirty", where the reader lists the second verb and its number with the people. */
    private List<Integer> listed(int verb) {
        Token token = tree.token(verb);
        if (!token.is("conj") || !tree.isNominal(token.head())) {
            return List.of();
        }
        return tree.children(token.head(), "conj").stream()
                .map(Token::index)
                .filter(sibling -> sibling > verb && people.count(sibling).isPresent())
                .limit(1)
                .toList();
    }

    /** Whether another word for what became of people stands between a word and somebody in one list with it. */
    private boolean isOfLaterWord(int token, int head) {
        return tree.token(head).is("conj")
                && tree.children(tree.token(head).head(), "conj").stream()
                        .anyMatch(sibling -> sibling.index() > token
                                && sibling.index() < head
                                && tree.isVerb(sibling.index())
                                && !words(sibling).isEmpty());
    }

    private List<Integer> ofWhom(int noun) {
        List<Integer> of = new ArrayList<>(clause.oblique(noun, "of"));
        tree.child(noun, "nmod:poss").ifPresent(owner -> of.add(owner.index()));
        return of;
    }

    private List<Integer> companions(int verb, String lemma) {
        Integer companion = companion(verb, lemma);
        return companion == null ? List.of() : List.of(companion);
    }

    /** "ten dead", "ten dead civilians", "ten were dead", "left ten dead". */
    private List<Integer> itself(int token) {
        if (people.count(token).isPresent()) {
            return List.of(token);
        }
        Token word = tree.token(token);
        if (word.upos() == Upos.NOUN || word.upos() == Upos.PROPN || (word.isRoot() && !tree.has(token, "nsubj"))) {
            return List.of();
        }
        Optional<Token> subject = tree.child(token, "nsubj");
        if (subject.isPresent()) {
            Integer whole = clause.grammaticalSubject(token);
            return whole == null ? List.of() : List.of(whole);
        }
        if (word.is("xcomp") && tree.has(word.head(), "obj")) {
            return clause.directObject(word.head());
        }
        boolean beside = token > 0 && !word.isRoot() && word.head() == token - 1;
        return (word.is("amod") || word.is("acl") || beside)
                        && people.count(word.head()).isPresent()
                ? List.of(word.head())
                : List.of();
    }

    /** "a death toll of 20", "the toll rose to 20". */
    private List<Integer> tally(int toll) {
        List<Integer> of = clause.oblique(toll, "of").stream()
                .filter(n -> people.count(n).isPresent())
                .toList();
        Token token = tree.token(toll);
        if (!of.isEmpty() || token.isRoot() || !lexicon.classes().holds("@tally", tree.lemma(token.head()))) {
            return of;
        }
        for (Token child : tree.children(token.head(), "obl", "obj", "xcomp", "nummod", "advmod")) {
            if (child.index() > token.head() && people.count(child.index()).isPresent()) {
                return List.of(child.index());
            }
        }
        return of;
    }
}
