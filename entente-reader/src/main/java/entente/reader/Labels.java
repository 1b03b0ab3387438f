package entente.reader;

import entente.model.Upos;
import java.util.List;

/**
 * What the numbers of the model's answers mean.
 *
 * @param paths names of the ways through a tree (see {@link TreePaths}) that the role scorer tells apart
 */
record Labels(
        List<Upos> upos,
        List<String> xpos,
        List<String> relations,
        List<String> names,
        List<String> roles,
        List<String> paths) {

    static Labels load(ModelFiles files) {
        List<List<String>> lines = files.lines(ModelFiles.LABELS).stream()
                .map(line -> List.of(line.split(" ")))
                .toList();
        List<Upos> upos = lines.get(0).stream().map(Upos::valueOf).toList();
        return new Labels(upos, lines.get(1), lines.get(2), lines.get(3), lines.get(4), lines.get(5));
    }

    int root() {
        return relations.indexOf("root");
    }

    /** For each role whether it is one of the numbered ones, of which a predicate has one each. */
    boolean[] numbered() {
        boolean[] numbered = new boolean[roles.size()];
        for (int role = 0; role < numbered.length; role++) {
            numbered[role] = roles.get(role).matches("ARG\\d");
        }
        return numbered;
    }
}
