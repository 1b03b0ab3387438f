package entente.mention;

import entente.lexicon.PlaceContexts;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.Locale;
import java.util.Set;

/** Tells whether a name that can be a place or an actor ("Moscow", "Russia") is used as a place. */
final class PlaceUses {
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "inside",
            "within",
            "across",
            "throughout",
            "around",
            "over",
            "outside",
            "into",
            "via",
            "through",
            "toward",
            "towards",
            "off",
            "beyond",
            "along",
            "above",
            "onto",
            "beside",
            "opposite",
            "out");
    private static final String OBJECT = "object";

    private static final Set<String> EITHER = Set.of("to", "from");
    /** Written like names, used like adjectives: "US air strikes" are not in the US. */
    private static final Set<String> ADJECTIVE_LIKE = Set.of("us", "u.s.", "uk", "u.k.", "usa");

    private final PlaceContexts contexts;

    PlaceUses(PlaceContexts contexts) {
        this.contexts = contexts;
    }

    /** Whether a preposition of place stands before it. */
    boolean isLocative(Sentence sentence, int head) {
        return LOCATIVE.contains(Usage.of(sentence, head).preposition());
    }

    /** Whether a country is used as a place. */
    boolean isCountryAsPlace(Sentence sentence, int head) {
        Usage usage = Usage.of(sentence, head);
        if (LOCATIVE.contains(usage.preposition())) {
            return true;
        }
        if (EITHER.contains(usage.preposition())) {
            return !isAddressed(sentence, usage);
        }
        if (usage.is("nmod:poss") || usage.preposition().equals("of")) {
            return isPlaceNoun(sentence, usage.governor());
        }
        if (usage.is("compound")) {
            return !ADJECTIVE_LIKE.contains(sentence.token(head).form().toLowerCase(Locale.ROOT));
        }
        return (usage.is("appos") || usage.is("nmod") || usage.is("obl") || usage.is("flat"))
                && usage.preposition().isEmpty()
                && isBesideName(sentence, head, usage);
    }

    /** Whether a capital is used as a place, not as its country's government. */
    boolean isCapitalAsPlace(Sentence sentence, int head) {
        Usage usage = Usage.of(sentence, head);
        boolean isActing = usage.relation().equals("nsubj")
                && (isVerb(sentence, usage.governor()) || isReady(sentence, usage.governor()));
        boolean isObject =
                usage.is("obj") || usage.is("iobj") || usage.relation().equals("nsubj:pass");
        boolean isActedOn =
                isObject && (isVerbOfTwo(sentence, usage.governor()) || takesSomebody(sentence, usage.governor()));
        boolean isMet =
                usage.preposition().equals("with") || usage.preposition().equals("by");
        boolean isBetween = usage.preposition().equals("between");
        return !(isActing || isActedOn || isMet || isBetween);
    }

    /** "Warned Ankara": who is warned can hear. */
    private boolean takesSomebody(Sentence sentence, int verb) {
        return isVerb(sentence, verb)
                && contexts.addresses(sentence.token(verb).lemma().toLowerCase(Locale.ROOT), OBJECT);
    }

    private boolean isAddressed(Sentence sentence, Usage usage) {
        return usage.governor() != Token.ROOT
                && contexts.addresses(
                        sentence.token(usage.governor()).lemma().toLowerCase(Locale.ROOT), usage.preposition());
    }

    private boolean isPlaceNoun(Sentence sentence, int governor) {
        return governor != Token.ROOT
                && (contexts.isPlaceNoun(sentence.token(governor).form().toLowerCase(Locale.ROOT))
                        || sentence.token(governor).upos() == Upos.PROPN);
    }

    /** "Antalya, Turkey". */
    private static boolean isBesideName(Sentence sentence, int head, Usage usage) {
        return usage.governor() != Token.ROOT
                && usage.governor() < head
                && sentence.token(usage.governor()).upos() == Upos.PROPN;
    }

    /** "Moscow was ready to talk". */
    private static boolean isReady(Sentence sentence, int at) {
        return at != Token.ROOT && sentence.child(at, "xcomp").isPresent();
    }

    private static boolean isVerb(Sentence sentence, int at) {
        return at != Token.ROOT && sentence.token(at).upos() == Upos.VERB;
    }

    /** A verb whose object is urged to do something ("urged London to join"): that object acts. */
    private static boolean isVerbOfTwo(Sentence sentence, int at) {
        return isVerb(sentence, at)
                && (sentence.child(at, "xcomp").isPresent()
                        || sentence.child(at, "ccomp").isPresent());
    }
}
