package entente.gold.muc;

import entente.gold.muc.Template.Slot;
import entente.lexicon.Lexicon;
import entente.model.Attribution;
import entente.model.Incident;
import entente.model.Target;
import entente.model.Weapon;
import entente.model.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills one template from one incident. */
final class Filling {
    private static final Map<String, String> INSTRUMENTS = Map.ofEntries(
            Map.entry("bomb", "BOMB"),
            Map.entry("vehicle-bomb", "VEHICLE BOMB"),
            Map.entry("suicide-bomb", "BOMB"),
            Map.entry("explosive", "EXPLOSIVE"),
            Map.entry("dynamite", "DYNAMITE"),
            Map.entry("mine", "MINE"),
            Map.entry("grenade", "GRENADE"),
            Map.entry("molotov", "MOLOTOV COCKTAIL"),
            Map.entry("aerial-bomb", "AERIAL BOMB"),
            Map.entry("rocket", "ROCKET"),
            Map.entry("missile", "MISSILE"),
            Map.entry("mortar", "MORTAR"),
            Map.entry("artillery", "MORTAR"),
            Map.entry("gun", "GUN"),
            Map.entry("handgun", "HANDGUN"),
            Map.entry("rifle", "RIFLE"),
            Map.entry("machine-gun", "MACHINE GUN"),
            Map.entry("shotgun", "RIFLE"),
            Map.entry("blade", "CUTTING DEVICE"),
            Map.entry("stone", "STONE"),
            Map.entry("fire", "FIRE"),
            Map.entry("torture", "TORTURE"));

    private static final Set<String> SHOTS = Set.of("shoot", "shot", "shooting", "gunned", "gun", "shoots");

    /** Words that tell nothing of those who did it. */
    private static final Set<String> NOBODY =
            Set.of("GROUP", "GROUPS", "ORGANIZATION", "ORGANIZATIONS", "MOVEMENT", "MOVEMENTS");

    /** Types that have no slots for weapons. */
    private static final Set<String> UNARMED = Set.of("KIDNAPPING", "ARSON");

    /** Letters of the code of a nation. */
    private static final int NATION = 3;

    /** CAMEO sectors of the state. */
    private static final Set<String> STATE = Set.of("MIL", "COP", "GOV", "JUD", "SPY");

    private final Lexicon lexicon;
    private final When published;
    private final String dateline;

    Filling(Lexicon lexicon, When published, String dateline) {
        this.lexicon = lexicon;
        this.published = published;
        this.dateline = dateline;
    }

    Template of(Incident incident) {
        Template template = new Template();
        template.add(Slot.DATE, new Dates(published).of(incident.when()));
        String country = new Locations(lexicon, dateline).country(incident.where());
        template.add(Slot.LOCATION, new Locations(lexicon, dateline).of(incident.where()));
        String type = new Kinds(lexicon.kinds()).type(incident).orElseThrow();
        template.add(Slot.TYPE, type);
        template.add(Slot.STAGE, stage(incident));
        if (!UNARMED.contains(type)) {
            incident.weapons().forEach(weapon -> weapon(template, weapon));
        }
        if (!UNARMED.contains(type) && template.of(Slot.INSTR_TYPE).isEmpty() && isShooting(incident)) {
            template.add(Slot.INSTR_TYPE, "GUN");
        }
        List<Attribution> doers = incident.perpetrators().stream()
                .filter(who -> who.mode() != Attribution.Mode.DENIED)
                .toList();
        doers.forEach(who -> individual(template, who));
        organisations(doers).forEach(who -> organisation(template, who));
        category(template, incident);
        Effects effects = new Effects(lexicon, country, incident);
        incident.targets().stream()
                .filter(target -> target.kind() != Target.Kind.THING || !type.equals("KIDNAPPING"))
                .forEach(target -> effects.put(template, target));
        return template;
    }

    /** An attack that failed was an attack; a bomb that was found before it went off was an attempt. */
    private String stage(Incident incident) {
        boolean attack = new Kinds(lexicon.kinds())
                .type(incident)
                .filter("ATTACK"::equals)
                .isPresent();
        return switch (incident.stage()) {
            case ACCOMPLISHED, ONGOING -> "ACCOMPLISHED";
            case ATTEMPTED, FOILED -> attack ? "ACCOMPLISHED" : "ATTEMPTED";
            case THREATENED -> "THREATENED";
        };
    }

    /** A gun is implied where somebody is shot. */
    private static boolean isShooting(Incident incident) {
        return incident.evidence().stream()
                .anyMatch(e -> SHOTS.contains(e.text().toLowerCase(Locale.ROOT)));
    }

    private static void weapon(Template template, Weapon weapon) {
        String words = upper(weapon.evidence().text());
        String type = INSTRUMENTS.get(weapon.kind());
        if (type != null) {
            template.add(Slot.INSTR_ID, words);
            template.add(Slot.INSTR_TYPE, new Fill(type, words));
        }
    }

    private static void individual(Template template, Attribution who) {
        if (who.sort() != Attribution.Sort.ORGANISATION && !NOBODY.contains(upper(who.wording()))) {
            template.add(Slot.PERP_IND, upper(who.wording()));
        }
    }

    /** Each organisation once, by its first name. */
    private List<Attribution> organisations(List<Attribution> doers) {
        Map<String, Attribution> found = new LinkedHashMap<>();
        doers.stream()
                .filter(who -> who.sort() == Attribution.Sort.ORGANISATION)
                .forEach(who -> found.merge(who.party().name(), who, this::telling));
        return List.copyOf(found.values());
    }

    /** Its own claim rules, else what is told first; what others tell too does not rest on the authorities alone. */
    private Attribution telling(Attribution first, Attribution next) {
        boolean plainer = first.mode() == Attribution.Mode.REPORTED
                && next.mode() == Attribution.Mode.REPORTED
                && isByState(first)
                && !isByState(next);
        boolean surer = first.mode() == Attribution.Mode.POSSIBLE && next.mode() != Attribution.Mode.POSSIBLE;
        Attribution mode = next.mode() == Attribution.Mode.CLAIMED || plainer || surer ? next : first;
        return new Attribution(first.party(), first.sort(), first.wording(), mode.mode(), mode.by(), first.evidence());
    }

    private void organisation(Template template, Attribution who) {
        template.add(Slot.PERP_ORG, upper(who.wording()));
        template.add(Slot.PERP_ORG_CONF, new Fill(confidence(who), upper(who.wording())));
    }

    private String confidence(Attribution who) {
        return switch (who.mode()) {
            case REPORTED -> isByState(who) ? "SUSPECTED OR ACCUSED BY AUTHORITIES" : "REPORTED AS FACT";
            case CLAIMED -> "CLAIMED OR ADMITTED";
            case POSSIBLE -> "POSSIBLE";
            case DENIED, ACQUITTED -> "ACQUITTED";
            case ACCUSED, SUSPECTED -> isByState(who) ? "SUSPECTED OR ACCUSED BY AUTHORITIES" : "SUSPECTED OR ACCUSED";
        };
    }

    private boolean isByState(Attribution who) {
        return who.by() != null && isState(who.by().code());
    }

    /** Whoever is not of the state counts as a terrorist, whoever is not known too. */
    private void category(Template template, Incident incident) {
        boolean state = incident.perpetrators().stream()
                .anyMatch(who -> isState(who.party().code()));
        template.add(Slot.PERP_CATEGORY, state ? "STATE-SPONSORED VIOLENCE" : "TERRORIST ACT");
    }

    /** A nation as such, or a sector of the state; a nation's rebels or students are not the state. */
    private boolean isState(@Nullable String code) {
        return code != null
                && ((code.length() == NATION && lexicon.countries().ofCode(code).isPresent())
                        || STATE.stream().anyMatch(code::contains));
    }

    static String upper(String words) {
        return words.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
