package entente.link;

import entente.model.Token;

/** What part a phrase plays in its clause. The order is part of a trained ranker. */
enum Grammar {
    SUBJECT,
    PASSIVE_SUBJECT,
    OBJECT,
    OBLIQUE,
    AGENT,
    POSSESSOR,
    MODIFIER,
    COMPOUND,
    APPOSITION,
    CONJUNCT,
    PREDICATE,
    OTHER;

    static final int COUNT = values().length;

    static Grammar of(Token head, boolean hasCopula) {
        String relation = head.relation();
        int colon = relation.indexOf(':');
        return switch (colon < 0 ? relation : relation.substring(0, colon)) {
            case "nsubj" -> relation.endsWith("pass") ? PASSIVE_SUBJECT : SUBJECT;
            case "obj", "iobj" -> OBJECT;
            case "obl" -> relation.endsWith("agent") ? AGENT : OBLIQUE;
            case "nmod" -> relation.endsWith("poss") ? POSSESSOR : MODIFIER;
            case "compound" -> COMPOUND;
            case "appos" -> APPOSITION;
            case "conj" -> CONJUNCT;
            default -> hasCopula ? PREDICATE : OTHER;
        };
    }
}
