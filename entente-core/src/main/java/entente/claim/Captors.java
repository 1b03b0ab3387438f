package entente.claim;

import entente.model.Attribution.Sort;
import entente.model.Toll;
import java.util.List;
import java.util.Set;

/** Who took people, told by what became of them: whoever bears arms against a state and frees or holds the taken took them. */
final class Captors {
    private static final Set<String> TAKINGS = Set.of("kidnapping", "hostage-taking");
    private static final Set<Toll.State> STATES = Set.of(Toll.State.FREED, Toll.State.HOSTAGE);
    private static final Set<String> OUTLAWS = Set.of("REB", "IMG", "CRM", "UAF");
    private static final Set<String> HOLDING = Set.of("release", "free", "hold", "liberate");

    private final List<Glimpse> glimpses;
    private final Doers doers;

    Captors(List<Glimpse> glimpses, Doers doers) {
        this.glimpses = glimpses;
        this.doers = doers;
    }

    /** Somebody, and the word that tells what he did with those who were taken. */
    record Captor(Glimpse glimpse, int word, Doer doer) {}

    List<Captor> of(Strand strand) {
        return TAKINGS.contains(strand.kind())
                ? strand.casualties().stream()
                        .filter(casualty -> STATES.contains(casualty.state()))
                        .flatMap(casualty -> captors(casualty).stream())
                        .toList()
                : List.of();
    }

    private List<Captor> captors(Casualty casualty) {
        Glimpse glimpse = glimpses.get(casualty.sentence());
        int word = casualty.token();
        if (!glimpse.tree().isVerb(word) || !HOLDING.contains(glimpse.tree().lemma(word))) {
            return List.of();
        }
        return glimpse.clause().subject(word).stream()
                .filter(subject -> subject != casualty.people().head())
                .flatMap(subject -> doers.of(glimpse, subject).stream())
                .filter(Captors::isOutlaw)
                .map(doer -> new Captor(glimpse, word, doer))
                .toList();
    }

    private static boolean isOutlaw(Doer doer) {
        String code = doer.party().code();
        return doer.sort() != Sort.PERSON && code != null && OUTLAWS.stream().anyMatch(code::contains);
    }
}
