package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.model.Where;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceChainsTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Where GAO = new Where("Gao", "ML", "Gao Region", 16.27, -0.04, Where.Precision.CITY, 2457161L);
    private static final Where MARKET = new Where("Old Market", "ML", null, 16.28, -0.05, Where.Precision.VENUE, null);
    private static final Where REGION =
            new Where("Gao Region", "ML", "Gao Region", null, null, Where.Precision.REGION, null);

    @Test
    void holdsDivisionAndCountryThoughNoReportNamesThem() {
        assertThat(chain(GAO)).extracting(Where::name).containsExactly("Gao", "Gao Region", "Mali");
        assertThat(chain(GAO))
                .extracting(Where::precision)
                .containsExactly(Where.Precision.CITY, Where.Precision.REGION, Where.Precision.COUNTRY);
    }

    @Test
    void goesFromTheFinestToTheCoarsestWhateverIsToldFirst() {
        assertThat(chain(GAO, REGION, GAO, MARKET))
                .extracting(Where::name)
                .containsExactly("Old Market", "Gao", "Gao Region", "Mali");
    }

    @Test
    void leavesOutWhatLiesElsewhereOrNobodyKnows() {
        Where niamey = new Where("Niamey", "NE", null, 13.5, 2.1, Where.Precision.CITY, null);
        assertThat(chain(GAO, niamey, Where.named("Old Mill"))).isEqualTo(chain(GAO));
    }

    @Test
    void holdsOnlyItselfWhereNothingMoreIsKnown() {
        Where mill = Where.named("Old Mill");
        assertThat(chain(mill)).containsExactly(mill);
        assertThat(chain(null, GAO)).isEmpty();
    }

    private static List<Where> chain(@Nullable Where where, Where... told) {
        return PlaceChains.of(where, List.of(told), LEXICON);
    }
}
