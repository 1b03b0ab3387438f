package entente.claim;

import entente.lexicon.IncidentWord;
import entente.model.Modality;
import entente.model.Stage;

/** A word that tells of an incident, and how its sentence holds it. */
record Mark(int sentence, int token, IncidentWord word, Modality modality, Stage stage) {
    boolean isReal() {
        return stage.isReal();
    }
}
