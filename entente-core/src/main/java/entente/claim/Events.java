package entente.claim;

import entente.lexicon.Action;
import entente.model.Event;
import entente.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who did what to whom: meetings, appeals, agreements, accusations, arrests, attacks ... by the table of actions. */
public final class Events {
    private Events() {}

    /** The events of a document, in the order of the text; what the report repeats is one event with all its evidence. */
    public static List<Event> in(Context context) {
        List<Event> events = new ArrayList<>();
        Discards discards = Discards.in(context);
        for (Sentence sentence : context.document().sentences()) {
            if (sentence.size() > 0 && !discards.hold(sentence)) {
                events.addAll(in(new Scene(context, sentence)));
            }
        }
        return Repeats.joined(events);
    }

    private static List<Event> in(Scene scene) {
        Map<Integer, Act> acts = acts(scene);
        Set<Integer> spoken = new TreeSet<>();
        acts.values().forEach(act -> addSpoken(act, spoken));
        List<Event> events = new ArrayList<>();
        for (int token = 0; token < scene.tree().sentence().size(); token++) {
            scene.ownActs().at(token).forEach(act -> events.add(scene.event(act)));
            Act act = spoken.contains(token) ? null : acts.get(token);
            Optional.ofNullable(act).flatMap(scene::event).ifPresent(events::add);
        }
        return events;
    }

    /** By their words; what a verb of the user's dictionary tells of is left to it. */
    private static Map<Integer, Act> acts(Scene scene) {
        Map<Integer, Act> acts = new TreeMap<>();
        for (int token = 0; token < scene.tree().sentence().size(); token++) {
            Optional<Act> act = scene.ownVerbs().tellOf(token)
                    ? Optional.empty()
                    : scene.acts().at(token);
            act.ifPresent(found -> acts.put(found.token(), found));
        }
        return acts;
    }

    /** What an act names as its content is told by the act itself, unless it is a clause of its own about another. */
    private static void addSpoken(Act act, Set<Integer> spoken) {
        for (Act content = act.content(); content != null; content = content.content()) {
            boolean named =
                    content.action().kind() == Action.Kind.NOUN || act.action().isDelegating();
            if (named || act.isOfOwn(content)) {
                spoken.add(content.token());
            }
        }
    }
}
