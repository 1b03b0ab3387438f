package entente.gold;

import entente.lexicon.Lexicon;
import entente.model.Quantity;
import entente.model.Toll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many people tolls of one state tell of, where the same people are told of again and again: in numbers, by name, one by one. */
final class Headcount {
    private static final Set<String> PARTS = Set.of("toll.part", "toll.member");

    private final Lexicon lexicon;

    Headcount(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The largest number told, or as many as have a name, or as many as one sentence tells of. */
    long of(List<Toll> tolls) {
        long largest = tolls.stream().mapToLong(Headcount::best).max().orElse(0);
        return Math.max(largest, Math.max(names(tolls), listed(tolls)));
    }

    private static long best(Toll toll) {
        return toll.quantity().best();
    }

    private long names(List<Toll> tolls) {
        List<Set<String>> names = new ArrayList<>();
        tolls.stream().filter(this::isName).map(Headcount::words).forEach(name -> addName(names, name));
        return names.size();
    }

    /** A name in short is the one told in full. */
    private static void addName(List<Set<String>> names, Set<String> name) {
        if (names.stream().anyMatch(known -> known.containsAll(name))) {
            return;
        }
        names.removeIf(name::containsAll);
        names.add(name);
    }

    private boolean isName(Toll toll) {
        String wording = toll.quantity().wording();
        String last = wording.substring(wording.lastIndexOf(' ') + 1);
        return best(toll) == 1
                && toll.quantity().modifier() == Quantity.Modifier.EXACT
                && last.length() > 1
                && Character.isUpperCase(last.codePointAt(0))
                && words(toll).stream().noneMatch(this::isCommon);
    }

    /** Headlines write every word with a capital. */
    private boolean isCommon(String word) {
        return isNumberOrPronoun(word) || lexicon.personNouns().has(word);
    }

    private boolean isNumberOrPronoun(String word) {
        return lexicon.numberWords().get(word).isPresent()
                || lexicon.pronouns().find(word).isPresent()
                || word.equals("a")
                || Character.isDigit(word.codePointAt(0));
    }

    private static Set<String> words(Toll toll) {
        return Arrays.stream(toll.quantity().wording().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private long listed(List<Toll> tolls) {
        Map<String, List<Toll>> sentences = tolls.stream()
                .filter(toll -> !toll.group().equals(Toll.PART)
                        && !PARTS.contains(toll.evidence().basis().rule()))
                .filter(this::isNamedOrNoun)
                .collect(Collectors.groupingBy(toll -> toll.evidence().sentence()));
        return sentences.values().stream().mapToLong(Headcount::sum).max().orElse(0);
    }

    /** A bare number or a pronoun may count people who stand beside it. */
    private boolean isNamedOrNoun(Toll toll) {
        Set<String> words = words(toll);
        return isName(toll) || words.stream().anyMatch(word -> !isNumberOrPronoun(word));
    }

    /** Of "two men and a woman" three; but "four people, two men and two women" are no eight. */
    private static long sum(List<Toll> sentence) {
        Map<Set<String>, Long> people = new HashMap<>();
        sentence.forEach(toll -> people.merge(words(toll), best(toll), Math::max));
        long sum = people.values().stream().mapToLong(Long::longValue).sum();
        long largest = people.values().stream().mapToLong(Long::longValue).max().orElse(0);
        boolean whole = largest > 1 && people.size() > 2 && largest >= sum - largest;
        return whole ? largest : sum;
    }
}
