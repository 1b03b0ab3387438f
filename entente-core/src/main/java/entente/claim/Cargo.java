package entente.claim;

import entente.model.Token;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whose a vehicle is, by those whom it carries: "a lorry transporting soldiers", "the car in which policemen were travelling". */
final class Cargo {
    private static final Set<String> CARRYING = Set.of("carry", "transport", "ferry", "bring", "take", "move");
    private static final Set<String> RIDING = Set.of("travel", "ride", "drive", "move", "sit", "return", "arrive");
    private static final Set<String> USING = Set.of("drive", "use", "occupy", "escort", "board");
    private static final Set<String> FIGHTERS = Set.of("military", "police", "insurgent");

    private final Tree tree;
    private final Sorts sorts;

    Cargo(Tree tree, Sorts sorts) {
        this.tree = tree;
        this.sorts = sorts;
    }

    /** Whether those in a vehicle, as far as its phrase tells of them, bear arms. */
    boolean isOfFighters(int vehicle) {
        int[] aboard = Stream.of(described(vehicle), owners(vehicle))
                .flatMapToInt(people -> people)
                .flatMap(head -> tree.withConjuncts(head).stream().mapToInt(at -> at))
                .map(head -> sorts.members(head).orElse(head))
                .filter(sorts::isPeople)
                .toArray();
        return aboard.length > 0 && IntStream.of(aboard).allMatch(head -> FIGHTERS.contains(sorts.people(head)));
    }

    /** "The soldiers' lorry", "a lorry of soldiers". */
    private IntStream owners(int vehicle) {
        return tree.children(vehicle, "nmod").stream()
                .filter(child ->
                        child.is("nmod:poss") || tree.marker(child.index()).equals("of"))
                .mapToInt(Token::index);
    }

    /** Those whom a clause or an adjective behind the vehicle tells of: "carrying soldiers", "driven by soldiers", "full of soldiers". */
    private IntStream described(int vehicle) {
        return tree.children(vehicle, "acl", "amod").stream()
                .filter(child -> child.index() > vehicle)
                .flatMapToInt(child -> aboard(child.index()));
    }

    private IntStream aboard(int clause) {
        String lemma = tree.lemma(clause);
        boolean carries = CARRYING.contains(lemma);
        boolean rides = RIDING.contains(lemma);
        return tree.children(clause, "obj", "nsubj", "obl").stream()
                .filter(child -> {
                    String marker = tree.marker(child.index());
                    boolean full = lemma.equals("full") && marker.equals("of");
                    boolean used = USING.contains(lemma) && marker.equals("by");
                    return (carries && child.is("obj")) || (rides && child.is("nsubj")) || full || used;
                })
                .mapToInt(Token::index);
    }
}
