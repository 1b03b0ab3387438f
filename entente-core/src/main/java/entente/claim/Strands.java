package entente.claim;

import entente.lexicon.WordKind;
import entente.model.Modality;
import entente.model.Sentence;
import entente.model.Toll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follows the incidents of one report through its sentences: which happening goes on with which. */
final class Strands {
    private static final double JOINS = 2;

    /** How many sentences back a count may have its whole. */
    private static final int NEAR = 3;

    private final Context context;
    private final Referents referents;
    private final List<Strand> strands = new ArrayList<>();
    private final Map<Integer, Map<Integer, Strand>> byMark = new HashMap<>();
    private final List<Glimpse> glimpses = new ArrayList<>();

    Strands(Context context) {
        this.context = context;
        this.referents = new Referents(context.document());
        for (Sentence sentence : context.document().sentences()) {
            Glimpse glimpse =
                    new Glimpse(context.document(), context.mentions(), sentence, context.lexicon(), lastCasualties());
            glimpses.add(glimpse);
            glimpse.happenings().forEach(happening -> place(happening, glimpse));
        }
        joinSameFates();
    }

    private void joinSameFates() {
        SameFates same = new SameFates(glimpses, referents, context.lexicon().kinds());
        List<Strand> told = List.copyOf(strands);
        strands.clear();
        for (Strand strand : told) {
            same.earlier(strand, strands).ifPresentOrElse(earlier -> join(strand, earlier), () -> strands.add(strand));
        }
    }

    private void join(Strand strand, Strand earlier) {
        earlier.absorb(strand);
        byMark.values().forEach(marks -> marks.replaceAll((mark, of) -> of == strand ? earlier : of));
    }

    /** What became of people in the last sentence, or one shortly before it, that tells of more than parts. */
    private List<Casualty> lastCasualties() {
        return glimpses.reversed().stream()
                .limit(NEAR)
                .map(Glimpse::casualties)
                .filter(casualties -> !casualties.stream().allMatch(Casualty::part))
                .findFirst()
                .orElse(List.of());
    }

    List<Strand> all() {
        return strands;
    }

    List<Glimpse> glimpses() {
        return glimpses;
    }

    /** The strand that the word of an incident belongs to; null when it belongs to none. */
    @Nullable Strand at(Mark mark) {
        return byMark.getOrDefault(mark.sentence(), Map.of()).get(mark.token());
    }

    /** The strand told of last, up to a sentence, among those of violence; null when there is none. */
    @Nullable Strand current(int sentence) {
        List<Strand> latest = latest(sentence, 1);
        return latest.isEmpty() ? null : latest.get(0);
    }

    /** The last strands up to a sentence that somebody may answer for, latest first. */
    List<Strand> latest(int sentence, int count) {
        return strands.stream()
                .filter(s -> s.happenings().get(0).sentence() <= sentence)
                .filter(s -> context.lexicon().kinds().akin("attack", s.kind()))
                .sorted((a, b) -> Integer.compare(lastBefore(b, sentence), lastBefore(a, sentence)))
                .limit(count)
                .toList();
    }

    private static int lastBefore(Strand strand, int sentence) {
        return strand.happenings().stream()
                .mapToInt(Happening::sentence)
                .filter(s -> s <= sentence)
                .max()
                .orElse(-1);
    }

    private void place(Happening happening, Glimpse glimpse) {
        boolean real = happening.modality() == Modality.ACTUAL
                || !happening.stage().isReal()
                || !happening.casualties().isEmpty();
        if (!real || isGeneral(happening) || isIdle(happening)) {
            return;
        }
        Set<String> targets = happening.hits().stream()
                .filter(Hit::isThing)
                .map(hit -> glimpse.tree().lemma(hit.head()))
                .collect(Collectors.toSet());
        Set<String> names = names(happening, glimpse);
        Strand strand = best(happening, targets, names);
        if (strand == null) {
            strand = canStart(happening) ? start(happening) : null;
        }
        if (strand != null) {
            strand.add(happening, targets, names);
            Strand joined = strand;
            happening.marks().forEach(m -> byMark.computeIfAbsent(m.sentence(), k -> new HashMap<>())
                    .put(m.token(), joined));
        }
    }

    /** The names of those who were hit one by one. */
    private Set<String> names(Happening happening, Glimpse glimpse) {
        Set<String> names = new HashSet<>();
        for (Hit hit : happening.hits()) {
            name(glimpse, hit.head()).ifPresent(names::add);
        }
        for (Casualty casualty : happening.casualties()) {
            name(glimpse, casualty.people().head()).ifPresent(names::add);
        }
        return names;
    }

    private Optional<String> name(Glimpse glimpse, int head) {
        int sentence = glimpse.tree().sentence().index();
        Optional<String> own = Referents.fullName(context.document().sentences().get(sentence), head);
        return own.isPresent()
                ? own
                : referents
                        .named(sentence, head)
                        .flatMap(phrase -> Referents.fullName(
                                context.document().sentences().get(phrase.sentence()), phrase.head()));
    }

    /** "Attacks frighten tourists": no incident; "they seized the guests as hostages" is one. */
    private static boolean isGeneral(Happening happening) {
        return happening.isPlural() && !happening.isDefinite() && !happening.isAnchored() && !isVerbal(happening);
    }

    private static boolean isVerbal(Happening happening) {
        return happening.marks().stream().anyMatch(m -> m.word().part() == WordKind.VERB);
    }

    /** Loose words that neither count anybody nor point back to anything. */
    private static boolean isIdle(Happening happening) {
        return happening.isLoose()
                && happening.casualties().isEmpty()
                && happening.hits().isEmpty()
                && !happening.isDefinite()
                && !happening.isCommitted();
    }

    private @Nullable Strand best(Happening happening, Set<String> targets, Set<String> names) {
        Strand best = null;
        double most = JOINS;
        Strand.Position latest = strands.stream()
                .filter(s -> !s.isApart(happening))
                .map(Strand::last)
                .max(Comparator.naturalOrder())
                .orElse(null);
        for (Strand strand : strands) {
            if (!strand.isApart(happening)) {
                double recent = strand.last().equals(latest) ? 0.5 : 0;
                double score = strand.likeness(happening, targets, names) + recent + pointing(happening, strand);
                if (score >= most) {
                    most = score;
                    best = strand;
                }
            }
        }
        return best;
    }

    /** "The attacks" points to what was told of most; the plural to what was told of in the plural. */
    private static double pointing(Happening happening, Strand strand) {
        if (!happening.isDefinite()
                || happening.where() != null
                || happening.when().isKnown()) {
            return 0;
        }
        boolean plural = happening.isPlural() && strand.isPlural();
        return 0.5 + (plural ? 0.5 : 0) + 0.25 * Math.min(8, strand.happenings().size() - 1);
    }

    private static boolean canStart(Happening happening) {
        boolean many = happening.casualties().stream()
                .anyMatch(c -> c.people().quantity().best() > 1);
        boolean violent =
                happening.marks().stream().anyMatch(m -> !m.word().lemma().equals("die"));
        return !happening.isLoose()
                || many
                || happening.isCommitted()
                || (violent && !happening.casualties().isEmpty())
                || isDeed(happening);
    }

    /** A loose verb with whom or what it hit: "destroyed a bridge", "threatened to kill the mayor". */
    private static boolean isDeed(Happening happening) {
        return isVerbal(happening)
                && happening.hits().stream()
                        .anyMatch(h -> !h.effects().isEmpty()
                                || h.isThing()
                                || !happening.stage().isReal());
    }

    private Strand start(Happening happening) {
        String kind = happening.marks().isEmpty()
                ? kind(happening)
                : happening.marks().get(0).word().kind();
        Strand strand = new Strand(context.lexicon().kinds(), kind, happening.stage());
        strands.add(strand);
        return strand;
    }

    private static String kind(Happening happening) {
        Toll.State state = happening.casualties().get(0).state();
        return switch (state) {
            case ARRESTED -> "arrest";
            case HOSTAGE -> "hostage-taking";
            case KILLED, INJURED, MISSING, FREED, DISPLACED -> "attack";
        };
    }
}
