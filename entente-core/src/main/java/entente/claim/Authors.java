package entente.claim;

import entente.model.Actor;
import entente.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does what a word of violence tells of: by its subject, its owner, whoever carried it out or is behind it. */
final class Authors {
    /** What a country does to others: "France's air strikes". */
    private static final Set<String> OWN = Set.of("airstrike", "shelling", "raid");

    private static final Set<String> UPON = Set.of("on", "against", "upon");

    /** "If the attack was carried out by the Front": nobody says that it was. */
    private static final String SUPPOSING = "if";

    /** Sorts of weapons that the table of words asks for. */
    private static final String EXPLOSIVE = "@explosive";

    private static final String PROJECTILE = "@projectile";

    private final Context context;
    private final NationalArms nationalArms;

    Authors(Context context) {
        this.context = context;
        this.nationalArms = new NationalArms(context.lexicon());
    }

    /** Heads of those who do what a word tells of. */
    List<Integer> of(Glimpse glimpse, Mark mark) {
        Tree tree = glimpse.tree();
        if (mark.word().foiled()) {
            return List.of();
        }
        if (isSuffered(mark)) {
            return weaponsWielders(glimpse, glimpse.clause().subject(mark.token()));
        }
        if (tree.isVerb(mark.token())) {
            List<Integer> subjects = isReduced(tree, mark.token())
                    ? glimpse.clause().oblique(mark.token(), "by")
                    : doing(glimpse, mark.token());
            return withWielders(glimpse, subjects);
        }
        List<Integer> agents = new ArrayList<>(glimpse.clause().oblique(mark.token(), "by"));
        agents.addAll(behindTarget(glimpse, mark.token()));
        for (Token child : tree.children(mark.token(), "nmod:poss", "compound", "amod")) {
            boolean known = child.is("nmod:poss")
                    || context.actor(glimpse, child.index())
                            .filter(a -> a.kind() != Actor.Kind.PERSON)
                            .isPresent();
            if (known && owns(glimpse, mark, child.index())) {
                agents.add(child.index());
            }
        }
        if (nationalArms.of(tree, mark.token()).isPresent()) {
            agents.add(mark.token());
        }
        agents.addAll(committers(glimpse, mark.token()));
        agents.addAll(behind(glimpse, mark.token()));
        return agents;
    }

    /** "A missile fired by the Front hit the school": with a weapon those who fired it. */
    private List<Integer> withWielders(Glimpse glimpse, List<Integer> subjects) {
        List<Integer> all = new ArrayList<>(subjects);
        all.addAll(weaponsWielders(glimpse, subjects));
        return all;
    }

    private List<Integer> weaponsWielders(Glimpse glimpse, List<Integer> subjects) {
        return subjects.stream()
                .filter(subject -> glimpse.sorts().weapon(subject).isPresent())
                .flatMap(weapon -> glimpse.tree().children(weapon, "acl").stream())
                .filter(verb -> verb.xpos().equals("VBN") && isWielding(Tree.lemma(verb)))
                .flatMap(verb -> wielders(glimpse, verb.index()).stream())
                .toList();
    }

    /** "Fired by rebels", "fired from an army helicopter". */
    private static List<Integer> wielders(Glimpse glimpse, int verb) {
        List<Integer> by = glimpse.clause().oblique(verb, "by");
        return by.isEmpty()
                ? glimpse.clause().oblique(verb, "from").stream()
                        .filter(from -> glimpse.sorts().weapon(from).isPresent())
                        .toList()
                : by;
    }

    /** Whether it is a weapon with which a word tells of an incident. */
    private boolean isWielding(String lemma) {
        return context.lexicon().incidents().words().of(lemma).stream()
                .anyMatch(word ->
                        word.companion().equals(EXPLOSIVE) || word.companion().equals(PROJECTILE));
    }

    /** "An attack on the camp by the Front", where the parser hangs the Front from the camp. */
    private List<Integer> behindTarget(Glimpse glimpse, int noun) {
        return glimpse.tree().children(noun, "nmod").stream()
                .filter(target -> UPON.contains(glimpse.tree().marker(target.index())))
                .flatMap(target -> glimpse.clause().oblique(target.index(), "by").stream())
                .filter(by -> context.actor(glimpse, by).filter(Bodies::isArmed).isPresent())
                .toList();
    }

    /** "Forces carried out a raid that killed ten": of a deed, who carried it out. */
    private static List<Integer> doing(Glimpse glimpse, int verb) {
        List<Integer> subject = glimpse.clause().subject(verb);
        List<Integer> behind = subject.stream()
                .filter(noun -> !glimpse.sorts().isPeople(noun))
                .flatMap(noun -> committers(glimpse, noun).stream())
                .toList();
        return behind.isEmpty() ? subject : behind;
    }

    /** "A bomb detonated on their plane": what a bare participle hangs from suffers it. */
    private static boolean isReduced(Tree tree, int verb) {
        Token token = tree.token(verb);
        boolean misread = token.xpos().equals("VBD") && token.relation().equals("acl");
        return (token.xpos().equals("VBN") || misread) && !tree.has(verb, "aux", "obj", "nsubj");
    }

    /** "The Front was behind the bombing", "the men behind the bombing". */
    private static List<Integer> behind(Glimpse glimpse, int noun) {
        Tree tree = glimpse.tree();
        // not the marker: that of an infinitive is its "to"
        if (tree.children(noun, "case").stream().noneMatch(c -> Tree.lemma(c).equals("behind"))) {
            return List.of();
        }
        Integer subject = glimpse.clause().grammaticalSubject(noun);
        Token token = tree.token(noun);
        return subject != null ? List.of(subject) : token.is("nmod") ? List.of(token.head()) : List.of();
    }

    private static List<Integer> committers(Glimpse glimpse, int noun) {
        return new Commission(glimpse.tree())
                .of(noun).stream()
                        .filter(verb -> glimpse.tree().children(verb, "mark").stream()
                                .noneMatch(mark -> Tree.lemma(mark).equals(SUPPOSING)))
                        .flatMap(verb -> glimpse.clause().subject(verb).stream())
                        .filter(subject -> subject != noun)
                        .toList();
    }

    /** "France's attacks" may be those that France suffered, and whose murder it is did not do it; its air strikes are its own. */
    private boolean owns(Glimpse glimpse, Mark mark, int owner) {
        Optional<Actor> actor = context.actor(glimpse, owner);
        if (mark.word().patient()) {
            return !glimpse.tree().token(owner).is("nmod:poss")
                    && actor.filter(Bodies::isArmed).isPresent();
        }
        boolean country = actor.filter(a -> a.kind() == Actor.Kind.COUNTRY).isPresent();
        return !country || OWN.contains(mark.word().kind());
    }

    private static boolean isSuffered(Mark mark) {
        return mark.word().lemma().equals("die") || mark.word().lemma().equals("explode");
    }
}
