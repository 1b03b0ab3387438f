package entente.train.variation;

import entente.lexicon.Table;

/** Numbers in tables. */
final class Numerals {
    private Numerals() {}

    /** The number above zero in a cell. */
    static int positive(Table.Row row, int column) {
        String cell = row.cell(column);
        if (!cell.matches("[1-9][0-9]{0,5}")) {
            throw row.wrong("column " + (column + 1) + " wants a number above zero, not '" + cell + "'");
        }
        return Integer.parseInt(cell);
    }
}
