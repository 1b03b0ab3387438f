package entente.gold;

import entente.mention.Mentions;
import entente.model.Document;
import entente.model.Quote;
import entente.model.Span;
import entente.model.Statement.Form;
import entente.source.Chains;
import entente.source.Speaker;
import entente.source.Speech;
import entente.text.Documents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who said what, for {@code score_quotes.py}: rows {@code {doc, text, date, title, publisher}} give {@code {doc, quotes:
 * [{start, end, speaker_start, speaker_end, speaker_name, cue, form}]}}. A quote is a stretch between quotation marks, as
 * {@code --direct} of the scorer wants it; with {@code --all} it is every attribution, indirect ones too.
 */
final class QuotesTrack implements Track {

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        Documents documents = new Documents(workbench.parser(), workbench.lexicon());
        List<JsonNode> answers = new ArrayList<>();
        for (JsonNode row : JsonLines.read(input, options)) {
            Document document = documents.of(ArticleRow.of(row, "doc", "publisher"));
            answers.add(answer(document, options.has("--all"), workbench));
        }
        JsonLines.write(output, answers);
    }

    private static ObjectNode answer(Document document, boolean all, Workbench workbench) {
        Mentions mentions = Mentions.in(document, workbench.lexicon());
        Chains chains = Chains.of(document, mentions, workbench.lexicon());
        Set<Span> quoted = mentions.quotes().stream().map(Quote::content).collect(Collectors.toSet());
        ObjectNode answer = JsonLines.row().put("doc", document.article().id());
        ArrayNode quotes = answer.putArray("quotes");
        if (all) {
            attributions(chains, document)
                    .forEach((content, speech) -> write(content, speech, document, chains, quotes.addObject()));
            return answer;
        }
        for (Speech speech : chains.speeches()) {
            if (quoted.contains(speech.content())) {
                write(speech.content(), speech, document, chains, quotes.addObject());
            }
        }
        return answer;
    }

    /** The gold joins the halves of a quotation that its speaker stands between, and the sentence that goes on with it. */
    private static Map<Span, Speech> attributions(Chains chains, Document document) {
        Map<Span, Speech> joined = new LinkedHashMap<>();
        Span last = null;
        for (Speech speech : chains.speeches()) {
            if (speech.part()) {
                continue;
            }
            Speech before = last == null ? null : joined.get(last);
            Span content = speech.content();
            if (last != null && before != null && goesOn(before, last, speech, document)) {
                joined.remove(last);
                content = last.hull(content);
            }
            joined.putIfAbsent(content, speech);
            last = content;
        }
        return joined;
    }

    private static boolean goesOn(Speech before, Span last, Speech speech, Document document) {
        boolean quotes = before.form() != Form.INDIRECT && speech.form() != Form.INDIRECT;
        boolean same = before.saying() != null && before.saying().equals(speech.saying());
        return quotes
                && same
                && last.end() <= speech.content().start()
                && document.words(new Span(
                                        /* start= */ last.end(),
                                        /* end= */ speech.content().start()))
                                .indexOf('\n')
                        < 0;
    }

    private static void write(Span content, Speech speech, Document document, Chains chains, ObjectNode quote) {
        quote.put("start", content.start())
                .put("end", content.end())
                .put("form", speech.form().name());
        Speaker speaker = speech.speaker();
        if (speaker != null) {
            quote.put("speaker_start", speaker.span().start())
                    .put("speaker_end", speaker.span().end())
                    .put("speaker_name", chains.speakers().party(speaker).name());
        }
        if (speech.saying() != null) {
            int sentence = speech.saying().sentence();
            quote.put(
                    "cue",
                    document.sentences()
                            .get(sentence)
                            .token(speech.saying().cue())
                            .form());
        }
    }
}
