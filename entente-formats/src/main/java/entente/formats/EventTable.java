package entente.formats;

import entente.model.Discard;
import entente.model.Dossier;
import entente.model.Event;
import entente.model.EventCode;
import entente.model.Evidence;
import entente.model.Party;
import entente.model.When;
import entente.model.Where;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Events as rows of event data, a dyad each, in CSV (RFC 4180) with a line of headings. Every row names its evidence. */
public final class EventTable {
    private static final List<String> COLUMNS = List.of(
            "dossier",
            "event",
            "date",
            "date_latest",
            "date_precision",
            "source",
            "source_name",
            "target",
            "target_name",
            "cameo",
            "quad",
            "goldstein",
            "plover",
            "mode",
            "contexts",
            "modality",
            "discard",
            "place",
            "country",
            "admin1",
            "latitude",
            "longitude",
            "geonames",
            "origins",
            "outlets",
            "article",
            "start",
            "end",
            "text");

    private final @Nullable FieldConvention convention;
    private final boolean oneADay;

    /**
     * A table.
     *
     * @param convention by which codes are converted; null when events are written as they are, with their modality
     * @param oneADay whether of rows with one source, target, code and day only the first is written; those without a day are
     *     all written
     */
    public EventTable(@Nullable FieldConvention convention, boolean oneADay) {
        this.convention = convention;
        this.oneADay = oneADay;
    }

    /** Writes the table; leaves the writer open. */
    public void write(Edition edition, Writer target) {
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\n");
        COLUMNS.forEach(schema::addColumn);
        Set<List<String>> days = new HashSet<>();
        try (SequenceWriter rows = new CsvMapper()
                .writer(schema.build())
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .writeValues(target)) {
            for (Dossier dossier : edition.dossiers()) {
                for (Event event : dossier.events()) {
                    rows(dossier, event, days).forEach(rows::write);
                }
            }
        }
    }

    private List<Map<String, String>> rows(Dossier dossier, Event event, Set<List<String>> days) {
        Optional<EventCode> code = convention == null ? Optional.of(event.code()) : convention.code(event);
        if (code.isEmpty()) {
            return List.of();
        }
        return Dyad.of(event).stream()
                .filter(dyad -> isFirstOfDay(dyad, code.get(), event, days))
                .map(dyad -> row(dossier, event, dyad, code.get()))
                .toList();
    }

    private boolean isFirstOfDay(Dyad dyad, EventCode code, Event event, Set<List<String>> days) {
        if (!oneADay || event.when().precision() != When.Precision.DAY) {
            return true;
        }
        String day = String.valueOf(event.when().earliest());
        return days.add(List.of(day, key(dyad.source()), key(dyad.recipient()), code.cameo()));
    }

    private static String key(Party party) {
        return party.code() == null ? party.name() : party.code();
    }

    private Map<String, String> row(Dossier dossier, Event event, Dyad dyad, EventCode code) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("dossier", text(dossier.id()));
        row.put("event", text(event.id()));
        time(row, event.when());
        party(row, "source", dyad.source());
        party(row, "target", dyad.recipient());
        act(row, event, event.code().equals(code) ? dyad.cameo() : code.cameo(), code);
        place(row, event.where());
        evidence(row, event.evidence());
        return row;
    }

    private static void time(Map<String, String> row, When when) {
        row.put("date", text(when.earliest()));
        row.put("date_latest", text(when.latest()));
        row.put("date_precision", Label.of(when.precision()));
    }

    private static void party(Map<String, String> row, String column, Party party) {
        row.put(column, text(party.code()));
        row.put(column + "_name", Safe.line(party.name()));
    }

    private void act(Map<String, String> row, Event event, String cameo, EventCode code) {
        row.put("cameo", text(cameo));
        row.put("quad", text(code.quad()));
        row.put("goldstein", text(code.goldstein()));
        row.put("plover", text(code.plover()));
        row.put("mode", text(code.mode()));
        row.put("contexts", text(String.join(" ", event.traits().contexts())));
        row.put("modality", Label.of(event.modality()));
        Discard discard = event.traits().discard();
        row.put("discard", discard == null ? "" : Label.of(discard));
    }

    private static void place(Map<String, String> row, @Nullable Where where) {
        if (where != null) {
            row.put("place", Safe.line(where.name()));
            row.put("country", text(where.country()));
            row.put("admin1", text(where.admin1()));
            row.put("latitude", text(where.lat()));
            row.put("longitude", text(where.lon()));
            row.put("geonames", text(where.geonames()));
        }
    }

    private static void evidence(Map<String, String> row, List<Evidence> evidence) {
        Evidence first = evidence.get(0);
        row.put("origins", names(evidence, e -> e.origin().name()));
        row.put("outlets", names(evidence, e -> e.chain().get(0).name()));
        row.put("article", text(first.article()));
        row.put("start", text(first.span().start()));
        row.put("end", text(first.span().end()));
        row.put("text", Safe.line(first.text()));
    }

    private static String names(List<Evidence> evidence, Function<Evidence, String> name) {
        return evidence.stream().map(name).distinct().map(Safe::line).collect(Collectors.joining("; "));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : Safe.line(value.toString());
    }
}
