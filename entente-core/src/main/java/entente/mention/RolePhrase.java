package entente.mention;

import entente.lexicon.Agents;
import org.jspecify.annotations.Nullable;

/**
 * A noun for somebody who acts, with what it is part of: "Russia's foreign ministry", "two Islamic State militants".
 *
 * @param first index of its first token, without articles and numbers
 * @param noun index of the first token of the noun itself
 * @param end index after its last token
 * @param head index of the word that hangs from outside
 * @param code CAMEO code; null when neither noun nor modifiers tell one
 * @param whole the actor it is part of ("Islamic State" of its militants), null when none is named
 * @param isMany whether it is a plural or stands for several
 */
record RolePhrase(
        int first,
        int noun,
        int end,
        int head,
        Agents.Agent agent,
        String words,
        @Nullable String code,
        @Nullable NameSpan whole,
        boolean isMany) {

    boolean holds(int token) {
        return first <= token && token < end;
    }
}
