package entente.gold.links;

/** Precision and recall as four sums, so that documents can be added up. */
record Score(double rightFound, double found, double rightWanted, double wanted) {

    double precision() {
        return found == 0 ? 0 : rightFound / found;
    }

    double recall() {
        return wanted == 0 ? 0 : rightWanted / wanted;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
