package entente.gold;

import entente.claim.Context;
import entente.claim.Events;
import entente.mention.Mentions;
import entente.model.Actor;
import entente.model.Document;
import entente.model.Event;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.source.Chains;
import entente.text.Documents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The class of act of a sentence for {@code score_class.py}: rows {@code {id, text, source_actor, target_actor}}, or without
 * actors, give {@code {id, plover, quad, labels}}. Where a row names its actors, they are the known ones.
 */
final class ClassesTrack implements Track {
    private static final List<String> QUADS = List.of("NEUTRAL", "VCOOP", "MCOOP", "VCONF", "MCONF");
    private static final String FIRST_CLASSED = "03";
    private static final Set<String> SPEAKING = Set.of("AGREE", "THREATEN", "REQUEST", "REJECT");
    private static final String SOURCE = "SRC";
    private static final String TARGET = "TGT";

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        Documents documents = new Documents(workbench.parser(), workbench.lexicon());
        List<JsonNode> answers = new ArrayList<>();
        for (JsonNode row : JsonLines.read(input, options)) {
            Document document = documents.of(Articles.of(row));
            answers.add(answer(row, events(row, document, workbench)));
        }
        JsonLines.write(output, answers);
    }

    private static ObjectNode answer(JsonNode row, List<Event> events) {
        ObjectNode answer = JsonLines.row().put("id", row.get("id").asString());
        Optional<String> plover = events.stream()
                .filter(event -> event.code().plover() != null)
                .findFirst()
                .map(ClassesTrack::plover);
        plover.ifPresent(name -> answer.put("plover", name).put("quad", quad(name)));
        answer.putArray("labels")
                .add(events.stream().findFirst().map(ClassesTrack::label).orElse(QUADS.get(0)));
        return answer;
    }

    /** PLOVER's quad class, as its event sections have it. */
    private static String quad(String plover) {
        return switch (plover) {
            case "AGREE", "CONSULT", "SUPPORT" -> "VCOOP";
            case "COOPERATE", "AID", "YIELD" -> "MCOOP";
            case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> "VCONF";
            default -> "MCONF";
        };
    }

    /** CAMEO's five classes (Schrodt 2012): statements and appeals, roots 01 and 02, are neutral; plans and refusals are words. */
    private static String label(Event event) {
        int quad = event.code().cameo().compareTo(FIRST_CLASSED) < 0
                ? 0
                : event.code().quad();
        boolean cooperative = quad == 1 || quad == 2;
        if (event.modality() == Modality.DENIED && cooperative) {
            return QUADS.get(3);
        }
        return QUADS.get(isPlanned(event) && quad != 0 ? cooperative ? 1 : 3 : quad);
    }

    /** As PLOVER codes it, what is only planned is an agreement or a threat. */
    private static boolean isPlanned(Event event) {
        return event.modality() == Modality.PLANNED;
    }

    /** The class as the sentences are coded: conceding and retreating are both yielding, as in CAMEO. */
    private static @Nullable String plover(Event event) {
        String plover = event.code().plover();
        if (event.modality() == Modality.DENIED && event.code().quad() <= 2) {
            return "REJECT";
        }
        if (isPlanned(event) && plover != null && !SPEAKING.contains(plover)) {
            return event.code().quad() <= 2 ? "AGREE" : event.code().quad() == 4 ? "THREATEN" : plover;
        }
        return "CONCEDE".equals(plover) || "RETREAT".equals(plover) ? "YIELD" : plover;
    }

    /** The events of a sentence, that between the actors of the row first. */
    private static List<Event> events(JsonNode row, Document document, Workbench workbench) {
        Mentions all = Mentions.in(document, workbench.lexicon());
        List<Actor> actors = actors(row, document, all.actors());
        Mentions mentions = new Mentions(actors, all.places(), all.days(), all.counts(), all.quotes());
        Chains chains = Chains.of(document, mentions, workbench.lexicon());
        return Events.in(new Context(document, mentions, chains, workbench.lexicon())).stream()
                .sorted(Comparator.comparingInt(ClassesTrack::distance))
                .toList();
    }

    /** How far an event is from being that between the two actors of the row. */
    private static int distance(Event event) {
        int distance = event.modality() == Modality.ACTUAL ? 0 : 1;
        distance += named(event.source(), SOURCE) ? 0 : named(event.recipient(), SOURCE) ? 6 : 8;
        distance += named(event.recipient(), TARGET) ? 0 : named(event.source(), TARGET) ? 3 : 4;
        return distance;
    }

    private static boolean named(List<Party> parties, String code) {
        return parties.stream().anyMatch(party -> code.equals(party.code()));
    }

    /** The actors that Entente finds, those of the row among them under the codes of their parts. */
    private static List<Actor> actors(JsonNode row, Document document, List<Actor> found) {
        List<Actor> actors = new ArrayList<>(found);
        name(actors, row, "source_actor", SOURCE, document);
        name(actors, row, "target_actor", TARGET, document);
        actors.sort(Comparator.comparingInt(Actor::sentence).thenComparingInt(Actor::head));
        return actors;
    }

    private static void name(List<Actor> actors, JsonNode row, String field, String code, Document document) {
        String words = row.hasNonNull(field) ? row.get(field).asString().strip() : "";
        int start = words.isEmpty() ? -1 : document.text().indexOf(words);
        if (start < 0) {
            return;
        }
        Span span = new Span(start, start + words.length());
        Party party = new Party(words, code, null);
        Set<Party> same = new HashSet<>();
        actors.stream().filter(actor -> span.contains(actor.span())).forEach(actor -> same.add(actor.party()));
        actors.removeIf(actor -> span.overlaps(actor.span()));
        actors.replaceAll(actor -> same.contains(actor.party())
                ? new Actor(actor.sentence(), actor.head(), actor.span(), actor.kind(), party)
                : actor);
        for (Sentence sentence : document.sentences()) {
            if (sentence.span().overlaps(span)) {
                actors.add(new Actor(sentence.index(), head(sentence, span), span, Actor.Kind.ORGANISATION, party));
                return;
            }
        }
    }

    /** The first word of a phrase that hangs from outside it. */
    private static int head(Sentence sentence, Span span) {
        int last = 0;
        for (Token token : sentence.tokens()) {
            if (span.overlaps(token.span())) {
                boolean outside = token.isRoot()
                        || !span.overlaps(sentence.token(token.head()).span());
                if (outside && !token.is("case") && !token.is("det") && !token.is("punct")) {
                    return token.index();
                }
                last = token.index();
            }
        }
        return last;
    }
}
