package entente.gold.links;

import java.util.Arrays;

/** Gives rows to columns one to one at the highest sum (the Hungarian method with potentials, cubic in the rows). */
final class Assignment {
    private final double[][] gains;
    private final int rows;
    private final int columns;
    private final double[] rowPotential;
    private final double[] columnPotential;

    /** The row, from 1, that a column, from 1, is given to; column 0 holds the row that is being placed. */
    private final int[] rowOf;

    private Assignment(double[][] gains) {
        this.gains = gains;
        this.rows = gains.length;
        this.columns = gains[0].length;
        this.rowPotential = new double[rows + 1];
        this.columnPotential = new double[columns + 1];
        this.rowOf = new int[columns + 1];
    }

    /** The highest sum of gains; rows or columns that are left over give nothing. */
    static double best(double[][] gains) {
        Assignment assignment = new Assignment(gains.length > gains[0].length ? turned(gains) : gains);
        for (int row = 1; row <= assignment.rows; row++) {
            assignment.place(row);
        }
        double sum = 0;
        for (int column = 1; column <= assignment.columns; column++) {
            int row = assignment.rowOf[column];
            sum += row == 0 ? 0 : assignment.gains[row - 1][column - 1];
        }
        return sum;
    }

    private static double[][] turned(double[][] table) {
        double[][] turned = new double[table[0].length][table.length];
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                turned[column][row] = table[row][column];
            }
        }
        return turned;
    }

    /** Finds a column for a row along the cheapest path of columns that change their rows. */
    private void place(int row) {
        double[] least = new double[columns + 1];
        int[] before = new int[columns + 1];
        boolean[] isUsed = new boolean[columns + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            isUsed[column] = true;
            relax(column, least, before, isUsed);
            column = nearest(least, isUsed);
            shift(least[column], least, isUsed);
        }
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    private void relax(int from, double[] least, int[] before, boolean[] isUsed) {
        int row = rowOf[from];
        for (int column = 1; column <= columns; column++) {
            double cost = -gains[row - 1][column - 1] - rowPotential[row] - columnPotential[column];
            if (!isUsed[column] && cost < least[column]) {
                least[column] = cost;
                before[column] = from;
            }
        }
    }

    private static int nearest(double[] least, boolean[] isUsed) {
        int nearest = -1;
        for (int column = 1; column < least.length; column++) {
            if (!isUsed[column] && (nearest < 0 || least[column] < least[nearest])) {
                nearest = column;
            }
        }
        return nearest;
    }

    private void shift(double by, double[] least, boolean[] isUsed) {
        for (int column = 0; column <= columns; column++) {
            if (isUsed[column]) {
                rowPotential[rowOf[column]] += by;
                columnPotential[column] -= by;
            } else {
                least[column] -= by;
            }
        }
    }
}
