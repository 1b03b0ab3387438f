package entente.claim;

import entente.lexicon.Lexicon;
import entente.lexicon.Outlets.Outlet;
import entente.model.Attribution;
import entente.model.Attribution.Mode;
import entente.model.Party;
import entente.model.Token;
import entente.model.Voice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What those who did it let be known themselves: through an outlet of their own, or by owning up to it. */
final class Admissions {
    private static final Set<String> OWNING_UP = Set.of("admit", "acknowledge", "confess", "concede");

    private static final Set<String> OWN = Set.of("admit", "acknowledge", "confess", "claim");

    private final Lexicon lexicon;

    Admissions(Context context) {
        this.lexicon = context.lexicon();
    }

    /** The same with the claims of a group that its own radio or news agency tells of. */
    List<Attribution> in(List<Attribution> doers) {
        List<Attribution> told = doers.stream().map(this::claimed).toList();
        return told.stream().map(doer -> withBody(doer, told)).toList();
    }

    /** "Said that its fighters had attacked": who claims it for a body claims it for its people. */
    private static Attribution withBody(Attribution people, List<Attribution> told) {
        return people.mode() != Mode.REPORTED
                ? people
                : told.stream()
                        .filter(body -> body.mode() == Mode.CLAIMED
                                && isOfItsPeople(body)
                                && body.evidence()
                                        .span()
                                        .equals(people.evidence().span()))
                        .findFirst()
                        .map(body -> people.as(Mode.CLAIMED, body.party()))
                        .orElse(people);
    }

    private Attribution claimed(Attribution doer) {
        boolean told = doer.mode() == Mode.REPORTED && isOfItsPeople(doer);
        boolean said = doer.mode() == Mode.REPORTED || doer.mode() == Mode.ACCUSED;
        boolean own = told
                || (said && mouthpiece(doer).filter(doer.party().name()::equals).isPresent());
        return own ? doer.as(Mode.CLAIMED, doer.party()) : doer;
    }

    /** "The Front said that its fighters had attacked the bank": whose they are is inferred. */
    private static boolean isOfItsPeople(Attribution doer) {
        return doer.evidence().basis().equals(Banner.INFERRED) && isBy(doer.by(), doer.party());
    }

    /** "The Front said that it had attacked the bank", "that it was responsible": nobody else says so. */
    static boolean isOfItself(Doer doer, Mode mode, @Nullable Party by) {
        return switch (mode) {
            case REPORTED -> doer.isMeant() && isBy(by, doer.party());
            case ACCUSED, SUSPECTED -> isBy(by, doer.party());
            case CLAIMED, POSSIBLE, DENIED, ACQUITTED -> false;
        };
    }

    private static boolean isBy(@Nullable Party teller, Party doer) {
        return teller != null && FirstPerson.speaksFor(teller, doer);
    }

    /** The group whose own outlet tells it, nobody else being quoted. */
    private Optional<String> mouthpiece(Attribution doer) {
        return Optional.of(doer.evidence().origin())
                .filter(voice -> voice.role() != Voice.Role.OUTLET)
                .map(voice ->
                        lexicon.outlets().named(voice.name()).map(Outlet::name).orElse(voice.name()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(lexicon.incidents().mouthpieces()::name);
    }

    /** "Admitted killing", "confessed to killing", "claimed to have killed": whoever says so speaks of himself. */
    static boolean isOwn(Tree tree, int deed) {
        Token token = tree.token(deed);
        boolean complement = token.is("ccomp")
                || token.is("xcomp")
                || (token.is("advcl") && tree.marker(deed).equals("to"));
        return complement && !tree.has(deed, "nsubj") && OWN.contains(tree.lemma(token.head()));
    }

    /** "Admitted that its troops had killed": whether the verb above a deed owns up to it. */
    static boolean isOwned(Tree tree, int deed) {
        return tree.token(deed).is("ccomp")
                && OWNING_UP.contains(tree.lemma(tree.token(deed).head()));
    }
}
