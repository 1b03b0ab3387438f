package entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One incident as all reports of a story tell it. The fields are those of {@link Incident}, with every account kept.
 *
 * @param codes what other schemes call its kind
 */
public record IncidentRecord(
        String id,
        String kind,
        IncidentCodes codes,
        String title,
        Stage stage,
        Modality modality,
        When when,
        @Nullable Where where,
        List<Where> places,
        List<TollFinding> tolls,
        List<Attribution> perpetrators,
        List<Weapon> weapons,
        List<Target> targets,
        List<Evidence> evidence) {
    public IncidentRecord {
        places = List.copyOf(places);
        tolls = List.copyOf(tolls);
        perpetrators = List.copyOf(perpetrators);
        weapons = List.copyOf(weapons);
        targets = List.copyOf(targets);
        evidence = Claim.required(evidence);
    }
}
