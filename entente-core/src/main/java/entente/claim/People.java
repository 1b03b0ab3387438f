package entente.claim;

import entente.lexicon.Lexicon;
import entente.mention.Mentions;
import entente.model.Count;
import entente.model.Document;
import entente.model.Name;
import entente.model.Quantity;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which words of one sentence stand for people, how many they are, and to what group they belong. */
final class People {
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "himself", "herself");
    private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "self");
    private static final Set<String> THEY = Set.of("they", "them");
    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "this", "that");
    private static final Set<String> PLURAL =
            Set.of("they", "them", "we", "us", "those", "everyone", "everybody", "all", "who");

    private final Document document;
    private final Tree tree;
    private final Lexicon lexicon;
    private final Nationalities nationalities;
    private final Map<Integer, Count> counts = new HashMap<>();

    People(Document document, Mentions mentions, Tree tree, Lexicon lexicon) {
        this.document = document;
        this.tree = tree;
        this.lexicon = lexicon;
        this.nationalities = new Nationalities(lexicon);
        for (Count count :
                Mentions.inSentence(mentions.counts(), tree.sentence().index())) {
            counts.putIfAbsent(count.counted(), count);
            counts.putIfAbsent(count.head(), count);
        }
    }

    /** The count that a word heads, as its noun or as its number. */
    Optional<Count> count(int head) {
        return Optional.ofNullable(counts.get(head));
    }

    /** All counts of the sentence. */
    List<Count> counts() {
        return counts.values().stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(Count::span))
                .toList();
    }

    /** How many people a word stands for; empty when the sentence does not tell. */
    Optional<Counted> at(int head) {
        Count count = counts.get(head);
        if (count != null) {
            return Optional.of(new Counted(
                    sentence().index(), count.counted(), count.span(), count.quantity(), Counted.Manner.NUMBER));
        }
        Token token = tree.token(head);
        if (token.upos() == Upos.PROPN) {
            return personName(head)
                    .map(name -> one(head, sentence().cover(name.first(), name.end() - 1), Counted.Manner.NAME));
        }
        if (isReflexive(head) || (token.upos() == Upos.PRON && PERSONAL.contains(Tree.lemma(token)))) {
            return Optional.of(one(head, token.span(), Counted.Manner.PRONOUN));
        }
        if (token.upos() == Upos.PRON && THEY.contains(Tree.lemma(token))) {
            return Optional.of(several(token));
        }
        if ((token.upos() == Upos.NOUN || isYearOld(head)) && isPersonNoun(head) && isSingular(token)) {
            return Optional.of(one(head, token.span(), Counted.Manner.DEFINITE));
        }
        return Optional.empty();
    }

    private Counted one(int head, Span span, Counted.Manner manner) {
        return new Counted(sentence().index(), head, span, Quantity.exactly(1, document.words(span)), manner);
    }

    private Counted several(Token pronoun) {
        String wording = document.words(pronoun.span());
        Quantity quantity = new Quantity(2L, null, Quantity.Modifier.AT_LEAST, wording);
        return new Counted(sentence().index(), pronoun.index(), pronoun.span(), quantity, Counted.Manner.PRONOUN);
    }

    /** "himself"; in headlines "self". */
    boolean isReflexive(int head) {
        return REFLEXIVE.contains(tree.token(head).form().toLowerCase(Locale.ROOT));
    }

    /** Whether a word ends "12-year-old". */
    private boolean isYearOld(int head) {
        int hyphens = head > 0 && tree.token(head - 1).form().equals("-") ? 1 : 0;
        int unit = head - 1 - hyphens;
        return tree.lemma(head).equals("old")
                && unit > 0
                && (tree.lemma(unit).equals("year") || tree.lemma(unit).equals("month"));
    }

    private boolean isSingular(Token token) {
        if (isYearOld(token.index())) {
            return true;
        }
        return token.xpos().equals("NN")
                && !Tree.lemma(token).equals("people")
                && !Tree.lemma(token).equals("police");
    }

    private Optional<Name> personName(int head) {
        return sentence().name(head).filter(name -> name.kind() == Name.Kind.PERSON);
    }

    /** Whether a word stands for people: by its noun, its name, or because it is a bare number or pronoun. */
    boolean isPeople(int word) {
        Count count = counts.get(word);
        int head = count == null ? word : count.counted();
        Token token = tree.token(head);
        boolean bare = count != null && count.counted() == count.head();
        return bare
                || isPersonNoun(head)
                || isReflexive(head)
                || PERSONAL.contains(Tree.lemma(token))
                || PLURAL.contains(Tree.lemma(token))
                || personName(head).isPresent()
                || nationalities.ofPeople(token).isPresent();
    }

    private boolean isPersonNoun(int head) {
        String lemma = tree.lemma(head);
        boolean old = lemma.equals("old") && counts.containsKey(head);
        return old
                || isYearOld(head)
                || lexicon.personNouns().has(lemma)
                || lexicon.incidents().groups().of(lemma).isPresent();
    }

    /** Whom the word counts: by its noun, else by a nationality before it; empty for people in general. */
    Optional<String> group(int head) {
        Optional<String> byNoun = lexicon.incidents().groups().of(tree.lemma(head));
        if (byNoun.isPresent() && byNoun.get().equals("perpetrator")) {
            return byNoun;
        }
        return nationality(head).or(() -> byNoun);
    }

    /** Of a number and its noun the one that the clause has for its subject; the noun when neither is. */
    int subject(int head) {
        Count count = counts.get(head);
        return count != null && tree.token(count.head()).is("nsubj") ? count.head() : head;
    }

    /** The group that a predicate gives to its subject: "six were Russian", "two of them soldiers". */
    Optional<String> described(int head) {
        Token token = tree.token(subject(head));
        return token.isRoot() || !token.is("nsubj")
                ? Optional.empty()
                : nationalities.ofAdjective(tree.token(token.head())).or(() -> group(token.head()));
    }

    /** "two of the victims": some of those that are told of elsewhere. */
    boolean isOfMany(Counted counted) {
        Count count = counts.get(counted.head());
        if (count == null || count.counted() == count.head() || count.counted() < count.head()) {
            return false;
        }
        boolean of = tree.marker(count.counted()).equals("of");
        boolean those = DEFINITE.contains(tree.lemma(count.counted()));
        return of
                && (those
                        || tree.children(count.counted()).stream()
                                .anyMatch(c -> c.index() > count.head() && DEFINITE.contains(Tree.lemma(c))));
    }

    private Optional<String> nationality(int head) {
        Optional<String> own = nationalities.ofPeople(tree.token(head));
        if (own.isPresent()) {
            return own;
        }
        for (Token child : tree.children(head, "amod", "compound", "nmod:poss", "appos")) {
            Optional<String> found = nationalities.ofAdjective(child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Sentence sentence() {
        return tree.sentence();
    }
}
