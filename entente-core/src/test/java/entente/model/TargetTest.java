package entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Target.Effect;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetTest {

    @Test
    void keepsEffectsInOneOrderWhateverTheyAreGivenIn() {
        Evidence evidence = new Evidence(
                "a-1",
                new Span(0, 6),
                "sailor",
                "sailor",
                List.of(new Voice(Voice.Role.OUTLET, "Post")),
                Basis.rule("test"));
        Target target = new Target(
                "sailor",
                Target.Kind.PEOPLE,
                "",
                null,
                null,
                null,
                new LinkedHashSet<>(List.of(Effect.INJURED, Effect.KILLED, Effect.TAKEN)),
                evidence);
        assertThat(target.effects()).containsExactly(Effect.KILLED, Effect.INJURED, Effect.TAKEN);
    }
}
