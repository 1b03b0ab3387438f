package entente.claim;

import entente.model.Basis;
import entente.model.Evidence;
import entente.model.Quantity;
import entente.model.Quantity.Modifier;
import entente.model.Toll;
import entente.source.Chains;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Turns the casualties of one incident into its tolls. */
final class Tolls {
    /** Groups that say who the people were, not which of them are counted, where nobody else is counted. */
    private static final Set<String> OWN_TOLL =
            Set.of("perpetrator", "police", "soldier", "crew", "suspect", "peacekeeper", Toll.CUMULATIVE);

    private final Chains chains;
    private final Scopes scopes;
    private final List<Casualty> casualties;

    Tolls(Context context, Fates fates, List<Casualty> casualties) {
        this.scopes =
                new Scopes(context.document(), context.lexicon().incidents().groups());
        this.chains = context.chains();
        this.casualties = fates.settled(casualties);
    }

    /** The tolls, in the order of the text. */
    List<Toll> all() {
        List<Toll> tolls = new ArrayList<>();
        for (Casualty casualty : casualties) {
            if (isGiven(casualty)) {
                tolls.add(toll(casualty));
            }
        }
        return tolls;
    }

    private boolean isGiven(Casualty casualty) {
        if (casualty.struck()) {
            return !outcomeTold(casualty);
        }
        return casualty.people().isTold() || casualties.stream().noneMatch(c -> tellsMore(c, casualty));
    }

    private static boolean tellsMore(Casualty other, Casualty pointing) {
        if (other.equals(pointing) || other.state() != pointing.state()) {
            return false;
        }
        boolean earlier = other.sentence() < pointing.sentence()
                || (other.sentence() == pointing.sentence() && other.token() < pointing.token());
        return other.people().isTold() || earlier;
    }

    /** Of "four were shot" the outcome is told where the killed and the injured are as many. */
    private boolean outcomeTold(Casualty struck) {
        return most(Toll.State.KILLED) + most(Toll.State.INJURED) >= best(struck);
    }

    private long most(Toll.State state) {
        return casualties.stream()
                .filter(c -> c.state() == state && !c.struck())
                .filter(c -> c.people().isTold() || state == Toll.State.KILLED)
                .mapToLong(Tolls::best)
                .max()
                .orElse(0);
    }

    private static long best(Casualty casualty) {
        return casualty.people().quantity().best();
    }

    private Toll toll(Casualty casualty) {
        Counted people = casualty.people();
        Evidence evidence =
                chains.evidence(people.sentence(), casualty.token(), people.span(), Basis.rule(casualty.rule()));
        return new Toll(casualty.state(), group(casualty), scopes.perpetrators(casualty), quantity(casualty), evidence);
    }

    /** Of four shot of whom one died, three at least were injured. */
    private Quantity quantity(Casualty casualty) {
        Quantity told = casualty.people().quantity();
        Long killed = casualties.stream()
                .filter(c -> casualty.struck()
                        && c.state() == Toll.State.KILLED
                        && c.people().isTold())
                .map(Tolls::best)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (killed == null || told.modifier() != Modifier.EXACT || killed >= told.best()) {
            return told;
        }
        return new Quantity(told.best() - killed, told.best(), Modifier.RANGE, told.wording());
    }

    /** A nationality tells a part only where somebody else is counted, too. */
    private String group(Casualty casualty) {
        boolean zero = best(casualty) == 0 && !casualty.group().equals(Toll.ALL);
        boolean whole = !casualty.part()
                && !zero
                && !OWN_TOLL.contains(casualty.group())
                && casualties.stream().noneMatch(c -> c.state() == casualty.state() && outweighs(c, casualty));
        return whole ? Toll.ALL : casualty.group();
    }

    private static boolean outweighs(Casualty other, Casualty casualty) {
        if (other.equals(casualty) || !other.people().isTold() || other.part()) {
            return false;
        }
        boolean sibling = !other.group().equals(Toll.ALL)
                && !other.group().equals(casualty.group())
                && !OWN_TOLL.contains(other.group());
        return sibling || best(other) > best(casualty);
    }
}
