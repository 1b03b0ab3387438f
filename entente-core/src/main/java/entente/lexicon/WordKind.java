package entente.lexicon;

import entente.model.Upos;

/** The part of speech that an entry of a table asks for. */
public enum WordKind {
    VERB,
    NOUN,
    ADJECTIVE,
    PREPOSITION;

    /** Whether a word so tagged can be the entry's word. */
    public boolean fits(Upos upos) {
        return switch (this) {
            case VERB -> upos == Upos.VERB;
            case NOUN -> upos == Upos.NOUN || upos == Upos.PROPN;
            case ADJECTIVE -> upos == Upos.ADJ || upos == Upos.VERB;
            case PREPOSITION -> upos == Upos.ADP;
        };
    }

    static WordKind of(Table.Row row, int column) {
        return switch (row.cell(column)) {
            case "verb" -> VERB;
            case "noun" -> NOUN;
            case "adjective" -> ADJECTIVE;
            case "preposition" -> PREPOSITION;
            default -> throw row.wrong("no such part of speech");
        };
    }
}
