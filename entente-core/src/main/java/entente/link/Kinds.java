package entente.link;

import entente.model.Name;
import entente.model.Phrase;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.Locale;
import java.util.Optional;

/** What the phrases of a sentence refer with, where it is no pronoun that the table has. */
final class Kinds {
    private final Subtrees subtrees;
    private final Sentence sentence;

    Kinds(Subtrees subtrees) {
        this.subtrees = subtrees;
        this.sentence = subtrees.sentence();
    }

    Kind of(Phrase phrase) {
        Token head = sentence.token(phrase.head());
        if (head.upos() == Upos.PRON || head.upos() == Upos.DET) {
            return Kind.OTHER_PRONOUN;
        }
        Optional<Name> name = sentence.name(head.index());
        if (head.upos() == Upos.PROPN
                || name.filter(n -> n.first() <= phrase.first()).isPresent()) {
            return name.map(n -> named(n.kind())).orElse(Kind.OTHER_NAME);
        }
        return head.upos() == Upos.NUM ? Kind.NUMBER : determined(phrase, head);
    }

    private static Kind named(Name.Kind kind) {
        return switch (kind) {
            case PERSON -> Kind.PERSON_NAME;
            case ORGANISATION, PARTY -> Kind.ORGANISATION_NAME;
            case PLACE, FACILITY -> Kind.PLACE_NAME;
            case NATIONALITY -> Kind.OTHER_NAME;
        };
    }

    /** By what stands before the noun; without anything by its number. */
    private Kind determined(Phrase phrase, Token head) {
        for (Token child : subtrees.children(head.index())) {
            if (child.index() < head.index() && phrase.holds(child.index())) {
                if (child.is("nmod:poss")) {
                    return Kind.OWNED;
                }
                if (child.is("det")) {
                    return determined(child.form().toLowerCase(Locale.ROOT));
                }
                if (child.is("nummod")) {
                    return Kind.COUNTED;
                }
            }
        }
        return head.xpos().endsWith("S") ? Kind.BARE_PLURAL : Kind.BARE_SINGULAR;
    }

    private static Kind determined(String determiner) {
        return switch (determiner) {
            case "the" -> Kind.DEFINITE;
            case "this", "that", "these", "those" -> Kind.DEMONSTRATIVE;
            case "a", "an", "some", "another", "any" -> Kind.INDEFINITE;
            default -> Kind.QUANTIFIED;
        };
    }
}
