package entente.gold;

import entente.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English inflected forms: puts one word into the form that another has. */
final class WordForms {
    private static final String VOWELS = "aeiou";

    private final Map<String, Set<String>> irregular = new HashMap<>();

    WordForms() {
        for (String file : new String[] {"irregular-forms.tsv", "lemmas.tsv"}) {
            for (Table.Row row : Table.rows(file)) {
                irregular
                        .computeIfAbsent(row.cell(0) + " " + row.cell(1), key -> new LinkedHashSet<>())
                        .addAll(row.list(2));
            }
        }
    }

    /**
     * The words of an entry in the form of the one that its example shows; several where a form cannot be told from another.
     *
     * @param shown as it stands in the example: "called off", "air strikes"
     * @param words to put in its place
     */
    List<String> like(String shown, Table.Row row, String words) {
        return switch (row.cell(1)) {
            case "verb" -> verb(shown, row, words);
            case "noun" -> noun(shown, row, words);
            default -> List.of(words);
        };
    }

    private List<String> verb(String shown, Table.Row row, String words) {
        int cut = words.indexOf(' ');
        String lemma = cut < 0 ? words : words.substring(0, cut);
        String particle = cut < 0 ? "" : words.substring(cut);
        String form = shown.split(" ")[0];
        boolean base = row.list(0).stream().anyMatch(word -> word.split(" ")[0].equals(form));
        return inflected(lemma, form, base).stream().map(f -> f + particle).toList();
    }

    private List<String> inflected(String lemma, String form, boolean base) {
        if (base) {
            return List.of(lemma);
        }
        if (form.endsWith("ing")) {
            return candidates(lemma, "ing");
        }
        if (form.endsWith("s") && !form.endsWith("ss")) {
            return List.of(sibilant(lemma));
        }
        return candidates(lemma, "ed");
    }

    private List<String> candidates(String lemma, String ending) {
        List<String> forms = new ArrayList<>(irregular.getOrDefault("VERB " + lemma, Set.of()));
        forms.removeIf(form -> form.endsWith("ing") != ending.equals("ing") || form.endsWith("s"));
        forms.add(regular(lemma, ending));
        if (lemma.matches(".*[^aeiou][aeiou][bdglmnprt]")) {
            forms.add(0, lemma + lemma.charAt(lemma.length() - 1) + ending);
        }
        return forms;
    }

    private static String regular(String lemma, String ending) {
        int last = lemma.length() - 1;
        boolean ed = ending.equals("ed");
        if (lemma.endsWith("e") && !(lemma.endsWith("ee") && !ed)) {
            return ed ? lemma + "d" : lemma.substring(0, last) + ending;
        }
        if (ed && lemma.endsWith("y") && last > 0 && VOWELS.indexOf(lemma.charAt(last - 1)) < 0) {
            return lemma.substring(0, last) + "ied";
        }
        return lemma + ending;
    }

    private List<String> noun(String shown, Table.Row row, String words) {
        boolean singular = row.list(0).stream().anyMatch(word -> word.equals(shown.toLowerCase(Locale.ROOT)));
        if (singular) {
            return List.of(words);
        }
        int cut = words.lastIndexOf(' ') + 1;
        String head = words.substring(cut);
        List<String> forms = new ArrayList<>(irregular.getOrDefault("NOUN " + head, Set.of()));
        if (forms.isEmpty()) {
            forms.add(sibilant(head));
        }
        return forms.stream().map(form -> words.substring(0, cut) + form).toList();
    }

    private static String sibilant(String word) {
        int last = word.length() - 1;
        if (word.matches(".*(s|x|z|ch|sh)")) {
            return word + "es";
        }
        boolean y = word.endsWith("y") && last > 0 && VOWELS.indexOf(word.charAt(last - 1)) < 0;
        return y ? word.substring(0, last) + "ies" : word + "s";
    }
}
