package entente.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which language a text is written. English prose is known by its function words; only what is not pays for
 * loading the detector of Apache OpenNLP. Safe to share between threads.
 */
final class Languages {
    /** ISO 639-1 has no code for it. */
    static final String UNDETERMINED = "und";

    private static final String MODEL = "/langdetect-183.bin";
    private static final int SAMPLE = 20_000;
    private static final double LEAST_CONFIDENCE = 0.05;

    /** English prose has 35 to 50 % of these; other languages in Latin script under 8 %, headlines about 20 %. */
    private static final double ENGLISH_SHARE = 0.2;

    private static final Set<String> ENGLISH_FUNCTION_WORDS = Set.of(
            "the", "of", "and", "to", "in", "a", "is", "was", "that", "for", "it", "with", "as", "by", "on", "at",
            "from", "has", "have", "had", "were", "are", "be", "been", "said", "who", "which", "their", "his", "they",
            "he", "she", "not", "but", "after", "an", "this", "will", "would", "its", "we", "you", "or", "than");

    private final Map<String, String> shortCodes = new HashMap<>();
    private @Nullable LanguageDetectorModel model;

    Languages() {
        for (String code : Locale.getISOLanguages()) {
            shortCodes.put(Locale.of(code).getISO3Language(), code);
        }
        shortCodes.put("cmn", "zh");
        shortCodes.put("pes", "fa");
        shortCodes.put("ekk", "et");
        shortCodes.put("lvs", "lv");
    }

    /** ISO 639-1 code, or {@link #UNDETERMINED} for a text too short or odd to tell. */
    String of(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        if (englishShare(sample) >= ENGLISH_SHARE) {
            return "en";
        }
        Language best = detector().predictLanguage(sample);
        boolean sure = best.getConfidence() >= LEAST_CONFIDENCE || !isLatin(sample);
        return sure ? shortCodes.getOrDefault(best.getLang(), UNDETERMINED) : UNDETERMINED;
    }

    /** Whether most letters are Latin: of other scripts even a weak guess is better than to read them as English. */
    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }

    private static double englishShare(String text) {
        StringTokenizer words = new StringTokenizer(text.toLowerCase(Locale.ROOT), " \t\n\u00a0.,;:!?()\"'\u2019");
        int all = 0;
        int english = 0;
        while (words.hasMoreTokens()) {
            all++;
            english += ENGLISH_FUNCTION_WORDS.contains(words.nextToken()) ? 1 : 0;
        }
        return all == 0 ? 0 : (double) english / all;
    }

    private synchronized LanguageDetectorME detector() {
        if (model == null) {
            model = load();
        }
        return new LanguageDetectorME(model);
    }

    private static LanguageDetectorModel load() {
        try (InputStream bytes = Languages.class.getResourceAsStream(MODEL)) {
            if (bytes == null) {
                throw new IllegalStateException("the language model " + MODEL + " is not on the class path");
            }
            return new LanguageDetectorModel(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load the language model " + MODEL, e);
        }
    }
}
