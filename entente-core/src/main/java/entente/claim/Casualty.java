package entente.claim;

import entente.model.Toll;

/**
 * People whom a word of the text says something became of.
 *
 * @param token index of that word in the sentence of the people
 * @param group whom the words count: {@code all}, a nationality, {@code police} ...
 * @param part whether they are some of those that another casualty counts ("of whom six were Russian")
 * @param struck whether they were hit, whatever came of it ("shot")
 * @param rule the rule that found it
 */
record Casualty(int token, Toll.State state, Counted people, String group, boolean part, boolean struck, String rule) {

    /** The same of somebody who is told of elsewhere in words that say more. */
    Casualty knownAs(Counted told) {
        Counted known = new Counted(people.sentence(), people.head(), people.span(), told.quantity(), told.manner());
        return new Casualty(token, state, known, group, part, struck, rule);
    }

    /** The same as a sum over many incidents. */
    Casualty summed() {
        return new Casualty(token, state, people, Toll.CUMULATIVE, false, struck, rule);
    }

    /** The same as some of those that another counts. */
    Casualty asPart() {
        return new Casualty(token, state, people, group.equals(Toll.ALL) ? Toll.PART : group, true, struck, rule);
    }

    int sentence() {
        return people.sentence();
    }
}
