package entente.gold;

import entente.lexicon.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as news writes it, with its marks.
 *
 * @param id from 1; even ones are held out from development
 * @param shape why the sentence is in the set: {@code headline-colon}
 */
record NewsShape(int id, String shape, String sentence, List<RoleMark> marks) {
    NewsShape {
        marks = List.copyOf(marks);
    }

    /** Whether only the total over it may be looked at. */
    boolean isHeldOut() {
        return id % 2 == 0;
    }

    /** All sentences of a file, in its order. */
    static List<NewsShape> read(Path file) throws IOException {
        List<NewsShape> shapes = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (Table.Row row : Table.rows(file.getFileName().toString(), lines)) {
                shapes.add(of(row));
            }
        }
        return shapes;
    }

    private static NewsShape of(Table.Row row) {
        if (row.cells().size() != 4) {
            throw row.wrong("a sentence has four columns: id, shape, sentence, marks");
        }
        List<RoleMark> marks = new ArrayList<>();
        try {
            for (String mark : row.cell(3).split(";", -1)) {
                marks.add(RoleMark.of(mark.strip(), row.cell(2)));
            }
            return new NewsShape(Integer.parseInt(row.cell(0)), row.cell(1), row.cell(2), marks);
        } catch (IllegalArgumentException e) {
            IllegalArgumentException wrong = row.wrong(String.valueOf(e.getMessage()));
            wrong.initCause(e);
            throw wrong;
        }
    }
}
