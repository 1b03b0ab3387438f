package entente.gold.muc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A template with its fillers, each once. */
final class Template {
    private final Map<Slot, List<Fill>> fills = new EnumMap<>(Slot.class);

    /** The slots in the order of the answer keys. */
    enum Slot {
        DATE,
        LOCATION,
        TYPE,
        STAGE,
        INSTR_ID,
        INSTR_TYPE,
        PERP_CATEGORY,
        PERP_IND,
        PERP_ORG,
        PERP_ORG_CONF,
        PHYS_TGT,
        PHYS_TGT_TYPE,
        PHYS_TGT_NUM,
        PHYS_TGT_NATION,
        PHYS_TGT_EFFECT,
        PHYS_TGT_TOTAL,
        HUM_TGT_NAME,
        HUM_TGT_DESC,
        HUM_TGT_TYPE,
        HUM_TGT_NUM,
        HUM_TGT_NATION,
        HUM_TGT_EFFECT,
        HUM_TGT_TOTAL
    }

    void add(Slot slot, Fill fill) {
        List<Fill> all = fills.computeIfAbsent(slot, k -> new ArrayList<>());
        if (!all.contains(fill)) {
            all.add(fill);
        }
    }

    void add(Slot slot, String text) {
        add(slot, Fill.of(text));
    }

    List<Fill> of(Slot slot) {
        return List.copyOf(fills.getOrDefault(slot, List.of()));
    }

    /** Whether somebody or something was hit that the task has slots for. */
    boolean hasTarget() {
        return Stream.of(Slot.PHYS_TGT, Slot.HUM_TGT_NAME, Slot.HUM_TGT_DESC).anyMatch(fills::containsKey);
    }

    /** Writes the slots in the form of the answer keys. */
    void write(ObjectNode node) {
        for (Slot slot : Slot.values()) {
            ArrayNode slots = node.putArray(slot.name().toLowerCase(Locale.ROOT));
            for (Fill fill : of(slot)) {
                ObjectNode one = slots.addObject();
                one.putArray("alts").add(fill.text());
                if (fill.ref() != null) {
                    one.putArray("ref").add(fill.ref());
                }
            }
        }
    }
}
