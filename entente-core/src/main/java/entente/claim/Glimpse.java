package entente.claim;

import entente.lexicon.Lexicon;
import entente.mention.Mentions;
import entente.model.Day;
import entente.model.Document;
import entente.model.Place;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.Toll;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one sentence tells of incidents: each happening with its casualties, places, days and targets. */
final class Glimpse {
    private static final Set<String> LATER = Set.of("after", "before", "since", "following", "despite", "until");
    private static final Set<String> ENDS = Set.of("until", "till");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both", "all");

    private final Lexicon lexicon;
    private final Mentions mentions;
    private final Tree tree;
    private final Clause clause;
    private final Marks marks;
    private final Sorts sorts;
    private final Struck struck;
    private final Realities realities;
    private final OneBreath oneBreath;
    private final List<Casualty> casualties;
    private final List<Damages.Damage> damages;
    private final Map<Integer, Happening> happenings = new LinkedHashMap<>();

    /**
     * @param before the casualties of the last sentence that counts any
     */
    Glimpse(Document document, Mentions mentions, Sentence sentence, Lexicon lexicon, List<Casualty> before) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.tree = new Tree(sentence);
        this.clause = new Clause(tree);
        this.oneBreath = new OneBreath(tree, lexicon.incidents().tollWords());
        this.realities = new Realities(tree, lexicon.incidents().outlooks());
        People people = new People(document, mentions, tree, lexicon);
        this.sorts = new Sorts(tree, people, mentions, lexicon);
        this.marks = new Marks(tree, sorts, realities, lexicon);
        this.struck = new Struck(tree, clause, sorts, lexicon);
        this.damages = new Damages(tree, clause, sorts, realities, lexicon).all();
        List<Casualty> found = new ArrayList<>(new Casualties(tree, clause, people, realities, lexicon).all());
        found.addAll(new Memberships(tree, people, realities, lexicon).all(found));
        List<Casualty> all = new ArrayList<>(new Parts(tree, people, found).all());
        all.addAll(new Described(tree, people, realities, before).all(all));
        this.casualties = all.stream().map(this::scoped).toList();
    }

    /** What the sentence says became of people. */
    List<Casualty> casualties() {
        return casualties;
    }

    /** A count below a time that runs on is a sum over many incidents. */
    private Casualty scoped(Casualty casualty) {
        boolean sum = Mentions.inSentence(mentions.days(), tree.sentence().index()).stream()
                        .anyMatch(day -> Scopes.isSum(tree, day) && isBelow(day.head(), casualty.token()))
                || Scopes.isSince(tree, casualty.token());
        return sum ? casualty.summed() : casualty;
    }

    /** Whether a time hangs from a word of what became of people, or from the verb that the word is the subject or object of. */
    private boolean isBelow(int day, int token) {
        int head = tree.token(day).head();
        return head == token
                || (!tree.token(token).isRoot()
                        && tree.isVerb(head)
                        && tree.token(token).head() == head);
    }

    Tree tree() {
        return tree;
    }

    Clause clause() {
        return clause;
    }

    Marks marks() {
        return marks;
    }

    Realities realities() {
        return realities;
    }

    Sorts sorts() {
        return sorts;
    }

    /** The happenings of the sentence, in the order of their words. */
    List<Happening> happenings() {
        marks.all().forEach(this::start);
        casualties.forEach(this::attach);
        damages.forEach(this::attach);
        Mentions.inSentence(mentions.places(), tree.sentence().index()).forEach(this::attach);
        Mentions.inSentence(mentions.days(), tree.sentence().index()).forEach(this::attach);
        return merged();
    }

    private void start(Mark mark) {
        Happening happening = new Happening();
        happening.add(mark);
        Token token = tree.token(mark.token());
        if (!tree.isVerb(mark.token()) && isDefinite(mark.token())) {
            happening.setDefinite();
        }
        if (!tree.isVerb(mark.token()) && token.xpos().endsWith("S")) {
            happening.setPlural();
        }
        if (!tree.isVerb(mark.token()) && !new Commission(tree).of(mark.token()).isEmpty()) {
            happening.setCommitted();
        }
        struck.by(mark).forEach(happening::add);
        happenings.put(mark.token(), happening);
    }

    /**
     * Whether a word of violence itself says that somebody suffered it: nobody does to others what he suffers, unless he does it to
     * himself. In "ten were killed by a
     * bomb, killing all on board" the ten are no subject of the killing.
     */
    boolean isVictim(Mark mark, int head) {
        if (clause.isToSelf(mark.token())) {
            return false;
        }
        boolean shared = !tree.has(mark.token(), "nsubj")
                && tree.token(mark.token()).xpos().equals("VBG");
        return struck.by(mark).stream().anyMatch(hit -> hit.head() == head)
                || casualties.stream()
                        .filter(c -> c.people().head() == head)
                        .anyMatch(c -> c.token() == mark.token() || (shared && c.state() == Toll.State.KILLED));
    }

    boolean isDefinite(int noun) {
        return tree.children(noun).stream()
                .anyMatch(c -> c.index() < noun && (DEFINITE.contains(Tree.lemma(c)) || c.is("nmod:poss")));
    }

    private void attach(Casualty casualty) {
        Optional<Mark> mark = marks.nearest(casualty.token(), true);
        int key = mark.map(Mark::token).orElse(Token.ROOT);
        Happening happening = happenings.computeIfAbsent(key, k -> new Happening());
        happening.add(casualty);
        if (mark.isEmpty() && !tree.isVerb(casualty.token()) && isDefinite(casualty.token())) {
            happening.setDefinite();
        }
    }

    private void attach(Damages.Damage damage) {
        marks.nearest(damage.token(), true)
                .ifPresent(mark -> at(happenings, mark).add(damage.hit()));
    }

    private void attach(Place place) {
        if (!isOrigin(place.head())) {
            happening(place.head(), place.span()).ifPresent(h -> h.add(place.where()));
        }
    }

    /** "six employees of a Moscow firm": where people come from is not where they died. */
    private boolean isOrigin(int place) {
        int at = place;
        while (!tree.token(at).isRoot()) {
            String marker = tree.marker(at);
            boolean listed = tree.token(at).is("conj");
            boolean ownership = !listed && (marker.equals("of") || marker.equals("from") || marker.isEmpty());
            int head = tree.token(at).head();
            if (ownership && casualties.stream().anyMatch(c -> c.people().head() == head && c.token() != head)) {
                return true;
            }
            if (tree.isVerb(head) || (!ownership && !listed && !tree.token(at).is("nmod"))) {
                return false;
            }
            at = head;
        }
        return false;
    }

    private void attach(Day day) {
        boolean end = ENDS.contains(tree.marker(day.head()));
        if (day.when().isKnown()
                && !end
                && !isOfThing(day.head())
                && !Scopes.isSum(tree, day)
                && !isDayOfSaying(day.head())) {
            happening(day.head(), day.span()).ifPresent(h -> h.add(day.when()));
        }
    }

    /** "The Christmas market": a thing may be called by a day. */
    private boolean isOfThing(int day) {
        Token token = tree.token(day);
        return token.is("compound")
                && marks.at(token.head()).isEmpty()
                && sorts.thing(token.head()).isPresent();
    }

    /**
     * "ten died, the police said on Friday": the day on which it was said is not the day on which it happened. The tree often
     * hangs such a day on the deed; then the roles know better.
     */
    private boolean isDayOfSaying(int day) {
        Token token = tree.token(day);
        return (!token.isRoot() && isSayingOrClaiming(token.head()))
                || tree.sentence().predicates().stream()
                        .filter(p -> isSayingOrClaiming(p.token()))
                        .anyMatch(p -> p.argument("ARGM-TMP") == day);
    }

    private boolean isSayingOrClaiming(int verb) {
        return isSaying(verb) || isClaiming(verb);
    }

    /** "claimed responsibility on Saturday for the attack". */
    private boolean isClaiming(int verb) {
        return lexicon.incidents().responsibilityWords().of(tree.lemma(verb)).stream()
                .anyMatch(word -> !word.companion().isEmpty() && tree.hasWord(verb, word.companion()));
    }

    private boolean isSaying(int verb) {
        boolean reports = tree.token(verb).is("parataxis")
                || !tree.children(verb, "ccomp", "parataxis").isEmpty();
        return reports
                && tree.isVerb(verb)
                && marks.at(verb).isEmpty()
                && lexicon.speechCues().verb(tree.lemma(verb)).isPresent();
    }

    /** The happening that a phrase of place or time belongs to: by the tree, else that of the words right before the phrase. */
    private Optional<Happening> happening(int head, Span phrase) {
        return marks.above(head)
                .or(() -> before(phrase).flatMap(marks::above))
                .or(() -> marks.nearest(head, false))
                .or(() -> before(phrase).flatMap(word -> marks.nearest(word, false)))
                .map(mark -> at(happenings, mark))
                .or(() -> Optional.ofNullable(happenings.get(Token.ROOT)).filter(only -> happenings.size() == 1));
    }

    /** The last word before a phrase and its preposition. */
    private Optional<Integer> before(Span phrase) {
        List<Token> tokens = tree.sentence().tokens();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            boolean glue = token.upos() == Upos.ADP || token.upos() == Upos.DET;
            if (token.span().end() <= phrase.start() && !glue) {
                return tree.isNominal(i) ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Joins each happening with the one that governs it where both are words for one incident. */
    private List<Happening> merged() {
        Map<Integer, Happening> heads = new LinkedHashMap<>(happenings);
        for (Mark mark : marks.all().reversed()) {
            Mark above = governing(mark);
            if (above != null && isSame(mark, above)) {
                Happening own = at(heads, mark);
                Happening governor = at(heads, above);
                if (own != governor) {
                    governor.absorb(own);
                    heads.replaceAll((token, happening) -> happening == own ? governor : happening);
                }
            }
        }
        return heads.values().stream().distinct().toList();
    }

    private static Happening at(Map<Integer, Happening> happenings, Mark mark) {
        return happenings.computeIfAbsent(mark.token(), unused -> new Happening());
    }

    private @Nullable Mark governing(Mark mark) {
        Optional<Mark> result = marks.beforeResult(mark.token());
        if (result.isPresent()) {
            return result.get();
        }
        int at = mark.token();
        while (!tree.token(at).isRoot()) {
            at = tree.token(at).head();
            Optional<Mark> above = marks.at(at);
            if (above.isPresent()) {
                return above.get();
            }
        }
        return marks.beforeOccasion(mark.token()).orElse(null);
    }

    private boolean isSame(Mark mark, Mark above) {
        Happening one = at(happenings, mark);
        Happening other = at(happenings, above);
        return lexicon.kinds().akin(mark.word().kind(), above.word().kind())
                && Bearing.of(one.where(), other.where()) != Bearing.APART
                && one.when().meets(other.when())
                && one.modality() == other.modality()
                && isJoined(mark, above);
    }

    /** Whether nothing on the way up from a word says that it is another matter. */
    private boolean isJoined(Mark mark, Mark above) {
        if (marks.beforeResult(mark.token()).isPresent() || !tree.sentence().isUnder(mark.token(), above.token())) {
            return true;
        }
        boolean result =
                !lexicon.incidents().tollWords().of(above.word().lemma()).isEmpty();
        int at = mark.token();
        while (at != above.token() && !tree.token(at).isRoot()) {
            Token word = tree.token(at);
            boolean goesOn = oneBreath.goesOn(at);
            boolean otherSubject = word.is("conj") && tree.isVerb(at) && tree.has(at, "nsubj") && !goesOn;
            boolean causal = result && tree.marker(at).equals("after") && !word.is("conj");
            boolean later = LATER.contains(tree.marker(at)) && !causal;
            boolean noun = word.is("conj") && !tree.isVerb(at) && !goesOn;
            boolean other = noun && word.head() != above.token();
            boolean listed = noun && isAnchored(mark, above);
            if (later || other || listed || otherSubject || word.is("ccomp") || word.is("parataxis")) {
                return false;
            }
            at = word.head();
        }
        return true;
    }

    private boolean isAnchored(Mark mark, Mark above) {
        return at(happenings, mark).isAnchored() || at(happenings, above).isDefinite();
    }
}
