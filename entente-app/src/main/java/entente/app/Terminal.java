package entente.app;

import java.util.Map;

/** Whether somebody watches. The launcher finds out, since Java 21 cannot tell one stream from another. */
final class Terminal {
    private Terminal() {}

    /** Whether standard output is a terminal that wants colours: honours NO_COLOR (no-color.org) and TERM=dumb. */
    static boolean showsColours(Map<String, String> environment) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "dumb").equals("dumb");
        return "1".equals(environment.get("ENTENTE_TTY_OUT")) && !refused;
    }

    /** Whether somebody sees progress on standard error. */
    static boolean showsProgress(Map<String, String> environment) {
        return "1".equals(environment.get("ENTENTE_TTY_ERR"));
    }
}
