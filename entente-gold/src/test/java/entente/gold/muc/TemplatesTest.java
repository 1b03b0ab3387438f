package entente.gold.muc;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.model.Claim;
import entente.model.Digest;
import entente.model.Event;
import entente.model.EventCode;
import entente.model.Imprint;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Reading;
import entente.model.Versions;
import entente.model.When;
import entente.model.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

class TemplatesTest {
    private static final Templates TEMPLATES = new Templates(Lexicon.load());
    private static final When DAY = When.day(LocalDate.of(1991, 2, 5));
    private static final Party DAWN = new Party("Dawn Front", "PERREB", null);
    private static final Party ENVOY = new Party("the envoy", "USAGOV", null);

    @Test
    void writesRelevantIncidentsOnly() {
        ArrayNode templates = written("PE", bombed("bank"), Account.attack().incident(), bombed("school"));
        assertThat(templates).hasSize(2);
        assertThat(only(templates.get(0).get("phys_tgt").toString())).isEqualTo("BANK");
        assertThat(only(templates.get(1).get("phys_tgt").toString())).isEqualTo("SCHOOL");
    }

    @Test
    void writesNoTemplateOfWhatHasNoSlot() {
        Account robbers = Account.attack().hitting(Account.people("robbers", "criminal"));
        assertThat(written("PE", robbers.incident())).isEmpty();
        assertThat(written(
                        "PE",
                        robbers.hitting(Account.people("clerks", "worker")).incident()))
                .hasSize(1);
    }

    @Test
    void takesTheDatelineForTheCountry() {
        assertThat(location(written("PE", bombed("bank"), event(DAWN, "CO")))).isEqualTo("PERU");
    }

    @Test
    void takesTheCountryOfMostEventsWhereTheDatelineIsAbroad() {
        ArrayNode templates = written("US", bombed("bank"), event(ENVOY, "CO"), event(ENVOY, "PE"), event(ENVOY, "CO"));
        assertThat(location(templates)).isEqualTo("COLOMBIA");
        assertThat(location(written("US", bombed("bank"), event(ENVOY, null)))).isEqualTo("UNITED STATES");
    }

    @Test
    void takesTheCountryOfThoseWhoTakePartWhereNoPlaceIsNamed() {
        assertThat(location(written("US", bombed("bank"), event(DAWN, null)))).isEqualTo("PERU");
    }

    private static ArrayNode written(String dateline, Claim... claims) {
        ArrayNode templates = new JsonMapper().createArrayNode();
        TEMPLATES.write(reading(claims), DAY, dateline, templates);
        return templates;
    }

    private static Reading reading(Claim... claims) {
        Imprint imprint = new Imprint("a-1", "a.txt", null, null, null, null, DAY, "en", List.of());
        Digest digest = new Digest(imprint, List.of(), new TreeMap<>());
        return new Reading(digest, List.of(claims), List.of(), new Versions("test", "test"));
    }

    private static Claim bombed(String thing) {
        return Account.bombing().hitting(Account.thing(thing, "financial")).incident();
    }

    private static Event event(Party source, @Nullable String country) {
        Where where =
                country == null ? null : new Where(country, country, null, null, null, Where.Precision.COUNTRY, null);
        return new Event(
                "e-1",
                List.of(source),
                List.of(),
                new EventCode("010", null, null, 0, 0),
                Event.Traits.NONE,
                Modality.ACTUAL,
                When.unknown(),
                where,
                List.of(Account.evidence("met")));
    }

    private static String location(ArrayNode templates) {
        return only(templates.get(0).get("location").toString());
    }

    /** The text of the one filler of a slot; empty when it has none. */
    private static String only(String slot) {
        return slot.equals("[]") ? "" : slot.replaceAll("^\\[\\{\"alts\":\\[\"([^\"]*)\"]}]$", "$1");
    }
}
