package entente.claim;

import entente.lexicon.KindWords;
import entente.lexicon.Lexicon;
import entente.lexicon.WeaponWords;
import entente.lexicon.WeaponWords.WeaponWord;
import entente.mention.Mentions;
import entente.model.Actor;
import entente.model.Name;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What sort of thing, people or weapon a word of one sentence names; compounds tell more than their last word. */
final class Sorts {
    private static final int LONGEST = 3;
    private static final int CODE = 6;

    /** Kinds of nouns that anybody may be called by. */
    private static final Set<String> GENERAL = Set.of("civilian", "worker", "suspect", "child", "relative");

    private static final String OTHER = "other";

    /** CAMEO sectors of people. */
    private static final Map<String, String> SECTORS = Map.of(
            "MIL",
            "military",
            "COP",
            "police",
            "GOV",
            "government",
            "JUD",
            "judicial",
            "LEG",
            "politician",
            "PTY",
            "politician",
            "OPP",
            "politician",
            "REB",
            "insurgent",
            "CRM",
            "criminal",
            "MED",
            "journalist");

    private static final Set<String> VEHICLES = Set.of("vehicle", "transport", "aviation", "maritime");
    private static final Set<String> FORCES = Set.of("MIL", "COP");
    private static final Set<String> ARMED = Set.of("MIL", "REB", "COP", "IMG");

    private static final Map<String, Set<String>> ARMAMENTS = Map.of(
            "@explosive",
            Set.of(
                    "bomb",
                    "vehicle-bomb",
                    "suicide-bomb",
                    "explosive",
                    "dynamite",
                    "mine",
                    "grenade",
                    "molotov",
                    "aerial-bomb"),
            "@projectile",
            Set.of("rocket", "missile", "mortar", "artillery", "grenade"),
            "@drone",
            Set.of("drone"),
            "@aircraft",
            Set.of("aircraft"));

    private final Tree tree;
    private final People people;
    private final Mentions mentions;
    private final Lexicon lexicon;

    Sorts(Tree tree, People people, Mentions mentions, Lexicon lexicon) {
        this.mentions = mentions;
        this.tree = tree;
        this.people = people;
        this.lexicon = lexicon;
    }

    /** The kind of thing that a word names; none for what nobody would attack. */
    Optional<String> thing(int head) {
        if (!isNoun(head)) {
            return Optional.empty();
        }
        if (isPlace(head)) {
            return Optional.empty();
        }
        KindWords things = lexicon.incidents().things();
        return longest(head, things::kind).or(() -> tree.facility(head).map(name -> named(name, things)));
    }

    /** Whether a word names a body that does not bear arms: an attack on it is one on its seat. */
    boolean isSeat(int head) {
        boolean organisation = tree.sentence()
                .name(head)
                .filter(name -> name.kind() == Name.Kind.ORGANISATION)
                .isPresent();
        return organisation
                && !isPlace(head)
                && mentions.actorOver(tree.sentence(), head)
                        .flatMap(actor -> Optional.ofNullable(actor.party().code()))
                        .filter(code -> ARMED.stream().anyMatch(code::contains))
                        .isEmpty();
    }

    /** Towns, quarters and regions are where it happened; parties and unions are not their offices. */
    private boolean isPlace(int head) {
        return lexicon.classes().holds("@locality", tree.lemma(head))
                || tree.sentence()
                        .name(head)
                        .filter(name -> name.kind() == Name.Kind.PLACE || name.kind() == Name.Kind.PARTY)
                        .isPresent();
    }

    private String named(Name name, KindWords things) {
        for (int at = name.end() - 1; at >= name.first(); at--) {
            Optional<String> kind = things.kind(tree.lemma(at));
            if (kind.isPresent()) {
                return kind.get();
            }
        }
        return OTHER;
    }

    /**
     * Whether a word names an explosive ({@code @explosive}), what is fired from afar ({@code @projectile}), {@code @drone}, {@code @aircraft}, {@code @forces},
     * {@code @people} or a {@code @vehicle}.
     */
    boolean is(int head, String sort) {
        return isOfSort(head, sort)
                || tree.children(head, "nmod").stream()
                        .anyMatch(child -> tree.marker(child.index()).equals("of") && isOfSort(child.index(), sort));
    }

    private boolean isOfSort(int head, String sort) {
        return switch (sort) {
            case "@forces" -> isForce(head);
            case "@people" -> isPeople(head);
            case "@vehicle" -> thing(head).filter(VEHICLES::contains).isPresent();
            default -> isArmament(head, sort);
        };
    }

    private boolean isForce(int head) {
        return lexicon.agents()
                .find(tree.lemma(head))
                .filter(agent -> FORCES.contains(agent.sector()))
                .isPresent();
    }

    private boolean isArmament(int head, String sort) {
        return weapon(head)
                .filter(word -> ARMAMENTS.getOrDefault(sort, Set.of()).contains(word.kind()))
                .isPresent();
    }

    /** The weapon that a word names. */
    Optional<WeaponWord> weapon(int head) {
        WeaponWords weapons = lexicon.incidents().weapons();
        return isNoun(head) ? longest(head, weapons::of) : Optional.empty();
    }

    /** The first word of the longest compound that the table of weapons has for a word. */
    int weaponFirst(int head) {
        int first = head;
        int words = 0;
        String compound = "";
        for (int at = head; at >= 0 && words < LONGEST; at--) {
            if (!tree.token(at).form().equals("-")) {
                words++;
                compound = at == head ? singular(at) : tree.lemma(at) + " " + compound;
                first = lexicon.incidents().weapons().of(compound).isPresent() ? at : first;
            }
        }
        return first;
    }

    boolean isPeople(int head) {
        return people.isPeople(head)
                || longest(head, lexicon.incidents().people()::kind).isPresent();
    }

    /** The kind of people that a word names; empty when no table knows it. */
    String people(int head) {
        Optional<String> own = longest(head, lexicon.incidents().people()::kind).or(() -> sector(head));
        return own.isPresent() && !GENERAL.contains(own.get())
                ? own.get()
                : body(head).or(() -> own).orElse("");
    }

    /** The kind of those whom people belong to: "army members", "members of the Front", "police units". */
    private Optional<String> body(int head) {
        for (Token child : tree.children(head, "compound", "amod", "nmod", "nmod:desc")) {
            boolean belongs = !child.is("nmod")
                    || tree.marker(child.index()).equals("of")
                    || tree.marker(child.index()).equals("from");
            Optional<String> kind = belongs ? ofBody(child.index()) : Optional.empty();
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private Optional<String> ofBody(int word) {
        Optional<String> known = sector(word)
                .or(() -> lexicon.incidents().people().kind(tree.lemma(word)))
                .filter(kind -> !GENERAL.contains(kind));
        return known.isPresent()
                ? known
                : mentions.actorAt(tree.sentence().index(), word).flatMap(Sorts::ofActor);
    }

    private static Optional<String> ofActor(Actor actor) {
        String code = actor.party().code();
        if (code == null || code.length() < CODE) {
            return Optional.empty();
        }
        return code.startsWith("IMG")
                ? Optional.of("insurgent")
                : Optional.ofNullable(SECTORS.get(code.substring(CODE / 2, CODE)));
    }

    private Optional<String> sector(int head) {
        return lexicon.agents().find(tree.lemma(head)).map(agent -> SECTORS.get(agent.sector()));
    }

    private boolean isNoun(int head) {
        Upos upos = tree.token(head).upos();
        return upos == Upos.NOUN || upos == Upos.PROPN;
    }

    private <T> Optional<T> longest(int head, Function<String, Optional<T>> table) {
        List<String> words = words(head);
        for (int from = 0; from < words.size(); from++) {
            Optional<T> found = table.apply(String.join(" ", words.subList(from, words.size())));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The lemma; of a name in the plural, which the reader leaves as it is, without its ending. */
    private String singular(int at) {
        String lemma = tree.lemma(at);
        Token token = tree.token(at);
        boolean plural = token.upos() == Upos.PROPN && token.xpos().equals("NNPS") && lemma.endsWith("s");
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** The lemmas up to a word, hyphens left out: "car-bomb" is a car bomb. */
    private List<String> words(int head) {
        List<String> words = new ArrayList<>();
        for (int at = head; at >= 0 && words.size() < LONGEST; at--) {
            if (!tree.token(at).form().equals("-")) {
                words.addFirst(at == head ? singular(at) : tree.lemma(at));
            }
        }
        return words;
    }

    boolean isCollective(int head) {
        return lexicon.classes().holds("@collective", tree.lemma(head));
    }

    /** Of "a group of students" the students; none for what is no group. */
    Optional<Integer> members(int head) {
        return isCollective(head) ? peopleOf(head) : Optional.empty();
    }

    /** The people behind "of". */
    Optional<Integer> peopleOf(int head) {
        return tree.children(head, "nmod").stream()
                .map(Token::index)
                .filter(child -> tree.marker(child).equals("of") && isPeople(child))
                .findFirst();
    }

    /** The thing that a part belongs to: of "in front of the embassy" the embassy; the word itself when it is no part. */
    int whole(int head) {
        boolean one = tree.token(head).upos() == Upos.NUM || tree.lemma(head).equals("one");
        if (!one && !lexicon.classes().holds("@part", tree.lemma(head))) {
            return head;
        }
        for (Token child : tree.children(head, "nmod")) {
            if (tree.marker(child.index()).equals("of") || child.is("nmod:poss")) {
                return child.index();
            }
        }
        return head;
    }
}
