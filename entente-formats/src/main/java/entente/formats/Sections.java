package entente.formats;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Lists with a heading; long ones cut, empty ones left out. */
final class Sections {
    /** As many entries of a list are shown unless all are asked for. */
    private static final int MOST = 12;

    private final Sheet sheet;
    private final boolean all;

    Sections(Sheet sheet, boolean all) {
        this.sheet = sheet;
        this.all = all;
    }

    <T> void show(String heading, List<T> entries, Consumer<T> print) {
        if (entries.isEmpty()) {
            return;
        }
        sheet.heading(heading.toUpperCase(Locale.ROOT) + (entries.size() > 1 ? " (" + entries.size() + ")" : ""));
        List<T> shown = all || entries.size() <= MOST ? entries : entries.subList(0, MOST);
        shown.forEach(print);
        int more = entries.size() - shown.size();
        if (more > 0) {
            sheet.entry(2, new Flow().add("... and " + more + " more: --all", Style.FAINT));
        }
    }
}
