package entente.source;

import entente.lexicon.SpeechCues.Cue;
import entente.model.Document;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * A place where somebody says something, as one sentence tells it.
 *
 * @param cue index of the word of saying
 * @param speaker null when the sentence does not name one
 * @param addressee head of the words that name who is spoken to; {@link Token#ROOT} when there are none
 * @param content the clause or the noun that it governs; null when it governs none
 * @param clausal whether the content is a clause
 */
public record Saying(
        int sentence,
        int cue,
        Cue word,
        @Nullable Speaker speaker,
        int addressee,
        @Nullable Span content,
        boolean clausal) {

    /** The words that name who is spoken to; to be asked only where there is an addressee. */
    Speaker listener(Document document) {
        Sentence around = document.sentences().get(sentence);
        return new Speaker(sentence, addressee, Phrases.noun(around, addressee, cue));
    }
}
