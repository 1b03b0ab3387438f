package entente.formats;

import entente.model.Dispute;
import entente.model.Dossier;
import entente.model.Event;
import entente.model.Imprint;
import entente.model.IncidentRecord;
import entente.model.Relation;
import entente.model.Source;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One dossier on the terminal. */
final class OneDossier {
    private final Sheet sheet;
    private final Sections sections;
    private final Dossier dossier;
    private final Map<String, String> titles = new HashMap<>();

    OneDossier(Sheet sheet, Sections sections, Dossier dossier) {
        this.sheet = sheet;
        this.sections = sections;
        this.dossier = dossier;
        for (Source source : dossier.sources()) {
            titles.put(source.imprint().id(), source.imprint().publisher());
        }
        for (IncidentRecord incident : dossier.incidents()) {
            titles.put(incident.id(), incident.title());
        }
        for (Event event : dossier.events()) {
            titles.put(event.id(), event.evidence().get(0).text());
        }
    }

    void write() {
        ClaimText claims = new ClaimText(sheet);
        sheet.entry(0, new Flow().add(dossier.title(), Style.STRONG), dossier.id());
        sheet.entry(0, Flow.of(summary()));
        sections.show("Articles", dossier.sources(), this::source);
        sections.show("Disputes", dossier.disputes(), this::dispute);
        sections.show("Incidents", dossier.incidents(), new IncidentText(sheet)::incident);
        sections.show("Events", dossier.events(), claims::event);
        sections.show("Statements", dossier.statements(), claims::statement);
        sections.show("Pledges", dossier.pledges(), claims::pledge);
        sections.show("Figures", dossier.figures(), claims::figure);
        sections.show("Relations", relations(), new RelationText(sheet, dossier.events())::relation);
    }

    private String summary() {
        List<Source> sources = dossier.sources();
        long copies = sources.stream().filter(source -> source.copyOf() != null).count();
        String articles = sources.size() + (sources.size() == 1 ? " article" : " articles");
        String copied = copies == 0 ? "" : " (" + copies + (copies == 1 ? " copy)" : " copies)");
        String time = dossier.span().isKnown() ? ", " + Wording.of(dossier.span()) : "";
        return articles + copied + time;
    }

    private void source(Source source) {
        Imprint imprint = source.imprint();
        Flow flow = Flow.of(Wording.of(imprint.published())).add(imprint.publisher(), Style.STRONG);
        String title = imprint.title();
        if (title != null) {
            flow.glue(":").add(title);
        }
        if (!imprint.origins().isEmpty()) {
            flow.glue("; from " + String.join(", ", imprint.origins()), Style.FAINT);
        }
        String original = source.copyOf();
        if (original != null) {
            flow.glue("; copy of " + titles.getOrDefault(original, original), Style.NUMBER);
        }
        sheet.entry(2, flow, imprint.id());
    }

    private void dispute(Dispute dispute) {
        String subject = titles.getOrDefault(dispute.subject(), dispute.subject());
        Flow flow = new Flow()
                .add(DisputedField.name(dispute), Style.ALARM)
                .glue(":")
                .add(Columns.shorten(subject, sheet.width()), Style.STRONG);
        sheet.entry(2, flow, DisputedField.id(dispute));
        dispute.accounts().forEach(account -> IncidentText.account(sheet, account.value(), account));
    }

    /** Those with the most events first; between some parties there are none but neutral ones, which tell nothing. */
    private List<Relation> relations() {
        return dossier.relations().stream()
                .filter(relation -> relation.whole().weight() > 0)
                .sorted(Comparator.<Relation>comparingInt(
                                relation -> relation.whole().weight())
                        .reversed())
                .toList();
    }
}
