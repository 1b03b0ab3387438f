package entente.formats;

import entente.model.Account;
import entente.model.Dispute;
import entente.model.Dossier;
import entente.model.Gap;
import entente.model.Imprint;
import entente.model.Relation;
import entente.model.Source;
import entente.model.Span;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record as JSON: the output contract, described by {@code docs/dossier.schema.json}. The same edition gives the same
 * bytes. Offsets count UTF-16 units of the article's text.
 */
public final class DossierJson {
    private static final ObjectWriter COMPACT = new JsonMapper().writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private final ObjectWriter writer;

    private DossierJson(ObjectWriter writer) {
        this.writer = writer;
    }

    /** For people and for comparing: indented by two blanks, lines ended by a line feed on every system. */
    public static DossierJson indented() {
        return new DossierJson(COMPACT.with(twoBlanks()));
    }

    /** For machines: one line. */
    public static DossierJson compact() {
        return new DossierJson(COMPACT);
    }

    /** Writes UTF-8 and a line feed at the end; leaves the stream open. */
    public void write(Edition edition, OutputStream target) {
        try (JsonGenerator json = writer.createGenerator(target)) {
            write(edition, json);
        }
    }

    /** The whole as one string. */
    public String text(Edition edition) {
        StringWriter target = new StringWriter();
        try (JsonGenerator json = writer.createGenerator(target)) {
            write(edition, json);
        }
        return target.toString();
    }

    private static void write(Edition edition, JsonGenerator json) {
        json.writeStartObject();
        new Whole(new Fields(json)).edition(edition);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static PrettyPrinter twoBlanks() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    /** The outermost objects. */
    private record Whole(Fields fields, ValueJson values, IncidentJson incidents, ClaimJson claims) {
        Whole(Fields fields) {
            this(fields, new ValueJson(fields), new IncidentJson(fields), new ClaimJson(fields));
        }

        void edition(Edition edition) {
            Map<String, Imprint> byId = new TreeMap<>();
            edition.sources().forEach(source -> byId.put(source.imprint().id(), source.imprint()));
            fields.text("version", edition.version())
                    .each("articles", edition.sources(), this::article)
                    .each("dossiers", edition.dossiers(), this::dossier)
                    .each("gaps", edition.gaps(), gap -> gap(gap, byId.get(gap.source())));
        }

        private void article(Source source) {
            Imprint imprint = source.imprint();
            fields.text("id", imprint.id())
                    .text("file", imprint.file())
                    .text("outlet", imprint.outlet())
                    .text("title", imprint.title())
                    .text("byline", imprint.byline())
                    .text("url", imprint.url())
                    .text("published", ValueJson.singleDay(imprint.published()))
                    .text("publishedFrom", imprint.dating() == null ? null : Label.of(imprint.dating()))
                    .text("language", imprint.language())
                    .texts("origins", imprint.origins())
                    .text("copyOf", source.copyOf());
        }

        private void dossier(Dossier dossier) {
            fields.text("id", dossier.id())
                    .text("title", dossier.title())
                    .texts(
                            "articles",
                            dossier.sources().stream()
                                    .map(source -> source.imprint().id())
                                    .toList())
                    .text("from", ValueJson.day(dossier.span().earliest()))
                    .text("to", ValueJson.day(dossier.span().latest()))
                    .each("incidents", dossier.incidents(), incidents::incident)
                    .each("events", dossier.events(), claims::event)
                    .each("statements", dossier.statements(), claims::statement)
                    .each("pledges", dossier.pledges(), claims::pledge)
                    .each("figures", dossier.figures(), claims::figure)
                    .each("relations", dossier.relations(), this::relation)
                    .each("disputes", dossier.disputes(), this::dispute);
        }

        private void relation(Relation relation) {
            fields.text("a", relation.a()).text("b", relation.b());
            balance(relation.whole());
            fields.each("periods", relation.periods(), period -> {
                fields.text("from", ValueJson.day(period.first())).text("to", ValueJson.day(period.last()));
                balance(period.balance());
            });
        }

        private void balance(Relation.Balance balance) {
            fields.whole("cooperation", balance.cooperation())
                    .whole("conflict", balance.conflict())
                    .number("goldstein", balance.goldstein())
                    .texts("events", balance.events());
        }

        private void dispute(Dispute dispute) {
            fields.text("subject", dispute.subject())
                    .text("field", dispute.field())
                    .each("accounts", dispute.accounts(), this::account);
        }

        private void account(Account<String> account) {
            fields.text("value", account.value()).text("asOf", ValueJson.lastDay(account.asOf()));
            values.evidence(account.evidence());
        }

        private void gap(Gap gap, @Nullable Imprint article) {
            Span span = gap.span();
            fields.text("code", gap.code().label())
                    .text("article", article == null ? null : article.id())
                    .text("file", article == null ? gap.source() : article.file())
                    .whole("start", span == null ? null : Long.valueOf(span.start()))
                    .whole("end", span == null ? null : Long.valueOf(span.end()))
                    .text("note", gap.note());
        }
    }
}
