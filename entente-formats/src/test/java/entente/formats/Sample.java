package entente.formats;

import static entente.formats.Reports.DELTA;
import static entente.formats.Reports.EVENING;
import static entente.formats.Reports.HARBOUR;
import static entente.formats.Reports.LEDGER;
import static entente.formats.Reports.UNREAD;
import static entente.formats.Reports.evidence;
import static entente.formats.Reports.march;

import entente.model.Account;
import entente.model.Article;
import entente.model.Attribution;
import entente.model.Dispute;
import entente.model.Dossier;
import entente.model.Event;
import entente.model.EventCode;
import entente.model.Evidence;
import entente.model.Fate;
import entente.model.Figure;
import entente.model.Finding;
import entente.model.Gap;
import entente.model.IncidentCodes;
import entente.model.IncidentRecord;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Pledge;
import entente.model.Quantity;
import entente.model.Quantity.Modifier;
import entente.model.Relation;
import entente.model.Setting;
import entente.model.Source;
import entente.model.Span;
import entente.model.Stage;
import entente.model.Statement;
import entente.model.Target;
import entente.model.Toll;
import entente.model.TollFinding;
import entente.model.Weapon;
import entente.model.When;
import entente.model.Where;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dossier with something of everything, made by hand from {@link Reports}. */
final class Sample {
    static final String INCIDENT = "i-saltmere";

    private static final Party NORLUND = new Party("Norlund", "NOR", null);
    private static final Party OSTRAVA_BAY = new Party("Ostrava Bay", "OSB", null);
    private static final Party TIDAL_FRONT = new Party("Tidal Front", "NORREB", null);
    private static final Party HALVARD = new Party("Jon Halvard", "NORGOV", "Prime Minister");
    private static final Party LIND = new Party("Petra Lind", "OSBGOV", "his Ostrava Bay counterpart");
    private static final Where SALTMERE =
            new Where("Saltmere", "NO", "Vestmark", 58.25, 7.0, Where.Precision.CITY, 9_900_001L);

    private Sample() {}

    static Edition edition() {
        return new Edition(
                "0.0-test",
                Reports.ALL.stream().map(Article::imprint).toList(),
                List.of(dossier()),
                List.of(
                        new Gap(Gap.Code.LANGUAGE, UNREAD.id(), null, "sud.txt is in French, which is not read yet"),
                        new Gap(Gap.Code.MISSING_FILE, "nowhere.txt", null, "nowhere.txt does not exist"),
                        new Gap(
                                Gap.Code.UNRESOLVED_SPEAKER,
                                LEDGER.id(),
                                new Span(3, 9),
                                "nobody is named who says so")));
    }

    static Dossier dossier() {
        return new Dossier(
                "d-saltmere",
                "Saltmere ferry terminal bombing",
                List.of(
                        new Source(HARBOUR.imprint(), null),
                        new Source(EVENING.imprint(), HARBOUR.id()),
                        new Source(LEDGER.imprint(), null),
                        new Source(DELTA.imprint(), null)),
                When.between(LocalDate.of(2021, 3, 4), LocalDate.of(2021, 3, 6), When.Precision.RANGE),
                List.of(incident(), earlierIncident()),
                events(),
                statements(),
                List.of(pledge()),
                List.of(figure()),
                List.of(relation()),
                List.of(tollDispute(), perpetratorDispute()));
    }

    private static IncidentRecord incident() {
        return new IncidentRecord(
                INCIDENT,
                "bombing",
                new IncidentCodes(
                        "Explosions/Remote violence",
                        "Remote explosive/landmine/IED",
                        "Bombing/Explosion",
                        "BOMBING",
                        "183"),
                "Saltmere ferry terminal bombing",
                Stage.ACCOMPLISHED,
                Modality.ACTUAL,
                march(4),
                SALTMERE,
                List.of(SALTMERE),
                List.of(
                        new TollFinding(Toll.State.KILLED, Toll.ALL, killed()),
                        new TollFinding(
                                Toll.State.INJURED, Toll.ALL, new Finding.Agreed<>(wounded(), twoAccounts(), 2)),
                        new TollFinding(Toll.State.KILLED, "police", new Finding.Sole<>(police())),
                        new TollFinding(Toll.State.ARRESTED, "perpetrator", new Finding.Sole<>(arrested()))),
                List.of(
                        new Attribution(
                                TIDAL_FRONT,
                                Attribution.Sort.ORGANISATION,
                                TIDAL_FRONT.name(),
                                Attribution.Mode.CLAIMED,
                                TIDAL_FRONT,
                                evidence(HARBOUR, "Tidal Front claimed responsibility", "Tidal Front")),
                        new Attribution(
                                TIDAL_FRONT,
                                Attribution.Sort.ORGANISATION,
                                TIDAL_FRONT.name(),
                                Attribution.Mode.DENIED,
                                Party.named("a lawyer for the group"),
                                evidence(DELTA, "had nothing to do with the attack", "a lawyer for the group")),
                        new Attribution(
                                Party.named("Grey Hand"),
                                Attribution.Sort.ORGANISATION,
                                "Grey Hand",
                                Attribution.Mode.SUSPECTED,
                                Party.named("Investigators"),
                                evidence(DELTA, "Grey Hand", "Investigators")),
                        suspects()),
                List.of(new Weapon(
                        "car bomb",
                        "vehicle-bomb",
                        Attribution.Mode.SUSPECTED,
                        evidence(DELTA, "car bomb", "Investigators"))),
                List.of(Target.thing("ferry terminal", evidence(HARBOUR, "ferry terminal in Saltmere"))),
                List.of(
                        evidence(HARBOUR, "a bomb went off"),
                        evidence(LEDGER, "bombing of the Saltmere ferry terminal")));
    }

    private static IncidentRecord earlierIncident() {
        return new IncidentRecord(
                "i-earlier",
                "attack",
                IncidentCodes.NONE,
                "Saltmere attack",
                Stage.ONGOING,
                Modality.HISTORICAL,
                When.unknown(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(evidence(DELTA, "Saltmere attack")));
    }

    private static Finding<Quantity> killed() {
        Account<Quantity> first = account(
                new Quantity(12L, null, Modifier.AT_LEAST, "At least 12 people"),
                4,
                evidence(HARBOUR, "At least 12 people", "the regional governor's office"),
                evidence(EVENING, "At least 12 people", "the regional governor's office"));
        Account<Quantity> ministry =
                account(Quantity.exactly(15, "15"), 5, evidence(LEDGER, "15 on Friday", "the health ministry"));
        Account<Quantity> lind =
                account(Quantity.exactly(14, "14"), 6, evidence(DELTA, "the 14 who died", "Petra Lind"));
        return new Finding.Disputed<>(ministry, List.of(first, ministry, lind));
    }

    private static Account<Quantity> wounded() {
        return account(
                Quantity.exactly(40, "40"), 4, evidence(HARBOUR, "40 wounded", "the regional governor's office"));
    }

    private static List<Account<Quantity>> twoAccounts() {
        Quantity vague = new Quantity(3L, null, Modifier.VAGUE, "the wounded");
        return List.of(wounded(), account(vague, 5, evidence(LEDGER, "three of the wounded", "the health ministry")));
    }

    private static Account<Quantity> police() {
        return account(Quantity.exactly(2, "Two"), 5, evidence(LEDGER, "Two of the dead were police officers"));
    }

    private static Attribution suspects() {
        Quantity four = Quantity.exactly(4, "four men");
        Evidence words = evidence(LEDGER, "arrested four men");
        return new Attribution(
                        Party.named("men"),
                        Attribution.Sort.PEOPLE,
                        "men",
                        Attribution.Mode.SUSPECTED,
                        Party.named("Police"),
                        words)
                .counted(four)
                .with(List.of(new Fate(Fate.Kind.ARRESTED, four, words)));
    }

    private static Account<Quantity> arrested() {
        return account(Quantity.exactly(4, "four men"), 5, evidence(LEDGER, "arrested four men"));
    }

    private static List<Event> events() {
        return List.of(
                event(
                        "e-charge",
                        NORLUND,
                        OSTRAVA_BAY,
                        new EventCode("112", "ACCUSE", "allege", 3, -2),
                        4,
                        evidence(HARBOUR, "accused")),
                event(
                        "e-call",
                        HALVARD,
                        LIND,
                        new EventCode("041", "CONSULT", null, 1, 1),
                        4,
                        evidence(HARBOUR, "spoke by telephone")),
                event(
                        "e-arrest",
                        Party.named("Police"),
                        null,
                        new EventCode("173", "COERCE", "arrest", 4, -5),
                        5,
                        evidence(LEDGER, "arrested")));
    }

    private static Event event(
            String id, Party source, @Nullable Party recipient, EventCode code, int day, Evidence evidence) {
        List<Party> recipients = recipient == null ? List.of() : List.of(recipient);
        return new Event(
                id,
                List.of(source),
                recipients,
                code,
                Event.Traits.NONE,
                Modality.ACTUAL,
                march(day),
                SALTMERE,
                List.of(evidence));
    }

    private static Relation relation() {
        Relation.Balance balance = new Relation.Balance(1, 1, -.5, List.of("e-call", "e-charge"));
        LocalDate first = LocalDate.of(2023, 3, 6);
        return new Relation("NOR", "OSB", balance, List.of(new Relation.Period(first, first.plusDays(6), balance)));
    }

    private static List<Statement> statements() {
        return List.of(
                new Statement(
                        "s-clerk",
                        new Party("Ilse Brandt", null, "a ticket clerk"),
                        null,
                        null,
                        null,
                        null,
                        "said",
                        Statement.Form.DIRECT,
                        "We heard one loud bang and then the windows were gone,",
                        Modality.ACTUAL,
                        march(4),
                        List.of(evidence(
                                HARBOUR, "\"We heard one loud bang and then the windows were gone,\"", "Ilse Brandt"))),
                new Statement(
                        "s-lind",
                        LIND,
                        evidence(DELTA, "Petra Lind").span(),
                        Party.named("reporters"),
                        new Setting("news-conference", "a news conference", new Span(0, 17)),
                        new Setting("broadcast", "state television", new Span(0, 16)),
                        "told",
                        Statement.Form.INDIRECT,
                        "her country had lost two nationals of its own among the 14 who died",
                        Modality.ACTUAL,
                        march(6),
                        List.of(evidence(
                                DELTA,
                                "her country had lost two nationals of its own among the 14 who died",
                                "Petra Lind"))));
    }

    private static Pledge pledge() {
        return new Pledge(
                "p-families",
                List.of(NORLUND),
                "pay the families 20,000 crowns each",
                List.of(Party.named("the families")),
                Modality.CONDITIONAL,
                When.unknown(),
                "if parliament agrees to the emergency budget",
                List.of(evidence(LEDGER, "will pay the families 20,000 crowns each", "Ada Reuss")));
    }

    private static Figure figure() {
        return new Figure(
                "f-survey",
                "people in Norlund who want the border closed",
                61,
                "%",
                "Meridian Institute",
                Modality.ACTUAL,
                march(5),
                List.of(evidence(LEDGER, "61% of people in Norlund", "Meridian Institute")));
    }

    private static Dispute tollDispute() {
        return new Dispute(
                INCIDENT,
                "tolls.killed",
                List.of(
                        account("15", 5, evidence(LEDGER, "15 on Friday", "the health ministry")),
                        account("14", 6, evidence(DELTA, "the 14 who died", "Petra Lind"))));
    }

    private static Dispute perpetratorDispute() {
        return new Dispute(
                INCIDENT,
                "perpetrators",
                List.of(
                        account(
                                "Tidal Front",
                                4,
                                evidence(HARBOUR, "Tidal Front claimed responsibility", "Tidal Front")),
                        account("Grey Hand", 6, evidence(DELTA, "Grey Hand", "Investigators"))));
    }

    private static <T> Account<T> account(T value, int day, Evidence... evidence) {
        return new Account<>(value, List.of(evidence), march(day));
    }
}
