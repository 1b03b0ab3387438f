package entente.train.variation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** "a" before consonants, "an" before vowels. */
final class Articles {
    private static final Set<String> ARTICLES = Set.of("a", "an");

    /** Beginnings that are written with a vowel and spoken with a consonant. */
    private static final List<String> GLIDES = List.of("uni", "eu", "use", "one", "uga", "ukr", "uru", "uta", "uyg");

    private Articles() {}

    /** Lets an indefinite article agree with the word that now follows it. */
    static void agree(Piece article, String next) {
        String word = article.word().toLowerCase(Locale.ROOT);
        if (article.is("DET") && ARTICLES.contains(word)) {
            boolean large = Character.isUpperCase(article.word().charAt(0));
            String form = vowel(next) ? "an" : "a";
            article.say(large ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1) : form);
        }
    }

    /** "FBI" is read letter by letter, "NATO" as a word. */
    private static boolean spelled(String word) {
        boolean capitals = word.length() < 6 && word.matches("\\p{Lu}[\\p{Lu}\\d]*");
        boolean readable = word.length() > 3 && word.matches("[AEIOU]?[^AEIOU][AEIOU].*");
        return capitals && !readable;
    }

    private static boolean vowel(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        boolean like = GLIDES.stream().anyMatch(low::startsWith);
        if (spelled(word)) {
            return "AEFHILMNORSX".indexOf(word.charAt(0)) >= 0;
        }
        return low.startsWith("hour") || low.startsWith("honest") || ("aeiou".indexOf(low.charAt(0)) >= 0 && !like);
    }
}
