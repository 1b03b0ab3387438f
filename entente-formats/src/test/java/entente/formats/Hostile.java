package entente.formats;

import entente.model.Account;
import entente.model.Article;
import entente.model.Attribution;
import entente.model.Basis;
import entente.model.Dispute;
import entente.model.Dossier;
import entente.model.Event;
import entente.model.EventCode;
import entente.model.Evidence;
import entente.model.Figure;
import entente.model.Finding;
import entente.model.Gap;
import entente.model.Imprint;
import entente.model.IncidentCodes;
import entente.model.IncidentRecord;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Pledge;
import entente.model.Quantity;
import entente.model.Relation;
import entente.model.Setting;
import entente.model.Source;
import entente.model.Span;
import entente.model.Stage;
import entente.model.Statement;
import entente.model.Target;
import entente.model.Toll;
import entente.model.TollFinding;
import entente.model.Voice;
import entente.model.Weapon;
import entente.model.When;
import entente.model.Where;
import java.util.List;

/** A dossier in which every string that a report can reach means harm. */
final class Hostile {
    static final String SCRIPT =
            "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"><!--";
    static final String ESCAPES = "\u001b[2J\u001b]0;owned\u0007 \u009b31m line\r\nbreak \u0000 nul";
    static final String TURNED = "\u202Egnp.exe\u202C \u2066hidden\u2069 \u200Fright";
    static final String HALVES = "\uD83D half \uDE00 pair";
    static final String LONG = "x".repeat(10_000);

    static final Article ARTICLE = new Article(
            new Imprint(
                    "a-hostile",
                    "hostile" + SCRIPT + ".txt",
                    "Outlet " + SCRIPT + ESCAPES,
                    "javascript:document.title='owned'",
                    "Title " + TURNED + SCRIPT + LONG,
                    null,
                    When.unknown(),
                    "en",
                    List.of(SCRIPT)),
            text(),
            List.of());

    private Hostile() {}

    private static String text() {
        return String.join(" ", SCRIPT, ESCAPES, TURNED, HALVES, LONG, "The end & <b>over</b> of " + HALVES);
    }

    static Edition edition() {
        return new Edition(
                "0.0-test",
                List.of(ARTICLE.imprint()),
                List.of(dossier()),
                List.of(new Gap(Gap.Code.UNREADABLE, "x" + SCRIPT, null, ESCAPES)));
    }

    private static Dossier dossier() {
        return new Dossier(
                "d-hostile" + SCRIPT,
                SCRIPT + LONG,
                List.of(new Source(ARTICLE.imprint(), null)),
                When.unknown(),
                List.of(incident()),
                List.of(new Event(
                        "e-hostile",
                        List.of(party(SCRIPT)),
                        List.of(party(LONG)),
                        new EventCode("010", "AGREE", SCRIPT, 1, Double.NaN),
                        Event.Traits.NONE,
                        Modality.ACTUAL,
                        When.unknown(),
                        Where.named(ESCAPES),
                        evidence())),
                List.of(new Statement(
                        "s-hostile",
                        party(TURNED),
                        null,
                        party(SCRIPT),
                        new Setting(SCRIPT, LONG, new Span(0, 1)),
                        new Setting(TURNED, ESCAPES, new Span(0, 1)),
                        ESCAPES,
                        Statement.Form.DIRECT,
                        SCRIPT + LONG,
                        Modality.ACTUAL,
                        When.unknown(),
                        evidence())),
                List.of(new Pledge(
                        "p-hostile",
                        List.of(party(LONG)),
                        SCRIPT,
                        List.of(),
                        Modality.ACTUAL,
                        When.unknown(),
                        ESCAPES,
                        evidence())),
                List.of(new Figure(
                        "f-hostile",
                        SCRIPT,
                        Double.POSITIVE_INFINITY,
                        LONG,
                        HALVES,
                        Modality.ACTUAL,
                        When.unknown(),
                        evidence())),
                List.of(new Relation(
                        "AAA" + SCRIPT, "BBB", new Relation.Balance(1, 0, 1e300, List.of("e-hostile")), List.of())),
                List.of(new Dispute("i-hostile", "tolls.killed." + SCRIPT, List.of(said("1 " + SCRIPT), said(LONG)))));
    }

    private static IncidentRecord incident() {
        Quantity quantity = new Quantity(Long.MAX_VALUE, null, Quantity.Modifier.VAGUE, ESCAPES + SCRIPT);
        Finding<Quantity> finding = new Finding.Sole<>(new Account<>(quantity, evidence(), When.unknown()));
        return new IncidentRecord(
                "i-hostile",
                "bombing",
                new IncidentCodes(SCRIPT, LONG, ESCAPES, SCRIPT, LONG),
                LONG + SCRIPT,
                Stage.ACCOMPLISHED,
                Modality.ACTUAL,
                When.unknown(),
                Where.named(TURNED + LONG),
                List.of(Where.named(LONG + TURNED)),
                List.of(new TollFinding(Toll.State.KILLED, SCRIPT, finding)),
                List.of(new Attribution(
                        party(ESCAPES),
                        Attribution.Sort.ORGANISATION,
                        LONG,
                        Attribution.Mode.CLAIMED,
                        party(SCRIPT),
                        evidence().get(0))),
                List.of(new Weapon(
                        SCRIPT, SCRIPT, Attribution.Mode.REPORTED, evidence().get(0))),
                List.of(Target.thing(LONG, evidence().get(0))),
                evidence());
    }

    private static Account<String> said(String value) {
        return new Account<>(value, evidence(), When.unknown());
    }

    private static Party party(String name) {
        return new Party(name, "AAA", SCRIPT);
    }

    /** Every nasty stretch of the text, each overlapping the one before; the last cuts a pair in two. */
    private static List<Evidence> evidence() {
        int end = ARTICLE.text().length();
        return List.of(
                at(0, SCRIPT.length()), at(5, SCRIPT.length() + ESCAPES.length()), at(20, end - 12), at(end - 12, end));
    }

    private static Evidence at(int start, int end) {
        Span span = new Span(start, end);
        String words = span.in(ARTICLE.text());
        List<Voice> chain = List.of(new Voice(Voice.Role.OUTLET, SCRIPT), new Voice(Voice.Role.SPEAKER, TURNED));
        return new Evidence(ARTICLE.id(), span, words, ARTICLE.text(), chain, new Basis(SCRIPT, .5));
    }
}
