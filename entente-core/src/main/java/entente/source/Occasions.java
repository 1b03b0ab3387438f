package entente.source;

import entente.lexicon.Lexicon;
import entente.lexicon.SpeechCues.Kind;
import entente.lexicon.SpeechSettings.Sort;
import entente.model.Document;
import entente.model.Sentence;
import entente.model.Setting;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells on what occasion something was said and what carried it: "told a news conference", "in a telegram to". */
public final class Occasions {
    private static final int LONGEST_NAME = 3;
    private static final Set<String> AT = Set.of("in", "at", "during", "on", "to", "before");
    private static final Set<String> BY = Set.of("in", "on", "via", "by", "through", "over");
    private static final Set<String> WITHIN = Set.of("of", "at", "in", "on", "during", "by", "via", "to");

    private final Document document;
    private final Lexicon lexicon;

    Occasions(Document document, Lexicon lexicon) {
        this.document = document;
        this.lexicon = lexicon;
    }

    /** The occasion of a saying, if its sentence tells. */
    public Optional<Setting> occasion(Saying saying) {
        Sentence sentence = sentence(saying);
        for (Token word : around(saying)) {
            boolean placed = word.is("obj") || word.is("iobj") || leadsTo(sentence, word, AT);
            Optional<String> kind = placed ? kind(sentence, word, Sort.OCCASION) : Optional.empty();
            if (kind.isPresent()) {
                return Optional.of(setting(sentence, word, saying.cue(), kind.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * What carried the words of a saying, if its sentence tells: a thing, or the outlet that was told.
     *
     * @param occasion of the saying, which may name the outlet: "an interview with Le Monde"
     */
    public Optional<Setting> channel(Saying saying, Optional<Setting> occasion) {
        Sentence sentence = sentence(saying);
        Token cue = sentence.token(saying.cue());
        Optional<String> byVerb = lexicon.speechSettings().kind(Sort.VERB_CHANNEL, cue.lemma());
        if (cue.upos() == Upos.VERB && byVerb.isPresent()) {
            return Optional.of(new Setting(byVerb.get(), cue.form(), cue.span()));
        }
        for (Token word : around(saying)) {
            boolean carried = isSpeaker(saying, word) || leadsTo(sentence, word, BY);
            Optional<String> kind = carried ? kind(sentence, word, Sort.CHANNEL) : Optional.empty();
            if (kind.isPresent()) {
                return Optional.of(setting(sentence, word, saying.cue(), kind.get()));
            }
        }
        return outlet(saying, occasion);
    }

    /** What carried what a verb tells, if its sentence says: "claimed responsibility in a video". */
    public Optional<Setting> carrier(int sentence, int verb) {
        Sentence around = document.sentences().get(sentence);
        List<Token> words = new ArrayList<>(around.children(verb));
        around.children(verb).stream()
                .filter(child -> child.is("obj"))
                .forEach(object -> words.addAll(around.children(object.index())));
        for (Token word : words) {
            boolean carries = (word.is("obl") || word.is("nmod")) && marked(around, word, BY);
            Optional<String> kind = carries ? kind(around, word, Sort.CHANNEL) : Optional.empty();
            if (kind.isPresent()) {
                return Optional.of(setting(around, word, verb, kind.get()));
            }
        }
        return Optional.empty();
    }

    /** The outlet that somebody spoke to: "told Al-Hurra TV", "in an interview with Le Monde". */
    private Optional<Setting> outlet(Saying saying, Optional<Setting> occasion) {
        Optional<Span> listener = saying.addressee() == Token.ROOT
                ? Optional.empty()
                : Optional.of(saying.listener(document).span());
        return Stream.concat(listener.stream(), occasion.map(Setting::span).stream())
                .flatMap(this::outlets)
                .findFirst();
    }

    private Stream<Setting> outlets(Span phrase) {
        return OutletNames.in(document.words(phrase), lexicon.outlets()).stream()
                .map(found -> new Span(
                        phrase.start() + found.span().start(),
                        phrase.start() + found.span().end()))
                .map(span -> new Setting("outlet", document.words(span), span));
    }

    private Sentence sentence(Saying saying) {
        return document.sentences().get(saying.sentence());
    }

    /** The nouns that may tell: of the word of saying, of a participle beside it ("speaking at a rally"), of one another. */
    private List<Token> around(Saying saying) {
        Sentence sentence = sentence(saying);
        List<Token> around = new ArrayList<>();
        if (saying.speaker() != null && saying.speaker().sentence() == saying.sentence()) {
            around.add(sentence.token(saying.speaker().head()));
        }
        for (Token child : sentence.children(saying.cue())) {
            boolean participle = child.is("advcl")
                    && child.xpos().startsWith("VB")
                    && !child.xpos().equals("VB");
            if (participle) {
                sentence.children(child.index()).forEach(around::add);
            } else {
                around.add(child);
            }
        }
        for (int i = 0; i < around.size(); i++) {
            for (Token inner : sentence.children(around.get(i).index())) {
                if (inner.is("nmod") && marked(sentence, inner, WITHIN) && leads(sentence, around.get(i))) {
                    around.add(inner);
                }
            }
        }
        around.removeIf(word -> saying.content() != null && saying.content().overlaps(word.span()));
        return around;
    }

    /** Whether what hangs from a noun may be where the words were said: "the sidelines of the summit", "an interview on TV". */
    private boolean leads(Sentence sentence, Token noun) {
        return kind(sentence, noun, Sort.PART).isPresent()
                || kind(sentence, noun, Sort.OCCASION).isPresent()
                || kind(sentence, noun, Sort.CHANNEL).isPresent();
    }

    private static boolean isSpeaker(Saying saying, Token word) {
        boolean speaks = saying.speaker() != null && saying.speaker().head() == word.index();
        return speaks && (saying.word().kind() == Kind.PHRASE || saying.word().kind() == Kind.SAY);
    }

    private static boolean leadsTo(Sentence sentence, Token word, Set<String> ofVerb) {
        return word.is("obl") ? marked(sentence, word, ofVerb) : word.is("nmod") && marked(sentence, word, WITHIN);
    }

    private static boolean marked(Sentence sentence, Token word, Set<String> prepositions) {
        return sentence.children(word.index()).stream()
                .anyMatch(child -> child.is("case") && prepositions.contains(child.lemma()));
    }

    /** What the words up to a noun name, the longest of them. */
    private Optional<String> kind(Sentence sentence, Token noun, Sort sort) {
        for (int length = Math.min(LONGEST_NAME, noun.index() + 1); length > 0; length--) {
            String before = sentence.tokens().subList(noun.index() - length + 1, noun.index()).stream()
                    .map(token -> token.form() + " ")
                    .collect(Collectors.joining());
            String words = before + written(noun);
            Optional<String> kind = lexicon.speechSettings().kind(sort, words);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    /** A name as it is written, since Telegram is no telegram; of other words the lemma. */
    private static String written(Token token) {
        return token.upos() == Upos.PROPN ? token.form() : token.lemma();
    }

    private Setting setting(Sentence sentence, Token word, int cue, String kind) {
        Span span = Phrases.noun(sentence, word.index(), cue);
        return new Setting(kind, document.words(span), span);
    }
}
