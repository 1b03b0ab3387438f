package entente.claim;

import entente.mention.Mentions;
import entente.model.Day;
import entente.model.Modality;
import entente.model.Place;
import entente.model.Token;
import entente.model.Upos;
import entente.model.When;
import entente.model.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** When and where what a word of a sentence tells took place, and what follows from the day for how it is held. */
final class Circumstances {
    private static final int BACKGROUND_DAYS = 300;
    private static final Set<String> ASIDE = Set.of("since", "as", "when", "while", "after", "before", "because", "if");
    private static final Set<String> AFTER = Set.of("after", "before");

    private final Context context;
    private final Tree tree;
    private final Parties parties;

    Circumstances(Context context, Tree tree, Parties parties) {
        this.context = context;
        this.tree = tree;
        this.parties = parties;
    }

    /** A fact of long ago is history, one of a day still to come a plan. */
    Modality asOf(When when, Modality modality) {
        if (modality != Modality.ACTUAL) {
            return modality;
        }
        return isBackground(when) ? Modality.HISTORICAL : isAhead(when) ? Modality.PLANNED : modality;
    }

    /** Whether a day lies behind that of publication: what is told of it is still to come. */
    private boolean isAhead(When when) {
        LocalDate published = context.document().imprint().published().latest();
        LocalDate earliest = when.earliest();
        return published != null && earliest != null && earliest.isAfter(published);
    }

    private boolean isBackground(When when) {
        LocalDate published = context.document().imprint().published().earliest();
        LocalDate latest = when.latest();
        return published != null && latest != null && latest.isBefore(published.minusDays(BACKGROUND_DAYS));
    }

    /** The day that stands nearest to a word in its own clause. */
    When when(int word) {
        List<Day> days = Mentions.inSentence(
                        context.mentions().days(), tree.sentence().index())
                .stream()
                .filter(day -> day.when().isKnown() && !isOfOtherClause(day, word))
                .toList();
        return Nearest.to(word, tree, days, Day::head).map(Day::when).orElse(When.unknown());
    }

    /** "Restores ties five years after crowds burned its embassy": the years tell when it was burned. */
    private boolean isOfOtherClause(Day day, int word) {
        Token at = tree.token(day.head());
        boolean named = (at.is("compound") || at.is("nmod:poss")) && at.head() != word;
        if (named || isOfAside(day.head(), word)) {
            return true;
        }
        return tree.sentence().tokens().stream()
                .filter(token -> token.is("mark") && AFTER.contains(Tree.lemma(token)))
                .filter(token -> token.index() > 0
                        && day.span().contains(tree.token(token.index() - 1).span()))
                .anyMatch(token -> !tree.sentence().isUnder(word, token.head()));
    }

    /** Whether a day stands in a clause beside that of the word: a relative one, one of time, one behind a semicolon. */
    private boolean isOfAside(int day, int word) {
        for (int at = day; !tree.token(at).isRoot(); at = tree.token(at).head()) {
            Token token = tree.token(at);
            boolean aside = token.relation().equals("acl:relcl")
                    || token.is("parataxis")
                    || (token.is("advcl") && ASIDE.contains(tree.marker(at)));
            if (aside && !tree.sentence().isUnder(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** The place that stands nearest to a word, unless it is where somebody is from. */
    Optional<Where> where(int word) {
        return where(word, place -> true);
    }

    /** The same among those places that pass. */
    Optional<Where> where(int word, Predicate<Place> passes) {
        List<Place> places = Mentions.inSentence(
                        context.mentions().places(), tree.sentence().index())
                .stream()
                .filter(place -> !isOfSomebody(tree.token(place.head())) && passes.test(place))
                .toList();
        return Nearest.to(word, tree, places, Place::head).map(Place::where);
    }

    /** "Senator Roe of Vermont", "a Houston woman": where somebody is from is not where it happened. */
    private boolean isOfSomebody(Token place) {
        boolean belongs = place.is("nmod") || place.is("compound") || place.is("amod") || place.is("flat");
        return belongs
                && (parties.isActor(place.head()) || tree.token(place.head()).upos() == Upos.PROPN);
    }
}
