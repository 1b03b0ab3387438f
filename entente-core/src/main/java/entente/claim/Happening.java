package entente.claim;

import entente.model.Modality;
import entente.model.When;
import entente.model.Where;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one sentence tells of one incident: its words for it, with the day, the place, the people and the things it hit. */
final class Happening {
    private final List<Mark> marks = new ArrayList<>();
    private final List<Casualty> casualties = new ArrayList<>();
    private final List<Where> places = new ArrayList<>();
    private final List<When> days = new ArrayList<>();
    private final List<Integer> targets = new ArrayList<>();
    private boolean definite;
    private boolean plural;

    void add(Mark mark) {
        marks.add(mark);
    }

    void add(Casualty casualty) {
        casualties.add(casualty);
    }

    void add(Where place) {
        places.add(place);
    }

    void add(When day) {
        days.add(day);
    }

    void addTarget(int token) {
        targets.add(token);
    }

    /** Takes over what another happening tells; its own words stay the first. */
    void absorb(Happening other) {
        marks.addAll(other.marks);
        casualties.addAll(other.casualties);
        places.addAll(other.places);
        days.addAll(other.days);
        targets.addAll(other.targets);
        definite |= other.definite;
        plural |= other.plural;
    }

    void setDefinite() {
        definite = true;
    }

    void setPlural() {
        plural = true;
    }

    List<Mark> marks() {
        return marks;
    }

    List<Casualty> casualties() {
        return casualties;
    }

    List<Where> places() {
        return places;
    }

    List<Integer> targets() {
        return targets;
    }

    boolean isDefinite() {
        return definite;
    }

    boolean isPlural() {
        return plural;
    }

    /** The finest place named; null when none is. */
    @Nullable Where where() {
        return Bearing.finest(places);
    }

    /** The narrowest time named. */
    When when() {
        When when = When.unknown();
        for (When day : days) {
            when = when.narrowedBy(day);
        }
        return when;
    }

    Modality modality() {
        return marks.isEmpty() ? Modality.ACTUAL : marks.get(0).modality();
    }

    int sentence() {
        return marks.isEmpty() ? casualties.get(0).sentence() : marks.get(0).sentence();
    }

    int token() {
        return marks.isEmpty() ? casualties.get(0).token() : marks.get(0).token();
    }

    /** Whether all its words for the incident are loose, or it has none. */
    boolean isLoose() {
        return marks.stream().allMatch(m -> m.word().loose());
    }

    /** Whether something besides the word itself is told: only then can a loose word make an incident. */
    boolean isAnchored() {
        return !casualties.isEmpty() || !places.isEmpty() || !days.isEmpty() || !targets.isEmpty();
    }
}
