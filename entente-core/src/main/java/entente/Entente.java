package entente;

import entente.dossier.Dossiers;
import entente.lexicon.Lexicon;
import entente.model.Dossier;
import entente.model.Reading;
import entente.model.When;
import entente.story.Stories;
import entente.text.Parser;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Reports in, one sourced record out. Immutable and safe to share between threads when its parser is. */
public final class Entente {
    private static final Comparator<Dossier> LARGEST_FIRST = Comparator.<Dossier>comparingInt(
                    dossier -> dossier.sources().size())
            .reversed()
            .thenComparing(dossier -> start(dossier.span()))
            .thenComparing(Dossier::id);

    private final Lexicon lexicon;
    private final Parser parser;

    public Entente(Lexicon lexicon, Parser parser) {
        this.lexicon = lexicon;
        this.parser = parser;
    }

    /** One record for every story that the readings tell: a function of their set, whatever their order. */
    public List<Dossier> reconcile(Collection<Reading> readings) {
        return Stories.of(readings, lexicon).stream()
                .map(story -> Dossiers.of(story, lexicon))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private static LocalDate start(When span) {
        LocalDate earliest = span.earliest();
        return earliest == null ? LocalDate.MAX : earliest;
    }
}
