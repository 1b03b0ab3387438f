package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.model.Span;
import org.junit.jupiter.api.Test;

class RoleMarkTest {
    private static final String SENTENCE = "IS fighters fled, and IS said Ada O'Toole's reports lied.";

    @Test
    void findsWholeWordsAndNamesOfSeveral() {
        RoleMark mark = RoleMark.of("speaker(said)=Ada O'Toole", SENTENCE);

        assertThat(mark.kind()).isEqualTo(RoleMark.Kind.SPEAKER);
        assertThat(mark.predicate().in(SENTENCE)).isEqualTo("said");
        assertThat(mark.words().in(SENTENCE)).isEqualTo("Ada O'Toole");
    }

    @Test
    void takesTheWordThatTheNumberNames() {
        assertThat(RoleMark.of("subject(said)=IS#2", SENTENCE).words()).isEqualTo(new Span(22, 24));
        assertThat(RoleMark.of("subject(said)=IS#1", SENTENCE).words()).isEqualTo(new Span(0, 2));
    }

    @Test
    void refusesAWordThatStandsThereTwice() {
        assertThatThrownBy(() -> RoleMark.of("subject(said)=IS", SENTENCE)).hasMessageContaining("more than once");
    }

    @Test
    void refusesAWordThatIsNotThereOrOnlyAPart() {
        assertThatThrownBy(() -> RoleMark.of("subject(said)=IS#3", SENTENCE)).hasMessageContaining("IS does not stand");
        assertThatThrownBy(() -> RoleMark.of("subject(lie)=reports", SENTENCE)).hasMessageContaining("lie does not");
    }

    @Test
    void refusesAnotherFormOrKind() {
        assertThatThrownBy(() -> RoleMark.of("said=Ada", SENTENCE)).hasMessageContaining("kind(predicate)=head");
        assertThatThrownBy(() -> RoleMark.of("giver(said)=Ada", SENTENCE)).hasMessageContaining("giver");
    }
}
