package entente.source;

import entente.lexicon.Country;
import entente.lexicon.Lexicon;
import entente.lexicon.Outlets.Outlet;
import entente.lexicon.Phrases;
import entente.lexicon.Spelling;
import entente.model.Document;
import entente.model.Press;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        return unnamed(sentence, speaker);
    }

    /** "Syrian state television", "local media": an outlet too, though nobody tells which. */
    private Optional<Outlet> unnamed(Sentence sentence, Speaker speaker) {
        List<Token> phrase = sentence.tokens().stream()
                .filter(token -> speaker.span().contains(token.span()))
                .dropWhile(token -> token.upos() == Upos.DET)
                .toList();
        List<String> folded =
                phrase.stream().map(token -> Spelling.fold(token.form())).toList();
        for (int at = 0; at < phrase.size(); at++) {
            Optional<Phrases.Match<Press>> match = lexicon.outlets().unnamed().longest(folded, at);
            if (match.isPresent() && holds(phrase, match.get(), speaker.head())) {
                Span words = phrase.getFirst()
                        .span()
                        .hull(phrase.get(match.get().end() - 1).span());
                Press press = match.get().value();
                return Optional.of(
                        new Outlet(document.words(words), new Press(press.kind(), country(folded), press.ownership())));
            }
        }
        return Optional.empty();
    }

    private static boolean holds(List<Token> phrase, Phrases.Match<Press> match, int head) {
        return phrase.subList(match.first(), match.end()).stream().anyMatch(token -> token.index() == head);
    }

    private @Nullable String country(List<String> folded) {
        for (int at = 0; at < folded.size(); at++) {
            Optional<Country> country = lexicon.countries()
                    .words()
                    .longest(folded, at)
                    .flatMap(match -> lexicon.countries().ofCode(match.value().code()));
            if (country.isPresent()) {
                return country.get().alpha2();
            }
        }
        return null;
    }
}
