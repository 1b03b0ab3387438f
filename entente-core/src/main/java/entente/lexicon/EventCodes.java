package entente.lexicon;

import entente.model.EventCode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The CAMEO codes with what they stand for ({@code cameo.tsv}). */
public final class EventCodes {
    private static final int ROOT_LENGTH = 2;
    private static final double STRONGEST = 10;

    private final Map<String, EventCode> codes = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();

    private final Map<String, List<String>> contexts = new TreeMap<>();

    private EventCodes() {}

    /** The codes that ship with Entente. */
    public static EventCodes load() {
        EventCodes codes = new EventCodes();
        for (Table.Row row : Table.rows("cameo.tsv")) {
            codes.add(row);
        }
        return codes;
    }

    private void add(Table.Row row) {
        String cameo = row.cell(0);
        if (codes.put(cameo, code(row)) != null) {
            throw row.wrong("code given twice");
        }
        names.put(cameo, row.cell(5));
        contexts.put(cameo, row.list(6));
    }

    private static EventCode code(Table.Row row) {
        int quad = Integer.parseInt(row.cell(1));
        double goldstein = Double.parseDouble(row.cell(2));
        if (!row.cell(0).matches("\\d{2,4}") || quad < 0 || quad > 4 || Math.abs(goldstein) > STRONGEST) {
            throw row.wrong("not an event code");
        }
        return new EventCode(row.cell(0), orNull(row.cell(3)), orNull(row.cell(4)), quad, goldstein);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** What a code stands for; a sub-code that is not in the table backs off to the longest beginning that is. */
    public Optional<EventCode> find(String cameo) {
        for (int length = cameo.length(); length >= ROOT_LENGTH; length--) {
            EventCode code = codes.get(cameo.substring(0, length));
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** As {@link #find}, for a code that a table of the lexicon names. */
    public EventCode of(String cameo) {
        return find(cameo).orElseThrow(() -> new IllegalArgumentException("no CAMEO code: " + cameo));
    }

    /** Whether a code says no more than its root: {@code 04}, {@code 040}. */
    public static boolean isGeneral(String cameo) {
        return cameo.length() == ROOT_LENGTH || (cameo.length() == ROOT_LENGTH + 1 && cameo.endsWith("0"));
    }

    /**
     * What a code of a user stands for: as much as the longest beginning of it that is CAMEO's, by its own name; where none is,
     * nothing but itself.
     */
    public EventCode own(String code) {
        return find(code)
                .map(known -> new EventCode(code, known.plover(), known.mode(), known.quad(), known.goldstein()))
                .orElseGet(() -> new EventCode(code, null, null, 0, 0));
    }

    /** A few words that say what a code means. */
    public String name(String cameo) {
        return find(cameo).map(code -> names.getOrDefault(code.cameo(), cameo)).orElse(cameo);
    }

    /** PLOVER contexts that acts of a code have whatever the sentence says: military aid is {@code military}. */
    public List<String> contexts(String cameo) {
        return find(cameo)
                .map(code -> contexts.getOrDefault(code.cameo(), List.of()))
                .orElse(List.of());
    }

    /** All codes of the table, in their order. */
    public Map<String, EventCode> all() {
        return Collections.unmodifiableMap(codes);
    }
}
