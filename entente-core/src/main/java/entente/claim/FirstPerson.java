package entente.claim;

import entente.model.Actor;
import entente.model.Attribution.Sort;
import entente.model.Basis;
import entente.model.Party;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The armed group that "we" is, where the group or somebody who speaks for it is quoted: "we carried out the attack". */
final class FirstPerson {
    private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours");

    private static final Set<String> MOUTHS = Set.of(
            "spokesman", "spokeswoman", "spokesperson", "leader", "commander", "chief", "statement", "communique");

    private final Context context;
    private final List<Glimpse> glimpses;
    private final Allegiance allegiance;

    FirstPerson(Context context, List<Glimpse> glimpses) {
        this.context = context;
        this.glimpses = glimpses;
        this.allegiance = new Allegiance(context);
    }

    /** Whether a word, or whom its phrase belongs to, is the speaker and his own. */
    static boolean is(Tree tree, int head) {
        return isWe(tree.token(head))
                || tree.children(head, "nmod:poss").stream().anyMatch(FirstPerson::isWe);
    }

    /** "The leader said that his group had". */
    private static boolean isTheirs(Tree tree, int head) {
        return ArmedGroups.isGroup(tree.lemma(head))
                && tree.children(head, "nmod:poss").stream().anyMatch(owner -> owner.upos() == Upos.PRON);
    }

    private static boolean isWe(Token token) {
        return PLURAL.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** The group for which it is said; none where nobody is quoted, or who is quoted speaks for none. */
    Optional<Doer> group(Glimpse glimpse, int head) {
        Tree tree = glimpse.tree();
        Span words = tree.token(head).span();
        return is(tree, head) || isTheirs(tree, head)
                ? speaker(tree.sentence().index(), head, words)
                        .flatMap(this::group)
                        .map(doer -> doer.meantBy(words))
                : Optional.empty();
    }

    private Optional<Actor> speaker(int sentence, int head, Span words) {
        return context.chains()
                .evidence(sentence, head, words, Basis.rule("responsibility.agent"))
                .speaker()
                .flatMap(name -> context.mentions().actors().stream()
                        .filter(actor -> actor.party().name().equals(name))
                        .filter(actor -> actor.kind() != Actor.Kind.PRONOUN)
                        .findFirst());
    }

    private Optional<Doer> group(Actor speaker) {
        Glimpse glimpse = glimpses.get(speaker.sentence());
        if (Bodies.isNamed(speaker)) {
            return Optional.of(new Doer(speaker.party(), Sort.ORGANISATION, speaker.span()))
                    .filter(doer -> Bodies.isArmed(doer.party()));
        }
        return isMouth(speaker.party())
                ? allegiance.of(glimpse, speaker.head(), speaker).stream()
                        .filter(doer -> Bodies.isArmed(doer.party()))
                        .map(this::called)
                        .findFirst()
                : Optional.empty();
    }

    /** The group by its own name, not by that of who speaks for it. */
    private Doer called(Doer group) {
        Party party =
                new Party(context.document().words(group.words()), group.party().code(), null);
        return new Doer(party, group.sort(), group.span(), group.words());
    }

    /** Whether somebody is a body, or is called its spokesman or commander. */
    static boolean speaksFor(Party speaker, Party body) {
        String name = body.name().toLowerCase(Locale.ROOT);
        return speaker.name().equals(body.name())
                || (isMouth(speaker) && words(speaker).anyMatch(words -> words.contains(name)));
    }

    private static boolean isMouth(Party speaker) {
        return words(speaker).flatMap(words -> Stream.of(words.split("\\s+"))).anyMatch(MOUTHS::contains);
    }

    private static Stream<String> words(Party party) {
        return Stream.of(party.name(), String.valueOf(party.role())).map(words -> words.toLowerCase(Locale.ROOT));
    }
}
