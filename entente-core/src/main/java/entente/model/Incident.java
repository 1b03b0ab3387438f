package entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A violent or security incident as one report tells it.
 *
 * @param kind a key of the lexicon's incident kinds: {@code bombing}, {@code armed-assault} ...
 * @param title a short name for people: "Paris attacks"
 * @param where the place that stands for it; null when none is told
 * @param places that place with those told that lie in it or hold it, finest first: venue, town, division, country
 * @param modality {@code HISTORICAL} for background that is not the news of the day
 */
public record Incident(
        String id,
        String kind,
        String title,
        Stage stage,
        Modality modality,
        When when,
        @Nullable Where where,
        List<Where> places,
        List<Toll> tolls,
        List<Attribution> perpetrators,
        List<Weapon> weapons,
        List<Target> targets,
        List<Evidence> evidence)
        implements Claim {
    public Incident {
        places = List.copyOf(places);
        tolls = List.copyOf(tolls);
        perpetrators = List.copyOf(perpetrators);
        weapons = List.copyOf(weapons);
        targets = List.copyOf(targets);
        evidence = Claim.required(evidence);
    }
}
