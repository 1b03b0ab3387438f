package entente.source;

import entente.lexicon.Lexicon;
import entente.lexicon.Outlets.Outlet;
import entente.model.Document;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import java.util.Optional;

/** Tells whether the one who says something is an outlet: "Reuters", "a Reuters correspondent", "the newspaper Le Monde". */
final class Citations {
    private final Document document;
    private final Lexicon lexicon;

    Citations(Document document, Lexicon lexicon) {
        this.document = document;
        this.lexicon = lexicon;
    }

    Optional<Outlet> outlet(Speaker speaker) {
        Sentence sentence = document.sentences().get(speaker.sentence());
        Token head = sentence.token(speaker.head());
        boolean word = lexicon.outlets().isWordForOutlet(head.lemma());
        for (OutletNames.Found found : OutletNames.in(document.words(speaker.span()), lexicon.outlets())) {
            int start = speaker.span().start();
            Span span =
                    new Span(start + found.span().start(), start + found.span().end());
            if (span.overlaps(head.span())
                    || (word && span.start() <= head.span().end() + 1)) {
                return Optional.of(found.outlet());
            }
        }
        return Optional.empty();
    }
}
