package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Argument;
import entente.model.Block;
import entente.model.Predicate;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleReadingTest {
    private static final List<String> WHO_RAN = List.of(
            "police NOUN NNS 4 nsubj",
            "chasing VERB VBG 0 acl",
            "men NOUN NNS 1 obj",
            "who PRON WP 5 nsubj:pass",
            "fled VERB VBD -1 root",
            "wounded VERB VBN 2 acl:relcl",
            "by ADP IN 7 case",
            "dogs NOUN NNS 5 obl:agent");

    @Test
    void believesTheRoleBeforeTheTree() {
        RoleReading reading = reading(WHO_RAN, predicate(4, new Argument(2, "ARG0", 1)));

        assertThat(reading.answer(RoleMark.Kind.SUBJECT, 4)).isEqualTo(2);
    }

    @Test
    void takesTheTreeWhereNoRoleTells() {
        RoleReading reading = reading(WHO_RAN, predicate(4));

        assertThat(reading.answer(RoleMark.Kind.SUBJECT, 4)).isZero();
        assertThat(reading.answer(RoleMark.Kind.OBJECT, 1)).isEqualTo(2);
        assertThat(reading.answer(RoleMark.Kind.AGENT, 5)).isEqualTo(7);
        assertThat(reading.byRole(RoleMark.Kind.SUBJECT, 4)).isEqualTo(Token.ROOT);
    }

    @Test
    void takesTheNounThatARelativePronounStandsFor() {
        assertThat(reading(WHO_RAN).answer(RoleMark.Kind.PATIENT, 5)).isEqualTo(2);
    }

    @Test
    void letsWhoeverMovesBeTheSubjectButNotAnObject() {
        RoleReading returning = reading(
                List.of("Nurses NOUN NNS -1 root", "to PART TO 2 mark", "return VERB VB 0 acl"),
                predicate(2, new Argument(0, "ARG1", 1)));
        RoleReading paying = reading(
                List.of("Pay VERB VB -1 root", "nurses NOUN NNS 0 obj"), predicate(0, new Argument(1, "ARG1", 1)));

        assertThat(returning.answer(RoleMark.Kind.SUBJECT, 2)).isZero();
        assertThat(paying.answer(RoleMark.Kind.SUBJECT, 0)).isEqualTo(Token.ROOT);
    }

    @Test
    void sharesTheSubjectOfAPassiveWithTheVerbBelowIt() {
        RoleReading reading = reading(List.of(
                "Rebels NOUN NNS 2 nsubj:pass",
                "are AUX VBP 2 aux:pass",
                "said VERB VBN -1 root",
                "to PART TO 4 mark",
                "flee VERB VB 2 xcomp"));

        assertThat(reading.answer(RoleMark.Kind.SUBJECT, 4)).isZero();
        assertThat(reading.answer(RoleMark.Kind.PATIENT, 2)).isZero();
    }

    @Test
    void takesWhoeverItIsAccordingTo() {
        RoleReading reading = reading(List.of(
                "according VERB VBG 2 case", "to ADP IN 0 fixed", "aides NOUN NNS 3 obl", "won VERB VBD -1 root"));

        assertThat(reading.answer(RoleMark.Kind.SPEAKER, 0)).isEqualTo(2);
    }

    private static Predicate predicate(int token, Argument... arguments) {
        return new Predicate(token, 1, List.of(arguments));
    }

    /** Words of {@code form UPOS XPOS head relation}. */
    private static RoleReading reading(List<String> words, Predicate... predicates) {
        List<Token> tokens = new ArrayList<>();
        for (String word : words) {
            String[] cells = word.split(" ", -1);
            int at = tokens.size();
            int head = Integer.parseInt(cells[3]);
            tokens.add(new Token(
                    at, new Span(at, at + 1), cells[0], cells[0], Upos.valueOf(cells[1]), cells[2], head, cells[4]));
        }
        Span all = new Span(0, tokens.size());
        Block block = new Block(Block.Kind.PARAGRAPH, all);
        return new RoleReading(new Sentence(0, block, all, tokens, List.of(predicates), List.of()));
    }
}
