package entente.lexicon;

import java.util.Set;
import java.util.stream.Collectors;

/** Nouns for people, in the singular ({@code person-nouns.tsv}): what a "a" before them counts is one person. */
public final class PersonNouns {
    private static final String FILE = "person-nouns.tsv";

    private final Set<String> nouns;

    private PersonNouns(Set<String> nouns) {
        this.nouns = nouns;
    }

    public static PersonNouns load() {
        return new PersonNouns(Table.rows(FILE).stream().map(r -> r.cell(0)).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a lemma, in lower case, is a noun for people. */
    public boolean has(String lemma) {
        return nouns.contains(lemma);
    }
}
