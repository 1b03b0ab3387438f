package entente.train.network;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Tells in lines how training goes: fit for a terminal and for a file. */
final class Spoken implements Progress {
    private static final int STEPS_A_LINE = 50;

    private final PrintStream out;
    private final int epochs;
    private final Map<String, Double> sums = new TreeMap<>();
    private int looks;
    private int epoch;
    private int steps;
    private int step;
    private long subwords;
    private long started;

    Spoken(PrintStream out, int epochs) {
        this.out = out;
        this.epochs = epochs;
    }

    @Override
    public void start(int number, int ofSteps) {
        epoch = number;
        steps = ofSteps;
        step = 0;
        subwords = 0;
        started = System.nanoTime();
    }

    @Override
    public void losses(Map<String, Float> losses) {
        losses.forEach((name, loss) -> sums.merge(name, (double) loss, Double::sum));
        looks++;
    }

    @Override
    public void step(int ofSubwords) {
        step++;
        subwords += ofSubwords;
        if (step % STEPS_A_LINE == 0) {
            say();
        }
    }

    private void say() {
        double seconds = (System.nanoTime() - started) / 1e9;
        double left = seconds / step * ((steps - step) + (double) steps * (epochs - epoch - 1));
        out.printf(
                Locale.ROOT,
                "epoch %d of %d, step %d of %d, %.0f subwords/s, %d min left; losses%s%n",
                epoch + 1,
                epochs,
                step,
                steps,
                subwords / seconds,
                Duration.ofSeconds((long) left).toMinutes(),
                meanLosses());
        sums.clear();
        looks = 0;
    }

    private String meanLosses() {
        StringBuilder text = new StringBuilder();
        sums.forEach((name, sum) -> text.append(String.format(Locale.ROOT, " %s %.3f", name, sum / looks)));
        return text.toString();
    }

    @Override
    public void end(int skipped) {
        if (skipped > 0) {
            out.println("steps left out so far, for their gradient was not finite: " + skipped);
        }
    }
}
