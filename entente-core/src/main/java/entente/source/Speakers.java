package entente.source;

import entente.lexicon.Lexicon;
import entente.lexicon.Outlets.Outlet;
import entente.mention.Mentions;
import entente.model.Actor;
import entente.model.Document;
import entente.model.Party;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Voice;
import java.util.Map;
import java.util.Optional;

/** Resolves the words that name a speaker to a party. */
public final class Speakers {
    private final Document document;
    private final Mentions mentions;
    private final Citations citations;
    private final Map<Speaker, Speaker> same;

    /** @param same for some speakers the one who spoke before and is the same */
    Speakers(Document document, Mentions mentions, Lexicon lexicon, Map<Speaker, Speaker> same) {
        this.same = Map.copyOf(same);
        this.document = document;
        this.mentions = mentions;
        this.citations = new Citations(document, lexicon);
    }

    /** Who a speaker is; the words of the report when nothing more is known. */
    public Party party(Speaker speaker) {
        Optional<Outlet> outlet = citations.outlet(speaker);
        return outlet.isPresent() ? Party.named(outlet.get().name()) : named(same.getOrDefault(speaker, speaker));
    }

    private Party named(Speaker speaker) {
        return party(speaker.sentence(), speaker.head())
                .or(() -> oneOf(document.sentences().get(speaker.sentence()), speaker.head()))
                .or(() -> apposed(document.sentences().get(speaker.sentence()), speaker.head()))
                .orElseGet(() -> wording(speaker));
    }

    /** "One of the gunmen" is a gunman; one of the militants of a group speaks for the group. */
    private Optional<Party> oneOf(Sentence sentence, int head) {
        if (!sentence.token(head).lemma().equals("one")) {
            return Optional.empty();
        }
        return sentence.children(head).stream()
                .filter(child -> child.is("nmod"))
                .findFirst()
                .flatMap(many -> party(sentence.index(), many.index()).map(all -> single(all, many)));
    }

    private static Party single(Party all, Token many) {
        boolean endsSo = all.name().endsWith(many.form());
        String before = all.name()
                .substring(0, endsSo ? all.name().length() - many.form().length() : 0);
        return endsSo ? new Party(before + many.lemma(), all.code(), all.role()) : all;
    }

    /** Who the words around a word name, if they name somebody. */
    private Optional<Party> party(int sentence, int head) {
        return mentions.actorOver(document.sentences().get(sentence), head).map(Actor::party);
    }

    /** "The independent pollster the Hansen Center" is the Hansen Center. */
    private Optional<Party> apposed(Sentence sentence, int head) {
        return sentence.children(head).stream()
                .filter(child -> child.is("appos"))
                .flatMap(child ->
                        party(sentence.index(), child.index()).or(() -> named(sentence, child.index())).stream())
                .findFirst();
    }

    private Optional<Party> named(Sentence sentence, int word) {
        return sentence.name(word)
                .map(name -> Party.named(document.words(sentence.cover(name.first(), name.end() - 1))));
    }

    private Party wording(Speaker speaker) {
        Sentence sentence = document.sentences().get(speaker.sentence());
        return named(sentence, speaker.head()).orElseGet(() -> Party.named(document.words(speaker.span())));
    }

    /** Whether it is an agency or outlet, or somebody who speaks for one as its reporter. */
    public boolean isOutlet(Speaker speaker) {
        return citations.outlet(speaker).isPresent();
    }

    /** The speaker as a link of a chain: an outlet that is cited speaks as an agency does. */
    Voice voice(Speaker speaker) {
        return citations
                .outlet(speaker)
                .map(Speakers::agency)
                .orElseGet(() -> new Voice(Voice.Role.SPEAKER, party(speaker).name()));
    }

    /** The outlet that somebody spoke to: "told Reuters". */
    Optional<Voice> listener(Saying saying) {
        if (saying.addressee() == Token.ROOT) {
            return Optional.empty();
        }
        return citations.outlet(saying.listener(document)).map(Speakers::agency);
    }

    private static Voice agency(Outlet outlet) {
        return new Voice(Voice.Role.AGENCY, outlet.name(), outlet.press());
    }

    /** Who is spoken to, if the report tells. */
    public Optional<Party> addressee(Saying saying) {
        return saying.addressee() == Token.ROOT ? Optional.empty() : Optional.of(party(saying.listener(document)));
    }
}
