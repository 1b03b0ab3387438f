package entente.formats;

import entente.model.Evidence;
import entente.model.Hedge;
import entente.model.Party;
import entente.model.Press;
import entente.model.Setting;
import entente.model.Span;
import entente.model.Voice;
import entente.model.When;
import entente.model.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts that all claims share: parties, times, places, evidence. */
final class ValueJson {
    /** A model's probability means nothing beyond four decimals. */
    private static final double SCORE_STEPS = 10_000;

    private final Fields fields;

    ValueJson(Fields fields) {
        this.fields = fields;
    }

    void evidence(List<Evidence> evidence) {
        fields.each("evidence", evidence, this::evidence);
    }

    void party(Party party) {
        fields.text("name", party.name()).text("code", party.code()).text("role", party.role());
    }

    void when(When when) {
        fields.text("earliest", day(when.earliest()))
                .text("latest", day(when.latest()))
                .text("precision", Label.of(when.precision()))
                .whole("acledPrecision", PrecisionCodes.acled(when))
                .whole("ucdpPrecision", PrecisionCodes.ucdp(when));
    }

    void where(Where where) {
        fields.text("name", where.name())
                .text("country", where.country())
                .text("admin1", where.admin1())
                .number("lat", where.lat())
                .number("lon", where.lon())
                .text("precision", Label.of(where.precision()))
                .whole("acledPrecision", PrecisionCodes.acled(where))
                .whole("ucdpPrecision", PrecisionCodes.ucdp(where))
                .whole("geonames", where.geonames());
    }

    /** On what occasion words were said, or what carried them. */
    void setting(Setting setting) {
        fields.text("kind", setting.kind()).text("text", setting.text()).one("span", setting.span(), this::span);
    }

    void span(Span span) {
        fields.whole("start", span.start()).whole("end", span.end());
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The last day that a time can mean; null when nothing bounds it. */
    static @Nullable String lastDay(When when) {
        return day(when.latest() != null ? when.latest() : when.earliest());
    }

    /** The day that a time is; null when it is no single day. */
    static @Nullable String singleDay(When when) {
        Optional<LocalDate> day = when.asDay();
        return day.map(LocalDate::toString).orElse(null);
    }

    private void evidence(Evidence evidence) {
        fields.text("article", evidence.article())
                .whole("start", evidence.span().start())
                .whole("end", evidence.span().end())
                .text("text", evidence.text())
                .text("sentence", evidence.sentence())
                .each("chain", evidence.chain(), this::voice)
                .each("hedges", evidence.hedges(), this::hedge)
                .text("rule", evidence.basis().rule())
                .number("score", Math.rint(evidence.basis().score() * SCORE_STEPS) / SCORE_STEPS);
    }

    private void hedge(Hedge hedge) {
        fields.text("kind", Label.of(hedge.kind()))
                .text("text", hedge.text())
                .whole("start", hedge.span().start())
                .whole("end", hedge.span().end());
    }

    private void voice(Voice voice) {
        fields.text("role", Label.of(voice.role())).text("name", voice.name());
        Press press = voice.press();
        if (press != null) {
            fields.text("kind", Label.of(press.kind()))
                    .text("country", press.country())
                    .text("ownership", press.ownership() == null ? null : Label.of(press.ownership()));
        }
    }
}
