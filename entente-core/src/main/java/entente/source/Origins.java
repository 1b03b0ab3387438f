package entente.source;

import entente.lexicon.Lexicon;
import entente.lexicon.Outlets.Outlet;
import entente.mention.Quotes;
import entente.model.Document;
import entente.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the agencies and outlets that an article names as its sources. */
public final class Origins {
    private Origins() {}

    /** Their names, each once: first those credited for the article, then those cited in its sentences. */
    public static List<String> of(Document document, Lexicon lexicon) {
        return of(document, Speeches.in(document, Quotes.in(document, lexicon), lexicon), lexicon);
    }

    static List<String> of(Document document, List<Speech> speeches, Lexicon lexicon) {
        Set<String> names = new LinkedHashSet<>();
        for (Outlet outlet : CreditLines.in(document, lexicon)) {
            names.add(outlet.name());
        }
        Citations citations = new Citations(document, lexicon);
        for (Speech speech : speeches) {
            for (Speaker cited : cited(document, speech)) {
                Optional<Outlet> outlet = citations.outlet(cited);
                outlet.ifPresent(o -> names.add(o.name()));
            }
        }
        lexicon.outlets().publisher(document.imprint().publisher()).ifPresent(own -> names.remove(own.name()));
        return List.copyOf(names);
    }

    private static List<Speaker> cited(Document document, Speech speech) {
        List<Speaker> cited = new ArrayList<>();
        if (speech.speaker() != null) {
            cited.add(speech.speaker());
        }
        Saying saying = speech.saying();
        if (saying != null && saying.addressee() != Token.ROOT) {
            cited.add(saying.listener(document));
        }
        return cited;
    }
}
