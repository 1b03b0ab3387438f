package entente.claim;

import entente.lexicon.Action;
import entente.model.Event;
import entente.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who did what to whom: meetings, appeals, agreements, accusations, arrests, attacks ... by the table of actions. */
public final class Events {
    private Events() {}

    /** The events of a document, in the order of the text; what the report repeats is one event with all its evidence. */
    public static List<Event> in(Context context) {
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : context.document().sentences()) {
            if (sentence.size() > 0) {
                events.addAll(in(new Scene(context, sentence)));
            }
        }
        return Repeats.joined(events);
    }

    private static List<Event> in(Scene scene) {
        List<Act> acts = new ArrayList<>();
        Set<Integer> spoken = new TreeSet<>();
        for (int token = 0; token < scene.tree().sentence().size(); token++) {
            Optional<Act> act = scene.acts().at(token);
            act.ifPresent(acts::add);
            act.ifPresent(found -> addSpoken(found, spoken));
        }
        List<Event> events = new ArrayList<>();
        for (Act act : acts) {
            if (!spoken.contains(act.token())) {
                scene.event(act).ifPresent(events::add);
            }
        }
        return events;
    }

    /** What an act names as its content is told by the act itself, unless it is a clause of its own. */
    private static void addSpoken(Act act, Set<Integer> spoken) {
        for (Act content = act.content(); content != null; content = content.content()) {
            if (content.action().kind() == Action.Kind.NOUN || act.action().isDelegating()) {
                spoken.add(content.token());
            }
        }
    }
}
