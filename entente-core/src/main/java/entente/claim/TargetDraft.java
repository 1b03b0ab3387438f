package entente.claim;

import entente.model.Actor;
import entente.model.Basis;
import entente.model.Count;
import entente.model.Evidence;
import entente.model.Name;
import entente.model.Phrase;
import entente.model.Quantity;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Target;
import entente.model.Target.Kind;
import entente.model.Token;
import entente.model.Upos;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A target while the report is read: every mention of it adds what it tells. */
final class TargetDraft {
    private static final Set<Upos> POINTING = Set.of(Upos.PRON, Upos.DET, Upos.NUM);
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");

    /** Nouns that say nothing about who it is. */
    private static final Set<String> EMPTY = Set.of(
            "other",
            "one",
            "casualty",
            "dead",
            "injured",
            "wounded",
            "injury",
            "death",
            "body",
            "corpse",
            "number",
            "half",
            "rest",
            "some",
            "many",
            "hundred",
            "dozen",
            "thousand",
            "score",
            "total",
            "damage",
            "life",
            "loss");

    private final Context context;
    private final Referents referents;
    private final Tree tree;
    private final Hit hit;
    private final boolean resolved;
    private final Span span;
    private Kind kind;
    private String name;
    private String type;
    private @Nullable String description;
    private @Nullable String rank;
    private @Nullable Quantity count;
    private @Nullable String nation;
    private final Set<Target.Effect> effects = EnumSet.noneOf(Target.Effect.class);

    TargetDraft(Context context, Referents referents, List<Glimpse> glimpses, Hit told) {
        this.context = context;
        this.referents = referents;
        this.hit = meant(referents, glimpses, told);
        Glimpse glimpse = glimpses.get(hit.sentence());
        this.tree = glimpse.tree();
        this.resolved = !POINTING.contains(tree.token(hit.head()).upos()) && !EMPTY.contains(tree.lemma(hit.head()));
        Phrasing phrasing = new Phrasing(tree, context.lexicon());
        this.span = hit.kind() == Kind.PERSON ? phrasing.of(hit.head()) : phrasing.withOwner(hit.head());
        this.kind = hit.kind();
        this.name = hit.kind() == Kind.PERSON ? fullName(words(span)) : words(span);
        this.type = hit.type();
        this.count = count();
        this.nation = nation().orElse(null);
        this.effects.addAll(told.effects());
        actor().ifPresent(this::describe);
        if (description == null) {
            description = title(glimpse).orElse(null);
        }
        Ranks ranks = new Ranks(tree, context.lexicon());
        if (kind == Kind.PERSON) {
            this.rank = ranks.before(hit.head()).map(this::words).orElse(told.called());
            description = ranks.bodied(hit.head()).map(this::joined).orElse(description);
        }
    }

    /** The longest name in the report that ends with the same words. */
    private String fullName(String name) {
        String longest = name;
        for (Actor actor : context.mentions().actors()) {
            String other = actor.party().name();
            boolean longer = actor.kind() == Actor.Kind.PERSON && other.length() > longest.length();
            if (longer && lemmas(other).containsAll(lemmas(name))) {
                longest = other;
            }
        }
        return longest;
    }

    /** What a pronoun stands for, and the name of whoever is described: the phrase that tells more. */
    private static Hit meant(Referents referents, List<Glimpse> glimpses, Hit hit) {
        Tree tree = glimpses.get(hit.sentence()).tree();
        boolean pointing = POINTING.contains(tree.token(hit.head()).upos());
        boolean definite = tree.children(hit.head(), "det").stream().anyMatch(d -> DEFINITE.contains(Tree.lemma(d)));
        if (!pointing && (!definite || hit.isThing())) {
            return hit;
        }
        Optional<Phrase> better = referents.named(hit.sentence(), hit.head());
        if (pointing && better.isEmpty()) {
            better = referents.noun(hit.sentence(), hit.head());
        }
        return better.map(phrase -> at(glimpses.get(phrase.sentence()), phrase, hit))
                .orElse(hit);
    }

    private static Hit at(Glimpse glimpse, Phrase phrase, Hit hit) {
        return Struck.of(glimpse.tree(), glimpse.sorts(), phrase.head(), !hit.isThing(), hit.effects());
    }

    /** Whether the words say who or what it is. */
    boolean isTelling() {
        return resolved && !(kind == Kind.PERSON && isAbbreviation());
    }

    /** Whether the report gives a name in brackets behind that of a body. */
    private boolean isAbbreviation() {
        return name.indexOf(' ') < 0 && context.document().sentences().stream().anyMatch(this::isAbbreviatedIn);
    }

    private boolean isAbbreviatedIn(Sentence sentence) {
        for (int at = 2; at + 1 < sentence.size(); at++) {
            boolean bracketed = sentence.tokens().get(at - 1).form().equals("(")
                    && sentence.tokens().get(at + 1).form().equals(")");
            boolean body = sentence.name(at - 2).filter(Bodies::isOrganisation).isPresent();
            if (bracketed && body && sentence.tokens().get(at).form().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void describe(Actor actor) {
        if (kind == Kind.PERSON && actor.kind() == Actor.Kind.PERSON) {
            String role = actor.party().role();
            description = role == null ? null : Phrasing.told(role);
        }
    }

    /** The title that stands before a name: "political analyst Ann Roe". */
    private Optional<String> title(Glimpse glimpse) {
        int before = tree.sentence().name(hit.head()).map(Name::first).orElse(0) - 1;
        boolean titled = before >= 0
                && tree.token(before).upos() == Upos.NOUN
                && glimpse.sorts().isPeople(before);
        if (kind != Kind.PERSON || !titled) {
            return Optional.empty();
        }
        Span words = new Phrasing(tree, context.lexicon()).of(before);
        return Optional.of(
                words(new Span(words.start(), tree.token(before).span().end())));
    }

    private String joined(List<Span> spans) {
        return String.join(" ", spans.stream().map(this::words).toList());
    }

    /** "Into a crowd": those who were hurt in it tell more. */
    boolean isCrowd() {
        return kind == Kind.PEOPLE
                && effects.isEmpty()
                && tree.lemma(hit.head()).equals("crowd");
    }

    /** Whether it is known what became of people. */
    boolean isSuffering() {
        return kind != Kind.THING && !effects.isEmpty();
    }

    private Optional<Actor> actor() {
        return context.mentions().actorAt(hit.sentence(), hit.head());
    }

    private String words(Span span) {
        return context.document().words(span);
    }

    private @Nullable Quantity count() {
        if (hit.kind() == Kind.PERSON) {
            return Quantity.exactly(1, tree.token(hit.head()).form());
        }
        for (Count counted : context.mentions().counts()) {
            if (counted.sentence() == hit.sentence() && counted.counted() == hit.head()) {
                return counted.quantity();
            }
        }
        Token token = tree.token(hit.head());
        return token.xpos().endsWith("S") ? null : Quantity.exactly(1, token.form());
    }

    /** By the adjective before it, else by the code of the actor that it is. */
    private Optional<String> nation() {
        Nationalities nationalities = new Nationalities(context.lexicon());
        for (Token child : tree.children(hit.head(), "amod", "compound", "nmod:poss")) {
            Optional<String> code = nationalities.code(child);
            if (code.isPresent()) {
                return code;
            }
        }
        return nationalities.code(tree.token(hit.head()));
    }

    /** Whether another mention is of the same one. */
    boolean isSame(TargetDraft other) {
        if (other.hit.isThing() != hit.isThing()) {
            return false;
        }
        if (isOneOf(other) || other.isOneOf(this)) {
            return false;
        }
        boolean sameWord = other.hit.sentence() == hit.sentence() && other.hit.head() == hit.head();
        return sameWord
                || (referents.areSame(hit.sentence(), hit.head(), other.hit.sentence(), other.hit.head())
                        && !isOtherNumber(other))
                || (kind == other.kind && isAlike(other));
    }

    /** Somebody known by name is not all of several people. */
    private boolean isOneOf(TargetDraft other) {
        return kind == Kind.PERSON && other.kind == Kind.PEOPLE && other.count != null && other.count.best() > 1;
    }

    private boolean isAlike(TargetDraft other) {
        Set<String> own = lemmas(name);
        Set<String> others = lemmas(other.name);
        boolean within = own.containsAll(others) || others.containsAll(own);
        return within && (kind == Kind.PERSON || isSameNoun(other)) && !isOtherNumber(other);
    }

    private boolean isSameNoun(TargetDraft other) {
        return tree.lemma(hit.head()).equals(other.tree.lemma(other.hit.head()));
    }

    private boolean isOtherNumber(TargetDraft other) {
        return count != null && other.count != null && count.best() != other.count.best();
    }

    private static Set<String> lemmas(String words) {
        return new HashSet<>(List.of(words.toLowerCase(Locale.ROOT).split("\\W+")));
    }

    /** Takes over what another mention of the same one tells. */
    void take(TargetDraft other) {
        effects.addAll(other.effects);
        boolean named = other.kind == Kind.PERSON && kind == Kind.PEOPLE;
        if (named) {
            description = description == null ? name : description;
            kind = Kind.PERSON;
        }
        if (named || (kind == other.kind && other.name.length() > name.length())) {
            name = other.name;
        }
        type = type.isEmpty() ? other.type : type;
        description = description == null ? other.description() : description;
        rank = rank == null ? other.rank : rank;
        count = count == null ? other.count : count;
        nation = nation == null ? other.nation : nation;
    }

    private @Nullable String description() {
        return description;
    }

    Target target() {
        boolean one = kind == Kind.PERSON || (count != null && count.best() == 1);
        if (one && effects.contains(Target.Effect.KILLED)) {
            // whoever was shot and died is not among the injured
            effects.remove(Target.Effect.INJURED);
        }
        Evidence evidence = context.chains().evidence(hit.sentence(), hit.head(), span, Basis.rule("target.argument"));
        @Nullable String told = description == null && kind == Kind.PERSON ? rank : description;
        return new Target(name, kind, type, told, count, nation, effects, evidence);
    }
}
