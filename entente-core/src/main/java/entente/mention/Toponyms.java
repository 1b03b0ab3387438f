package entente.mention;

import entente.lexicon.GazetteerEntry;
import entente.lexicon.Lexicon;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import entente.model.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds the words of a sentence that name places: names that the reader or a table knows, and names after a preposition of place. */
final class Toponyms {
    private static final int LONGEST = 6;
    /** A village of one word is rarely meant where the reader sees no name. */
    private static final long FEWEST_OF_ONE_WORD = 15_000;

    private static final Set<String> LEADING = Set.of("the", "greater", "downtown", "central");

    private final Lexicon lexicon;
    private final PlaceUses uses;

    Toponyms(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.uses = new PlaceUses(lexicon.placeContexts());
    }

    List<Toponym> in(Folded folded, List<NameSpan> names) {
        List<Toponym> toponyms = new ArrayList<>();
        Sentence sentence = folded.sentence();
        for (NameSpan name : names) {
            if (name.sort() == NameSpan.Sort.FACILITY) {
                toponyms.add(toponym(folded, name.first(), name.end(), Toponym.Sort.FACILITY));
            } else if (isPlace(sentence, name)) {
                addNamed(toponyms, folded, name);
            }
        }
        addUnread(toponyms, folded, names);
        toponyms.sort(Comparator.comparingInt(Toponym::first));
        return toponyms;
    }

    private boolean isPlace(Sentence sentence, NameSpan name) {
        return switch (name.sort()) {
            case COUNTRY -> uses.isCountryAsPlace(sentence, name.head());
            case CAPITAL -> uses.isCapitalAsPlace(sentence, name.head());
            case PLACE -> true;
            case PERSON, ORGANISATION, GROUP, SEAT, NATIONALITY, NATIONAL, FACILITY -> false;
        };
    }

    /** A name, part by part where the reader took "Antalya, Turkey" for one. */
    private void addNamed(List<Toponym> toponyms, Folded folded, NameSpan name) {
        int first = name.first();
        for (int at = name.first(); at <= name.end(); at++) {
            if (at == name.end() || folded.sentence().token(at).form().equals(",")) {
                add(toponyms, folded, first, at, Toponym.Sort.NAMED);
                first = at + 1;
            }
        }
    }

    private void add(List<Toponym> toponyms, Folded folded, int from, int end, Toponym.Sort sort) {
        int first = from;
        while (first < end - 1 && LEADING.contains(folded.words().get(first))) {
            first++;
        }
        if (first < end) {
            toponyms.add(toponym(folded, first, end, sort));
        }
    }

    private static Toponym toponym(Folded folded, int first, int end, Toponym.Sort sort) {
        Sentence sentence = folded.sentence();
        String words = NameSpans.written(sentence, first, end);
        return new Toponym(sentence.index(), first, end, folded.head(first, end), words, sort);
    }

    /** Runs of proper nouns that the reader saw no name in, where the gazetteer knows them and a place is said. */
    private void addUnread(List<Toponym> toponyms, Folded folded, List<NameSpan> names) {
        boolean[] taken = new boolean[folded.words().size()];
        names.stream().filter(name -> name.sort() != NameSpan.Sort.NATIONALITY).forEach(name -> {
            for (int at = name.first(); at < name.end(); at++) {
                taken[at] = true;
            }
        });
        int at = 0;
        while (at < taken.length) {
            boolean starts = isProper(folded, at, taken) && !isInName(folded, at - 1);
            int end = starts ? known(folded, at, taken) : at;
            if (end > at && isSaidAsPlace(folded, at, end)) {
                add(toponyms, folded, at, end, Toponym.Sort.UNREAD);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** End of the run of proper nouns from a word where the gazetteer knows it as a whole; the word itself otherwise. */
    private int known(Folded folded, int first, boolean[] taken) {
        int run = first;
        while (run < taken.length && run < first + LONGEST && isWithin(folded, run, taken)) {
            run++;
        }
        if (!isProper(folded, run - 1, taken) || isCalendarWord(folded, first, run)) {
            return first;
        }
        List<GazetteerEntry> entries = lexicon.gazetteer().find(NameSpans.written(folded.sentence(), first, run));
        long fewest = run - first == 1 ? FEWEST_OF_ONE_WORD : 0;
        boolean isKnown =
                entries.stream().anyMatch(entry -> entry.people() >= fewest || entry.kind() != Where.Precision.CITY);
        return isKnown ? run : first;
    }

    private boolean isCalendarWord(Folded folded, int first, int end) {
        String word = folded.sentence().token(first).form();
        return end - first == 1
                && (lexicon.calendar().month(word).isPresent()
                        || lexicon.calendar().weekday(word).isPresent());
    }

    private static boolean isProper(Folded folded, int at, boolean[] taken) {
        Token token = folded.sentence().token(at);
        return !taken[at]
                && token.upos() == Upos.PROPN
                && !folded.words().get(at).isEmpty();
    }

    /** Whether a name goes on after a word: "Summit" after "G20" is no place of its own. */
    private static boolean isInName(Folded folded, int at) {
        return at >= 0 && folded.sentence().token(at).upos() == Upos.PROPN;
    }

    private static boolean isWithin(Folded folded, int at, boolean[] taken) {
        Token token = folded.sentence().token(at);
        return !taken[at]
                && (token.upos() == Upos.PROPN
                        || token.form().equals("-")
                        || token.form().equals("of"));
    }

    /** "Mansfield residents". */
    private static boolean isBeforeNoun(Sentence sentence, Usage usage, int end) {
        return usage.is("compound")
                && usage.governor() >= end
                && sentence.token(usage.governor()).upos() == Upos.NOUN;
    }

    private boolean isSaidAsPlace(Folded folded, int first, int end) {
        Sentence sentence = folded.sentence();
        Usage usage = Usage.of(sentence, folded.head(first, end));
        return uses.isLocative(sentence, folded.head(first, end))
                || isBeforeNoun(sentence, usage, end)
                || (usage.governor() != Token.ROOT
                        && lexicon.placeContexts()
                                .isPlaceNoun(sentence.token(usage.governor()).lemma()));
    }
}
