package entente.formats;

import entente.model.Dossier;
import entente.model.Gap;
import entente.model.Imprint;
import entente.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that one reading of reports gave, ready to be written in any layout.
 *
 * @param version of the program that read them
 * @param articles every article, also those that could not be read or that no dossier holds, in the reader's order
 */
public record Edition(String version, List<Imprint> articles, List<Dossier> dossiers, List<Gap> gaps) {
    public Edition {
        articles = List.copyOf(articles);
        dossiers = List.copyOf(dossiers);
        gaps = List.copyOf(gaps);
    }

    /**
     * Every article once, first in the order of {@link #articles}; what a dossier knows about an article (its title, whose
     * copy it is) wins over the bare imprint.
     */
    public List<Source> sources() {
        Map<String, Source> byId = new LinkedHashMap<>();
        articles.forEach(imprint -> byId.putIfAbsent(imprint.id(), new Source(imprint, null)));
        dossiers.forEach(dossier ->
                dossier.sources().forEach(source -> byId.put(source.imprint().id(), source)));
        return List.copyOf(byId.values());
    }
}
