package entente.gold.muc;

import static org.assertj.core.api.Assertions.assertThat;

import entente.gold.muc.Template.Slot;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TemplateTest {
    private final Template template = new Template();

    @Test
    void keepsAFillerOnce() {
        template.add(Slot.PHYS_TGT, "BANK");
        template.add(Slot.PHYS_TGT, "BANK");
        template.add(Slot.PHYS_TGT, "SCHOOL");
        assertThat(template.of(Slot.PHYS_TGT)).extracting(Fill::text).containsExactly("BANK", "SCHOOL");
        assertThat(template.of(Slot.INSTR_ID)).isEmpty();
    }

    @Test
    void keepsOneTextForEachOfThoseItIsAbout() {
        template.add(Slot.PHYS_TGT_NUM, new Fill("1", "BANK"));
        template.add(Slot.PHYS_TGT_NUM, new Fill("1", "SCHOOL"));
        assertThat(template.of(Slot.PHYS_TGT_NUM)).hasSize(2);
    }

    @Test
    void writesEverySlotWhateverItHolds() {
        template.add(Slot.TYPE, "BOMBING");
        template.add(Slot.PHYS_TGT_NUM, new Fill("1", "BANK"));
        ObjectNode node = new JsonMapper().createObjectNode();
        template.write(node);
        assertThat(node.size()).isEqualTo(Slot.values().length);
        assertThat(node.get("type").toString()).isEqualTo("[{\"alts\":[\"BOMBING\"]}]");
        assertThat(node.get("phys_tgt_num").toString()).isEqualTo("[{\"alts\":[\"1\"],\"ref\":[\"BANK\"]}]");
        assertThat(node.get("hum_tgt_desc").toString()).isEqualTo("[]");
    }
}
