package entente.claim;

import entente.lexicon.Groups;
import entente.model.Day;
import entente.model.Document;
import entente.model.Token;
import entente.model.Toll.Perpetrators;
import entente.model.When;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Whom a count takes in: "ten people, including the attacker", "not counting the gunmen", "more than 300 since January". */
final class Scopes {
    private static final int REACH = 8;
    private static final int LONG_DAYS = 45;
    private static final String PERPETRATOR = "perpetrator";
    private static final Set<String> TAKING_IN = Set.of("including", "include", "among", "counting", "plus");
    private static final Set<String> LEAVING_OUT = Set.of("excluding", "besides", "except", "without");
    private static final Set<String> RUNNING = Set.of("this", "past", "last", "recent");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "without");

    private final Document document;
    private final Groups groups;

    Scopes(Document document, Groups groups) {
        this.document = document;
        this.groups = groups;
    }

    /** Whether a count takes in those who did it, as far as its sentence tells. */
    Perpetrators perpetrators(Casualty casualty) {
        List<Token> tokens = document.sentences().get(casualty.sentence()).tokens();
        for (int at = casualty.people().head() + 1; at < tokens.size(); at++) {
            String word = Tree.lemma(tokens.get(at));
            boolean out = LEAVING_OUT.contains(word);
            if ((out || TAKING_IN.contains(word)) && namesPerpetrators(tokens, at)) {
                boolean negated = NEGATIONS.contains(Tree.lemma(tokens.get(at - 1)));
                return out || negated ? Perpetrators.EXCLUDED : Perpetrators.INCLUDED;
            }
        }
        return Perpetrators.UNTOLD;
    }

    private boolean namesPerpetrators(List<Token> tokens, int cue) {
        int last = Math.min(tokens.size(), cue + REACH);
        return tokens.subList(cue + 1, last).stream()
                .takeWhile(token -> !token.form().equals(";"))
                .anyMatch(token ->
                        groups.of(Tree.lemma(token)).filter(PERPETRATOR::equals).isPresent());
    }

    /** Whether a time that hangs from a word makes counts below it sums over many incidents: "since January", "this year". */
    static boolean isSum(Tree tree, Day day) {
        When when = day.when();
        boolean since = tree.marker(day.head()).equals("since");
        boolean isLong = when.earliest() != null
                && when.latest() != null
                && ChronoUnit.DAYS.between(when.earliest(), when.latest()) > LONG_DAYS;
        boolean running = tree.children(day.head(), "det", "amod").stream()
                .anyMatch(child -> RUNNING.contains(Tree.lemma(child)));
        return since || (isLong && running);
    }

    /** "Have been killed since the war began". */
    static boolean isSince(Tree tree, int verb) {
        boolean perfect = tree.children(verb, "aux").stream()
                .anyMatch(aux -> Tree.lemma(aux).equals("have"));
        return perfect
                && tree.children(verb, "advcl").stream()
                        .anyMatch(clause -> tree.marker(clause.index()).equals("since"));
    }
}
