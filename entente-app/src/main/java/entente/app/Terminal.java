package entente.app;

import java.util.Map;

/** Whether somebody watches, and wants colours. */
final class Terminal {
    private Terminal() {}

    /** Honours NO_COLOR (no-color.org) and TERM=dumb. */
    static boolean shows(Map<String, String> environment) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "dumb").equals("dumb");
        return isWatched() && !refused;
    }

    static boolean isWatched() {
        return System.console() != null && System.console().isTerminal();
    }
}
