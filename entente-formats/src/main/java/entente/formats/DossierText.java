package entente.formats;

import entente.model.Dossier;
import entente.model.Gap;
import entente.model.Imprint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The record on a terminal, for whoever has to know quickly: disputes first, every value with who says so, and at the right the
 * id that {@code explain} takes. Whatever the reports hold, no control character of theirs is printed.
 *
 * @param width columns of the terminal; at least 40 are used
 * @param colour whether to use ANSI colours
 * @param all whether to show long lists whole
 */
public record DossierText(int width, boolean colour, boolean all) {
    /** Columns when nobody says otherwise. */
    public static final int USUAL_WIDTH = 100;

    /** For a file or a pipe: 100 columns, no colours, long lists cut. */
    public static DossierText plain() {
        return new DossierText(USUAL_WIDTH, false, false);
    }

    /** The lines of all dossiers, then what stands in none of them and what could not be read. */
    public String of(Edition edition) {
        Sheet sheet = new Sheet(width, colour);
        Sections sections = new Sections(sheet, all);
        String separator = "";
        for (Dossier dossier : edition.dossiers()) {
            if (!separator.isEmpty()) {
                sheet.blank();
                sheet.rule();
            }
            separator = "=";
            new OneDossier(sheet, sections, dossier).write();
        }
        sections.show("In no dossier", apart(edition), imprint -> sheet.entry(2, article(imprint), imprint.id()));
        sections.show("Not read or not understood", gaps(edition.gaps()), gap -> sheet.entry(2, Flow.of(gap)));
        return sheet.toString();
    }

    private static List<Imprint> apart(Edition edition) {
        Set<String> inDossiers = new HashSet<>();
        edition.dossiers().forEach(dossier -> dossier.sources()
                .forEach(source -> inDossiers.add(source.imprint().id())));
        return edition.articles().stream()
                .filter(imprint -> !inDossiers.contains(imprint.id()))
                .toList();
    }

    private static Flow article(Imprint imprint) {
        String title = imprint.title();
        return Flow.of(imprint.file()).glue(title == null ? "" : ": " + title);
    }

    /** What could not be read by name, what was not understood inside of articles by number. */
    private static List<String> gaps(List<Gap> gaps) {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> inside = new TreeMap<>();
        for (Gap gap : gaps) {
            if (gap.span() == null) {
                lines.add(gap.code().label() + ": " + gap.note());
            } else {
                inside.merge(gap.code().label(), 1, Integer::sum);
            }
        }
        inside.forEach((code, times) -> lines.add(code + ": " + times + (times == 1 ? " place" : " places")));
        return lines;
    }
}
