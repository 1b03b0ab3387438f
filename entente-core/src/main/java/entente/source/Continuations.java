package entente.source;

import entente.mention.Mentions;
import entente.model.Actor;
import entente.model.Document;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "He added" and "she went on": whoever spoke last, in the same paragraph or the one before. */
final class Continuations {
    private static final Set<String> ONE_PERSON = Set.of("he", "she");

    private final Document document;
    private final Mentions mentions;

    private Continuations(Document document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /** For each speaker who goes on the one who spoke before, where that is a person. */
    static Map<Speaker, Speaker> in(Document document, Mentions mentions, List<Speech> speeches) {
        Continuations finder = new Continuations(document, mentions);
        Map<Speaker, Speaker> same = new HashMap<>();
        Speaker last = null;
        for (Speech speech : speeches) {
            Speaker speaker = speech.speaker();
            if (speaker != null && finder.goesOn(speech, speaker, last)) {
                same.put(speaker, same.getOrDefault(last, last));
            }
            last = speaker == null ? last : speaker;
        }
        return same;
    }

    private boolean goesOn(Speech speech, Speaker speaker, @Nullable Speaker last) {
        Saying saying = speech.saying();
        Token head = sentence(speaker).token(speaker.head());
        boolean continues = saying != null
                && saying.word().continues()
                && head.upos() == Upos.PRON
                && ONE_PERSON.contains(head.lemma());
        return continues && last != null && !last.equals(speaker) && isNear(last, speaker) && isPerson(last);
    }

    private Sentence sentence(Speaker speaker) {
        return document.sentences().get(speaker.sentence());
    }

    private boolean isNear(Speaker last, Speaker speaker) {
        int before = document.blocks().indexOf(sentence(last).block());
        int here = document.blocks().indexOf(sentence(speaker).block());
        return before >= 0 && here - before <= 1;
    }

    private boolean isPerson(Speaker last) {
        Optional<Actor> actor = mentions.actorOver(sentence(last), last.head());
        return actor.filter(a -> a.kind() == Actor.Kind.PERSON || a.kind() == Actor.Kind.PRONOUN)
                .isPresent();
    }
}
