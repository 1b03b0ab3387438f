package entente.claim;

import entente.model.Modality;
import entente.model.Stage;
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
    private final List<Hit> hits = new ArrayList<>();
    private boolean definite;
    private boolean committed;
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

    void add(Hit hit) {
        hits.add(hit);
    }

    /** Makes its people some of those whom the whole counts. */
    void setPart() {
        casualties.replaceAll(Casualty::asPart);
    }

    /** Takes over what another happening tells; its own words stay the first. */
    void absorb(Happening other) {
        marks.addAll(other.marks);
        casualties.addAll(other.casualties);
        places.addAll(other.places);
        days.addAll(other.days);
        hits.addAll(other.hits);
        definite |= other.definite;
        committed |= other.committed;
        plural |= other.plural;
    }

    void setDefinite() {
        definite = true;
    }

    void setCommitted() {
        committed = true;
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

    List<Hit> hits() {
        return hits;
    }

    boolean isDefinite() {
        return definite;
    }

    /** Whether the words say that somebody carried it out. */
    boolean isCommitted() {
        return committed;
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

    /** How far it went, by its first word. */
    Stage stage() {
        return marks.isEmpty() ? Stage.ACCOMPLISHED : marks.get(0).stage();
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
        return !casualties.isEmpty()
                || !places.isEmpty()
                || !days.isEmpty()
                || hits.stream().anyMatch(Hit::isThing);
    }
}
