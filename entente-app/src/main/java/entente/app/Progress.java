package entente.app;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error while many files are read; silent for few, and where nobody watches. */
final class Progress {
    private static final int FEW = 12;

    private final boolean wanted;
    private @Nullable ProgressBar bar;

    Progress(boolean wanted) {
        this.wanted = wanted;
    }

    /** For tests and pipes. */
    static Progress silent() {
        return new Progress(false);
    }

    void start(int files) {
        if (wanted && files > FEW) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(files)
                    .setUnit(" articles", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(500)
                    .showSpeed()
                    .build();
        }
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    void end() {
        if (bar != null) {
            bar.close();
        }
    }
}
