package entente.claim;

import entente.lexicon.VerbDictionary;
import entente.lexicon.VerbDictionary.Verb;
import entente.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The verbs of one sentence that stand in the user's dictionary. */
final class OwnVerbs {
    private static final String[] PHRASAL = {"obj", "iobj", "obl", "nmod", "conj", "compound", "amod"};

    private final VerbDictionary dictionary;
    private final Tree tree;
    private final Clause clause;
    private final Map<Integer, List<Verb>> known = new HashMap<>();

    OwnVerbs(VerbDictionary dictionary, Tree tree, Clause clause) {
        this.dictionary = dictionary;
        this.tree = tree;
        this.clause = clause;
    }

    /** What a word is in the dictionary, all of as many words: of "break down" not "break"; empty when it is no verb of it. */
    List<Verb> at(int word) {
        boolean verb = !dictionary.isEmpty() && tree.isVerb(word);
        return verb ? known.computeIfAbsent(word, this::find) : List.of();
    }

    /** Whether a word is a verb of the dictionary, if only one of no event, or stands in the phrases of one. */
    boolean tellOf(int word) {
        if (dictionary.isEmpty()) {
            return false;
        }
        int at = word;
        while (at(at).isEmpty() && (completes(at) || isInPhrase(at))) {
            at = tree.token(at).head();
        }
        return !at(at).isEmpty();
    }

    /** Whether the user wants events of which only the source is known. */
    boolean isOneSided() {
        return dictionary.isOneSided();
    }

    private boolean isInPhrase(int word) {
        if (tree.isVerb(word)) {
            return false;
        }
        for (String relation : PHRASAL) {
            if (tree.token(word).is(relation)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb completes the word that it hangs from: "vowed to fight", "efforts to stop it". */
    boolean completes(int word) {
        Token token = tree.token(word);
        return token.is("xcomp") || (token.relation().equals("acl") && clause.isInfinitive(word));
    }

    private List<Verb> find(int word) {
        List<Verb> found = new ArrayList<>();
        for (Verb verb : dictionary.of(form(word), tree.lemma(word))) {
            boolean shorter = !found.isEmpty() && found.getFirst().length() > verb.length();
            if (!shorter && isWhole(verb, word)) {
                found.add(verb);
            }
        }
        return found;
    }

    private boolean isWhole(Verb verb, int word) {
        return stand(verb.before(), word - verb.before().size())
                && (hasParticle(verb, word) || stand(verb.after(), word + 1));
    }

    /** "Cordoned the roads off". */
    private boolean hasParticle(Verb verb, int word) {
        return verb.after().size() == 1
                && tree.children(word, "compound:prt").stream()
                        .anyMatch(child -> Tree.lemma(child).equals(verb.after().getFirst()));
    }

    private boolean stand(List<String> words, int first) {
        if (first < 0 || first + words.size() > tree.sentence().size()) {
            return false;
        }
        for (int at = 0; at < words.size(); at++) {
            if (!form(first + at).equals(words.get(at))) {
                return false;
            }
        }
        return true;
    }

    private String form(int word) {
        return tree.token(word).form().toLowerCase(Locale.ROOT);
    }
}
