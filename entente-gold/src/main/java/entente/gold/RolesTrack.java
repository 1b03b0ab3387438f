package entente.gold;

import entente.model.Predicate;
import entente.reader.OnnxParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Semantic roles against PropBank: a table of figures for predicates, for the arguments of given predicates and for those
 * of predicates that were found. On gold words; the trees that tell the head word of each gold argument stand in the
 * folder {@code ud} beside the roles' folder, under the same name. Copular <i>be</i> counts as a predicate where it has
 * arguments.
 */
final class RolesTrack implements Track {

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        RoleScores scores = new RoleScores();
        OnnxParser reader = workbench.reader();
        for (RoleBank.Sentence sentence : RoleBank.read(input, options)) {
            List<String> words = sentence.tree().words();
            List<Predicate> given =
                    reader.analyse(words, sentence.frames().keySet()).predicates();
            scores.addArguments("given", sentence, given);
            List<Predicate> found =
                    workbench.parser().analyse(List.of(words)).getFirst().predicates();
            scores.addPredicates(sentence, found);
            scores.addArguments("found", sentence, found);
        }
        Files.writeString(output, scores.text());
    }
}
