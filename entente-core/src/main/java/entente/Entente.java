package entente;

import entente.claim.Context;
import entente.claim.Discards;
import entente.claim.Events;
import entente.claim.Figures;
import entente.claim.Incidents;
import entente.claim.Pledges;
import entente.claim.Statements;
import entente.dossier.Dossiers;
import entente.lexicon.Lexicon;
import entente.mention.Mentions;
import entente.model.Article;
import entente.model.Claim;
import entente.model.Digest;
import entente.model.Document;
import entente.model.Dossier;
import entente.model.Gap;
import entente.model.Imprint;
import entente.model.Reading;
import entente.model.Versions;
import entente.model.When;
import entente.source.Chains;
import entente.story.Digests;
import entente.story.Stories;
import entente.text.Documents;
import entente.text.Parsed;
import entente.text.Parser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reports in, one sourced record out. Start reading here: {@link #read} is the journey of one article, {@link #reconcile} of
 * all together. Immutable, and safe to share between threads when its parser is.
 */
public final class Entente {
    /** What the reader can read: English, and texts too short or odd to tell. */
    private static final Set<String> READABLE = Set.of("en", "und");

    private static final Comparator<Dossier> LARGEST_FIRST = Comparator.<Dossier>comparingInt(
                    dossier -> dossier.sources().size())
            .reversed()
            .thenComparing(dossier -> start(dossier.span()))
            .thenComparing(Dossier::id);

    private final Lexicon lexicon;
    private final Documents documents;
    private final Versions versions;

    public Entente(Lexicon lexicon, Parser parser) {
        this.lexicon = lexicon;
        this.documents = new Documents(parser, lexicon);
        this.versions = new Versions(lexicon.version(), parser.version());
    }

    /** Everything that one article says. An article that cannot be read gives a reading without claims, and says why. */
    public Reading read(Article article) {
        return READABLE.contains(article.imprint().language()) ? understood(article) : foreign(article);
    }

    /** One record for every story that the readings tell: a function of their set, whatever their order. */
    public List<Dossier> reconcile(Collection<Reading> readings) {
        return Stories.of(readings, lexicon).stream()
                .map(story -> Dossiers.of(story, lexicon))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private Reading understood(Article article) {
        Parsed parsed = documents.read(article);
        Document document = parsed.document();
        Mentions mentions = Mentions.in(document, lexicon);
        Chains chains = Chains.of(document, mentions, lexicon);
        Context context = new Context(document, mentions, chains, lexicon);
        List<Gap> gaps = new ArrayList<>(parsed.gaps());
        gaps.addAll(Statements.gaps(context));
        gaps.addAll(Discards.in(context).gaps());
        Digest digest = Digests.of(credited(document, chains.origins()));
        return new Reading(digest, claims(context), gaps(document.imprint(), gaps), versions);
    }

    /** The same document, with the agencies and outlets that it names as its sources. */
    private static Document credited(Document document, List<String> origins) {
        return document.with(document.imprint().withOrigins(origins));
    }

    private static List<Claim> claims(Context context) {
        List<Claim> claims = new ArrayList<>();
        claims.addAll(Incidents.in(context));
        claims.addAll(Events.in(context));
        claims.addAll(Pledges.in(context));
        claims.addAll(Figures.in(context));
        claims.addAll(Statements.in(context));
        return claims;
    }

    private Reading foreign(Article article) {
        Imprint imprint = article.imprint();
        Gap gap = new Gap(
                Gap.Code.LANGUAGE,
                imprint.id(),
                null,
                "is in the language " + imprint.language() + "; only English is read");
        return new Reading(
                new Digest(imprint, List.of(), new TreeMap<>()), List.of(), gaps(imprint, List.of(gap)), versions);
    }

    private static List<Gap> gaps(Imprint imprint, List<Gap> found) {
        List<Gap> gaps = new ArrayList<>(found);
        if (!imprint.published().isKnown()) {
            gaps.add(new Gap(
                    Gap.Code.NO_DATE,
                    imprint.id(),
                    null,
                    "says nowhere when it was published, so its dates stay open; give a date in meta.json"));
        }
        return gaps;
    }

    private static LocalDate start(When span) {
        LocalDate earliest = span.earliest();
        return earliest == null ? LocalDate.MAX : earliest;
    }
}
