package entente.claim;

import entente.lexicon.OutcomeWord;
import entente.model.Attribution;
import entente.model.Attribution.Mode;
import entente.model.Attribution.Sort;
import entente.model.Basis;
import entente.model.Evidence;
import entente.model.Fate;
import entente.model.Modality;
import entente.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What became of those who did it, by the words of {@code fate-words.tsv}: "the gunman was arrested", "one of the attackers fled". */
final class Aftermath {
    private static final Set<String> SUSPECTS = Set.of("perpetrator", "suspect");

    private final Context context;
    private final Strands strands;
    private final Referents referents;
    private final Strength strength;
    private final List<Told> told = new ArrayList<>();

    /** What a word says of somebody. */
    private record Told(Glimpse glimpse, int word, int head, Fate.Kind kind) {
        int sentence() {
            return glimpse.tree().sentence().index();
        }
    }

    Aftermath(Context context, Strands strands) {
        this.context = context;
        this.strands = strands;
        this.referents = new Referents(context.document());
        this.strength = new Strength(context, strands.glimpses());
        strands.glimpses().forEach(this::read);
    }

    /** Those who did it, each with what became of him. */
    List<Attribution> with(Strand strand, List<Attribution> doers) {
        return doers.stream()
                .map(doer -> isMeant(doer) ? doer.with(fates(strand, doer)) : doer)
                .toList();
    }

    private static boolean isMeant(Attribution doer) {
        return doer.sort() != Sort.ORGANISATION && doer.mode() != Mode.DENIED && doer.mode() != Mode.ACQUITTED;
    }

    private void read(Glimpse glimpse) {
        for (Token token : glimpse.tree().sentence().tokens()) {
            for (OutcomeWord<Fate.Kind> word :
                    context.lexicon().incidents().fateWords().of(Tree.lemma(token))) {
                if (fits(glimpse, token, word) && read(glimpse, token.index(), word)) {
                    break;
                }
            }
        }
    }

    private boolean fits(Glimpse glimpse, Token token, OutcomeWord<Fate.Kind> word) {
        return word.kind().fits(token.upos())
                && (word.companion().isEmpty() || glimpse.tree().hasWord(token.index(), word.companion()))
                && glimpse.realities().at(token.index()) == Modality.ACTUAL;
    }

    private boolean read(Glimpse glimpse, int word, OutcomeWord<Fate.Kind> entry) {
        List<Integer> heads = holders(glimpse, word, entry).stream()
                .flatMap(head -> glimpse.tree().withConjuncts(head).stream())
                .toList();
        heads.forEach(head -> told.add(new Told(glimpse, word, head, entry.outcome())));
        return !heads.isEmpty();
    }

    /** Of "blew himself up" whoever did. */
    private static List<Integer> holders(Glimpse glimpse, int word, OutcomeWord<Fate.Kind> entry) {
        Clause clause = glimpse.clause();
        return switch (entry.holder()) {
            case OBJECT -> clause.isToSelf(word) ? clause.subject(word) : clause.object(word);
            case SUBJECT -> {
                Integer subject = clause.grammaticalSubject(word);
                yield subject == null ? List.of() : List.of(subject);
            }
            case OF -> clause.oblique(word, "of");
            case ITSELF, TALLY, COMPANION -> List.of();
        };
    }

    private List<Fate> fates(Strand strand, Attribution doer) {
        List<Fate> fates = new ArrayList<>();
        for (Told each : told) {
            boolean known = fates.stream().anyMatch(fate -> fate.kind() == each.kind());
            if (!known && isOf(strand, each) && isSame(each, doer)) {
                fates.add(fate(each));
            }
        }
        return fates;
    }

    private Fate fate(Told each) {
        Token head = each.glimpse().tree().token(each.head());
        Evidence evidence = context.chains()
                .evidence(
                        each.sentence(),
                        each.word(),
                        head.span()
                                .hull(each.glimpse().tree().token(each.word()).span()),
                        Basis.rule("fate." + each.kind().name().toLowerCase(Locale.ROOT)));
        return new Fate(
                each.kind(), strength.number(each.glimpse(), each.head()).orElse(null), evidence);
    }

    /** Whether a sentence tells of an incident, or goes on after it before another. */
    private boolean isOf(Strand strand, Told each) {
        boolean tells = strand.happenings().stream().anyMatch(h -> h.sentence() == each.sentence());
        return tells || strand == strands.current(each.sentence());
    }

    private boolean isSame(Told each, Attribution doer) {
        return isMeant(each.glimpse(), each.head(), doer)
                || referents.of(each.sentence(), each.head()).stream()
                        .anyMatch(phrase -> isMeant(strands.glimpses().get(phrase.sentence()), phrase.head(), doer));
    }

    /** Whether a word means one who did it; of "two of the gunmen" the gunmen. */
    private boolean isMeant(Glimpse glimpse, int head, Attribution doer) {
        int people = glimpse.sorts()
                .peopleOf(head)
                .or(() -> glimpse.sorts().members(head))
                .orElse(head);
        Token token = glimpse.tree().token(people);
        boolean itself = doer.evidence().span().contains(token.span()) && !isSaid(doer);
        return itself || isNamed(glimpse, people, doer) || isCalled(glimpse, people, doer);
    }

    /** The evidence of a claim takes in more than the words for whoever made it. */
    private static boolean isSaid(Attribution doer) {
        return doer.mode() != Mode.REPORTED && doer.mode() != Mode.SUSPECTED;
    }

    private static boolean isNamed(Glimpse glimpse, int head, Attribution doer) {
        Optional<String> last = Referents.personName(glimpse.tree().sentence(), head);
        String name = doer.party().name().toLowerCase(Locale.ROOT);
        return doer.sort() == Sort.PERSON && last.filter(name::endsWith).isPresent();
    }

    /** "The gunman", "both attackers": by the noun that he was told of by, or one for whoever does such things. */
    private boolean isCalled(Glimpse glimpse, int head, Attribution doer) {
        String noun = glimpse.tree().lemma(head);
        boolean suspect = context.lexicon()
                .incidents()
                .groups()
                .of(noun)
                .filter(SUSPECTS::contains)
                .isPresent();
        boolean same = List.of(doer.wording().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .contains(glimpse.tree().token(head).form().toLowerCase(Locale.ROOT));
        return glimpse.isDefinite(head) && (suspect || same) && doer.sort() == Sort.PEOPLE;
    }
}
