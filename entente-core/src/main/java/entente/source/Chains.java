package entente.source;

import entente.lexicon.Lexicon;
import entente.lexicon.Outlets.Outlet;
import entente.mention.Mentions;
import entente.model.Basis;
import entente.model.Document;
import entente.model.Evidence;
import entente.model.Hedge;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells for every word of one document who says it: outlet, agency, speaker. */
public final class Chains {
    private final Document document;
    private final List<Speech> speeches;
    private final List<List<Speech>> bySentence;
    private final Speakers speakers;
    private final Occasions occasions;
    private final Map<Speech, List<Voice>> voices;
    private final List<Voice> publishers;
    private final Lexicon lexicon;
    private final Hedges hedges;

    private Chains(Document document, Mentions mentions, Lexicon lexicon) {
        this.document = document;
        this.lexicon = lexicon;
        this.hedges = Hedges.in(document, lexicon.hedgeWords());
        this.speeches = Speeches.in(document, mentions.quotes(), lexicon);
        this.bySentence = bySentence(document, speeches);
        this.speakers = new Speakers(document, mentions, lexicon, Continuations.in(document, mentions, speeches));
        this.occasions = new Occasions(document, lexicon);
        this.voices = voices(speeches, speakers);
        this.publishers = publishers(document, lexicon);
    }

    /** The chains of a document. */
    public static Chains of(Document document, Mentions mentions, Lexicon lexicon) {
        return new Chains(document, mentions, lexicon);
    }

    private static List<List<Speech>> bySentence(Document document, List<Speech> speeches) {
        List<List<Speech>> bySentence = new ArrayList<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            bySentence.add(new ArrayList<>());
        }
        for (Speech speech : speeches) {
            for (int i = speech.sentence();
                    i < bySentence.size()
                            && starts(document, i) < speech.content().end();
                    i++) {
                bySentence.get(i).add(speech);
            }
        }
        return bySentence;
    }

    private static int starts(Document document, int sentence) {
        return document.sentences().get(sentence).span().start();
    }

    private static List<Voice> publishers(Document document, Lexicon lexicon) {
        List<Voice> publishers = new ArrayList<>();
        String publisher = document.imprint().publisher();
        publishers.add(new Voice(
                Voice.Role.OUTLET,
                publisher,
                lexicon.outlets().publisher(publisher).map(Outlet::press).orElse(null)));
        CreditLines.in(document, lexicon).stream()
                .map(outlet -> new Voice(Voice.Role.AGENCY, outlet.name(), outlet.press()))
                .forEach(publishers::add);
        return publishers;
    }

    /** All that somebody is said to have said, in the order of the text, outer before inner. */
    public List<Speech> speeches() {
        return List.copyOf(speeches);
    }

    /** The agencies and outlets that the article names as its sources, each once. */
    public List<String> origins() {
        return Origins.of(document, speeches, lexicon);
    }

    /** Resolves speakers to parties. */
    public Speakers speakers() {
        return speakers;
    }

    /** Tells on what occasion something was said, and what carried it. */
    public Occasions occasions() {
        return occasions;
    }

    /** Who says what stands at a word of a sentence, from the outlet inwards. */
    public List<Voice> at(int sentence, int token) {
        return at(sentence, document.sentences().get(sentence).token(token).span());
    }

    private List<Voice> at(int sentence, Span word) {
        List<Voice> chain = new ArrayList<>(publishers);
        for (Speech speech : bySentence.get(sentence)) {
            if (speech.content().contains(word)) {
                add(chain, speech);
            }
        }
        return chain;
    }

    private void add(List<Voice> chain, Speech speech) {
        for (Voice voice : voices.getOrDefault(speech, List.of())) {
            add(chain, voice);
        }
    }

    /** Asked for every claim, so found once. */
    private static Map<Speech, List<Voice>> voices(List<Speech> speeches, Speakers speakers) {
        Map<Speech, List<Voice>> voices = new HashMap<>();
        for (Speech speech : speeches) {
            List<Voice> own = new ArrayList<>();
            if (speech.saying() != null) {
                speakers.listener(speech.saying()).ifPresent(own::add);
            }
            if (speech.speaker() != null) {
                own.add(speakers.voice(speech.speaker()));
            }
            voices.put(speech, own);
        }
        return voices;
    }

    private static void add(List<Voice> chain, Voice voice) {
        if (!chain.contains(voice)) {
            chain.add(voice);
        }
    }

    /** Evidence for a value that {@code span} words and the word {@code token} of {@code sentence} asserts. */
    public Evidence evidence(int sentence, int token, Span span, Basis basis) {
        return evidence(sentence, span, at(sentence, token), hedges.over(sentence, token), basis);
    }

    /** Evidence for the words of a speech. */
    public Evidence evidence(Speech speech, Basis basis) {
        List<Voice> chain = new ArrayList<>(at(
                speech.sentence(),
                new Span(speech.content().start(), speech.content().start())));
        add(chain, speech);
        return evidence(speech.sentence(), speech.content(), chain, hedges(speech), basis);
    }

    /** Those over the word of saying: "reportedly said". */
    private List<Hedge> hedges(Speech speech) {
        Saying saying = speech.saying();
        return saying == null ? List.of() : hedges.over(saying.sentence(), saying.cue());
    }

    private Evidence evidence(int sentence, Span span, List<Voice> chain, List<Hedge> over, Basis basis) {
        Sentence around = document.sentences().get(sentence);
        return new Evidence(
                document.article().id(), span, document.words(span), document.words(around.span()), chain, over, basis);
    }
}
