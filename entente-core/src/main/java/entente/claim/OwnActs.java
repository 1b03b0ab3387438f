package entente.claim;

import entente.lexicon.VerbCode;
import entente.lexicon.VerbDictionary.Verb;
import entente.lexicon.VerbPattern;
import entente.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the verbs of the user's dictionary tell of in one sentence. As in PETRARCH, an event has both parties, unless the user
 * wants one-sided ones too: where the object
 * names nobody, whoever is named next in the phrases behind the verb is its target, and whoever is named behind a passive
 * without an agent is its source; and what a coded verb asks for or plans to do, "urged her to respond", is not coded besides.
 */
final class OwnActs {
    private final OwnVerbs verbs;
    private final Tree tree;
    private final Clause clause;
    private final Named named;

    OwnActs(OwnVerbs verbs, Tree tree, Clause clause, Parties parties) {
        this.verbs = verbs;
        this.tree = tree;
        this.clause = clause;
        this.named = new Named(tree, parties);
    }

    /** Who does what to whom by a verb; there may be an event in both directions. */
    List<OwnAct> at(int verb) {
        List<Verb> known = verbs.at(verb);
        return known.isEmpty() || isContent(verb) ? List.of() : acts(verb, known);
    }

    private boolean isContent(int verb) {
        int head = tree.token(verb).head();
        return verbs.completes(verb) && (!acts(head, verbs.at(head)).isEmpty() || isContent(head));
    }

    private List<OwnAct> acts(int verb, List<Verb> known) {
        if (known.isEmpty()) {
            return List.of();
        }
        Surroundings around = Surroundings.of(verb, tree, clause);
        PatternFit fit = longest(known, verb, around)
                .orElseGet(() -> PatternFit.plain(known.getFirst().code()));
        if (fit.code().isNone()) {
            return List.of();
        }
        return fit.isMutual() ? mutual(verb, fit.code()) : directed(verb, fit, around.after());
    }

    private Optional<PatternFit> longest(List<Verb> known, int verb, Surroundings around) {
        PatternFit longest = null;
        for (Verb one : known) {
            for (VerbPattern pattern : one.patterns()) {
                PatternFit fit =
                        PatternFitting.of(pattern, verb, around, tree, named).orElse(null);
                boolean longer = fit != null && (longest == null || fit.length() > longest.length());
                longest = longer ? fit : longest;
            }
        }
        return Optional.ofNullable(longest);
    }

    private List<OwnAct> mutual(int verb, VerbCode code) {
        List<Party> all = named.by(clause.subject(verb));
        List<OwnAct> acts = new ArrayList<>();
        for (Party one : all) {
            acts.add(new OwnAct(verb, code.forth(), List.of(one), Named.without(all, List.of(one))));
        }
        return acts;
    }

    private List<OwnAct> directed(int verb, PatternFit fit, List<Integer> after) {
        List<Integer> words =
                after.stream().filter(word -> !fit.compounds().contains(word)).toList();
        List<Party> told = named.by(fit.target());
        List<Party> subject = source(verb, fit, told);
        List<Party> target = told.isEmpty() ? target(verb, fit, subject, words) : told;
        boolean open = subject.isEmpty() && (clause.isPassive(verb) || !told.isEmpty());
        List<Party> source = open ? named.nearest(behind(verb, words), target) : subject;
        return OwnAct.both(verb, fit.code(), source, target).stream()
                .filter(act -> verbs.isOneSided() || (act.isDyad() && named.isAnyDistinct(source, target)))
                .toList();
    }

    private List<Party> source(int verb, PatternFit fit, List<Party> target) {
        return fit.source().isEmpty() ? Named.without(named.by(clause.subject(verb)), target) : named.by(fit.source());
    }

    /** The subject where the pattern names another as the source, else the object, else whoever is named next. */
    private List<Party> target(int verb, PatternFit fit, List<Party> source, List<Integer> words) {
        List<Party> subject =
                fit.source().isEmpty() ? List.of() : Named.without(named.by(clause.subject(verb)), source);
        if (!subject.isEmpty()) {
            return subject;
        }
        List<Integer> object =
                clause.object(verb).stream().filter(words::contains).toList();
        List<Party> acted = Named.without(named.by(object), source);
        return acted.isEmpty() ? named.nearest(words, source) : acted;
    }

    /** Without the clauses that complete the verb: who is named there does not do what it tells of. */
    private List<Integer> behind(int verb, List<Integer> words) {
        List<Integer> contents = clause.contents(verb);
        return words.stream()
                .filter(word ->
                        contents.stream().noneMatch(content -> tree.sentence().isUnder(word, content)))
                .toList();
    }
}
