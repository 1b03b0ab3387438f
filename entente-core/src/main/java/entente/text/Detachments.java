package entente.text;

/**
 * Regular English endings taken off a word in lower case; what these rules get wrong stands in irregular-forms.tsv, which
 * was made by running them over WordNet.
 */
final class Detachments {
    private static final String VOWELS = "aeiou";
    private static final String DOUBLING = "bdgmnprt";

    private Detachments() {}

    static String noun(String form) {
        if (form.endsWith("ies") && form.length() > 4) {
            return cut(form, 3) + "y";
        }
        if (endsWithAny(form, "sses", "shes", "ches", "xes")) {
            return cut(form, 2);
        }
        if (form.endsWith("men") && form.length() > 4) {
            return cut(form, 3) + "man";
        }
        boolean plural = form.endsWith("s") && form.length() > 2 && !endsWithAny(form, "ss", "us", "is", "'s");
        return plural ? cut(form, 1) : form;
    }

    static String verb(String form) {
        if (endsWithAny(form, "ies", "ied") && form.length() > 4) {
            return cut(form, 3) + "y";
        }
        if (endsWithAny(form, "sses", "shes", "ches", "xes", "zzes", "oes")) {
            return cut(form, 2);
        }
        if (form.endsWith("s") && form.length() > 2 && !endsWithAny(form, "ss", "'s")) {
            return cut(form, 1);
        }
        if (form.endsWith("ed") && form.length() > 3) {
            return restored(form, 2);
        }
        if (form.endsWith("ing") && form.length() > 4) {
            return restored(form, 3);
        }
        return form;
    }

    static String degree(String form) {
        int ending = form.endsWith("est") ? 3 : 2;
        if (!endsWithAny(form, "er", "est") || form.length() <= ending + 1) {
            return form;
        }
        String stem = cut(form, ending);
        if (stem.endsWith("i")) {
            return cut(stem, 1) + "y";
        }
        if (isDoubled(stem)) {
            return cut(stem, 1);
        }
        return lacksE(stem) ? stem + "e" : stem;
    }

    /** The stem before "ed" or "ing", with the letter that the ending took or doubled put right. */
    private static String restored(String form, int ending) {
        String stem = cut(form, ending);
        int groups = vowelGroups(stem);
        if (groups == 0) {
            return form;
        }
        if (isDoubled(stem)) {
            return cut(stem, 1);
        }
        return lacksE(stem) || isLatinate(stem) || isClipped(stem, groups) ? stem + "e" : stem;
    }

    private static boolean isDoubled(String stem) {
        int length = stem.length();
        char end = stem.charAt(length - 1);
        return length > 2 && end == stem.charAt(length - 2) && DOUBLING.indexOf(end) >= 0;
    }

    private static boolean lacksE(String stem) {
        int length = stem.length();
        char end = stem.charAt(length - 1);
        char before = length > 1 ? stem.charAt(length - 2) : ' ';
        return "cvuz".indexOf(end) >= 0 || (end == 's' && before != 's') || (end == 'g' && before != 'n');
    }

    /** Stems such as creat-, handl-, organis-, requir-, invad-. */
    private static boolean isLatinate(String stem) {
        if (endsWithAny(stem, "bl", "pl", "tl", "dl", "gl", "fl", "kl", "zl")) {
            return true;
        }
        int length = stem.length();
        char before = length > 2 ? stem.charAt(length - 3) : ' ';
        if (length > 3 && stem.endsWith("at")) {
            return "aeou".indexOf(before) < 0;
        }
        return endsWithAny(stem, "iz", "is", "ir", "ur", "id", "ut", "ib") && VOWELS.indexOf(before) < 0;
    }

    /** Stems of one syllable such as fir-, nam-, hop-. */
    private static boolean isClipped(String stem, int groups) {
        int length = stem.length();
        return groups == 1
                && length > 2
                && "dklmnrp".indexOf(stem.charAt(length - 1)) >= 0
                && "aiou".indexOf(stem.charAt(length - 2)) >= 0
                && VOWELS.indexOf(stem.charAt(length - 3)) < 0;
    }

    private static int vowelGroups(String stem) {
        int groups = 0;
        boolean inside = false;
        for (int at = 0; at < stem.length(); at++) {
            boolean vowel = VOWELS.indexOf(stem.charAt(at)) >= 0 || stem.charAt(at) == 'y';
            groups += vowel && !inside ? 1 : 0;
            inside = vowel;
        }
        return groups;
    }

    private static boolean endsWithAny(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String word, int length) {
        return word.substring(0, word.length() - length);
    }
}
