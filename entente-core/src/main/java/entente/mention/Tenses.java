package entente.mention;

import entente.lexicon.Calendar;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.Set;

/** Tells for each word of a sentence the tense of the clause that it stands in. */
final class Tenses {
    private static final Set<String> TERM = Set.of("to", "until", "till", "for");

    private final Sentence sentence;
    private final Calendar calendar;

    Tenses(Sentence sentence, Calendar calendar) {
        this.sentence = sentence;
        this.calendar = calendar;
    }

    /** The tense of the nearest verb above a word. */
    Tense at(int token) {
        int verb = token;
        while (verb != Token.ROOT && !isVerbal(verb)) {
            verb = sentence.token(verb).head();
        }
        if (verb == Token.ROOT) {
            return Tense.NONE;
        }
        return isTermOfDelay(token, verb) ? Tense.FUTURE : ofVerb(verb);
    }

    /** "Was postponed to January": the verb is past, the new term is not. */
    private boolean isTermOfDelay(int token, int verb) {
        return calendar.value(Calendar.Kind.DEFER, sentence.token(verb).lemma()).isPresent()
                && sentence.child(token, "case")
                        .filter(word -> TERM.contains(word.lemma()))
                        .isPresent();
    }

    private boolean isVerbal(int at) {
        Token token = sentence.token(at);
        return token.upos() == Upos.VERB || sentence.child(at, "cop").isPresent();
    }

    private Tense ofVerb(int verb) {
        boolean past = false;
        boolean present = false;
        for (Token child : sentence.children(verb)) {
            boolean auxiliary = child.is("aux") || child.is("cop");
            if (auxiliary && (child.lemma().equals("will") || child.lemma().equals("shall"))) {
                return Tense.FUTURE;
            }
            past |= auxiliary && (child.xpos().equals("VBD") || child.lemma().equals("have"));
            present |= auxiliary && (child.xpos().equals("VBZ") || child.xpos().equals("VBP"));
        }
        if (past) {
            return Tense.PAST;
        }
        return switch (sentence.token(verb).xpos()) {
            case "VBD" -> Tense.PAST;
            case "VBN" -> present ? Tense.PRESENT : Tense.PAST;
            case "VBG" -> present ? Tense.PRESENT : above(verb);
            case "VB" -> infinitive(verb);
            case "VBP" -> isSteady(verb) ? Tense.PAST : Tense.PRESENT;
            case "VBZ" -> Tense.PRESENT;
            default -> present ? Tense.PRESENT : Tense.NONE;
        };
    }

    /** The past of "set" or "hit" looks like its present, and news tells of the past. */
    private boolean isSteady(int verb) {
        return calendar.value(Calendar.Kind.STEADY, sentence.token(verb).form()).isPresent();
    }

    /** "is due to meet" lies ahead; "managed to meet" is as past as its verb. */
    private Tense infinitive(int verb) {
        int head = sentence.token(verb).head();
        if (head == Token.ROOT) {
            return Tense.NONE;
        }
        Token above = sentence.token(head);
        boolean planned = calendar.value(Calendar.Kind.PLAN, above.lemma()).isPresent()
                || calendar.value(Calendar.Kind.PLAN, above.form()).isPresent();
        return planned ? Tense.FUTURE : above(verb);
    }

    private Tense above(int verb) {
        int head = sentence.token(verb).head();
        return head == Token.ROOT ? Tense.NONE : at(head);
    }
}
