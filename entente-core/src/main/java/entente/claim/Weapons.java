package entente.claim;

import entente.lexicon.WordSet;
import entente.model.Attribution;
import entente.model.Basis;
import entente.model.Evidence;
import entente.model.Token;
import entente.model.Upos;
import entente.model.Weapon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an incident was done with, by the nouns for weapons beside the words that tell of it. */
final class Weapons {
    private static final Set<String> HEDGES =
            Set.of("suspected", "alleged", "apparent", "presumed", "possible", "suspect", "likely", "believed");

    private final Context context;

    Weapons(Context context) {
        this.context = context;
    }

    /** The weapons of a strand, each named once a manner. */
    List<Weapon> of(Strand strand, Strands strands) {
        List<Weapon> weapons = new ArrayList<>();
        for (Happening happening : strand.happenings()) {
            Glimpse glimpse = strands.glimpses().get(happening.sentence());
            for (Token token : glimpse.tree().sentence().tokens()) {
                boolean near = glimpse.marks()
                        .nearest(token.index(), false)
                        .filter(m -> happening.marks().contains(m))
                        .isPresent();
                if (near) {
                    weapon(glimpse, token).filter(w -> isNew(w, weapons)).ifPresent(weapons::add);
                }
            }
        }
        return weapons;
    }

    private static boolean isNew(Weapon weapon, List<Weapon> known) {
        return known.stream().noneMatch(w -> w.name().equals(weapon.name()) && w.mode() == weapon.mode());
    }

    private Optional<Weapon> weapon(Glimpse glimpse, Token token) {
        WordSet names = context.lexicon().incidents().weapons();
        String lemma = Tree.lemma(token);
        int before = token.index() - 1;
        Optional<String> compound =
                before < 0 ? Optional.empty() : names.name(glimpse.tree().lemma(before) + " " + lemma);
        boolean noun = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
        return compound.or(() -> noun ? names.name(lemma) : Optional.empty())
                .map(name -> new Weapon(name, mode(glimpse, token), evidence(glimpse, token)));
    }

    private static Attribution.Mode mode(Glimpse glimpse, Token token) {
        boolean hedged = glimpse.tree().children(token.index()).stream()
                .anyMatch(c -> HEDGES.contains(c.form().toLowerCase(Locale.ROOT)));
        return hedged ? Attribution.Mode.SUSPECTED : Attribution.Mode.REPORTED;
    }

    private Evidence evidence(Glimpse glimpse, Token token) {
        return context.chains()
                .evidence(glimpse.tree().sentence().index(), token.index(), token.span(), Basis.rule("weapon.noun"));
    }
}
