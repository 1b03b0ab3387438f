package entente.gold;

import entente.lexicon.Table;
import entente.model.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A short passage of news with its expressions of time.
 *
 * @param id from 1; even ones are held out from development
 * @param published the day that it came out
 */
record TimedPassage(int id, LocalDate published, String text, List<Expression> expressions) {
    /**
     * An expression of time, marked by hand.
     *
     * @param value as TIMEX3 has it
     */
    record Expression(Span span, String value) {}

    TimedPassage {
        expressions = List.copyOf(expressions);
    }

    /** Whether only the total over it may be looked at. */
    boolean isHeldOut() {
        return id % 2 == 0;
    }

    /** All passages of a file, in its order. */
    static List<TimedPassage> read(Path file) throws IOException {
        List<TimedPassage> passages = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (Table.Row row : Table.rows(file.getFileName().toString(), lines)) {
                passages.add(of(row));
            }
        }
        return passages;
    }

    private static TimedPassage of(Table.Row row) {
        if (row.cells().size() != 4) {
            throw row.wrong("a passage has four columns: id, published, text, expressions");
        }
        List<Expression> expressions = new ArrayList<>();
        try {
            for (String written : row.cell(3).split(";", -1)) {
                expressions.add(expression(written.strip(), row.cell(2)));
            }
            return new TimedPassage(
                    Integer.parseInt(row.cell(0)), LocalDate.parse(row.cell(1)), row.cell(2), expressions);
        } catch (IllegalArgumentException | DateTimeException e) {
            IllegalArgumentException wrong = row.wrong(String.valueOf(e.getMessage()));
            wrong.initCause(e);
            throw wrong;
        }
    }

    private static Expression expression(String written, String text) {
        int equals = written.lastIndexOf('=');
        if (equals <= 0 || equals == written.length() - 1) {
            throw new IllegalArgumentException("an expression is words=VALUE, not " + written);
        }
        Span span = MarkedWords.in(text, written.substring(0, equals));
        return new Expression(span, written.substring(equals + 1));
    }
}
