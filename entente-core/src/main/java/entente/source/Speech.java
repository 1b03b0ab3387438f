package entente.source;

import entente.model.Span;
import entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody said: a quotation, or a clause that tells what was said.
 *
 * @param sentence index of the sentence in which they start
 * @param content the words, without the quotation marks around them
 * @param saying where the report tells that they were said; null when it does not
 * @param speaker whoever spoke; null when the report does not tell
 * @param part whether it is a quotation within a clause that is a speech of its own
 */
public record Speech(
        int sentence,
        Span content,
        Statement.Form form,
        @Nullable Saying saying,
        @Nullable Speaker speaker,
        boolean part) {}
