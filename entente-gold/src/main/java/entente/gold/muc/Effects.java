package entente.gold.muc;

import entente.gold.muc.Template.Slot;
import entente.lexicon.Country;
import entente.lexicon.Lexicon;
import entente.lexicon.TargetKinds;
import entente.model.Incident;
import entente.model.Quantity;
import entente.model.Target;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the slots of targets: who or what, of which type, how many, of which nation, and what became of them. */
final class Effects {
    private static final Map<String, String> PEOPLE = Map.of(
            "diplomat", "DIPLOMAT",
            "government", "GOVERNMENT OFFICIAL",
            "politician", "POLITICAL FIGURE",
            "judicial", "LEGAL OR JUDICIAL",
            "military", "ACTIVE MILITARY",
            "police", "LAW ENFORCEMENT",
            "guard", "SECURITY GUARD");

    /** Those who fight outside the law are nobody's victims to the task. */
    private static final Set<String> FIGHTERS = Set.of("insurgent", "criminal");

    /** Words that tell nothing without the nationality. */
    private static final Set<String> COMPATRIOTS = Set.of("citizen", "citizens", "national", "nationals");

    private final Lexicon lexicon;
    private final TargetKinds things = TargetKinds.load();
    private final String country;
    private final Incident incident;

    Effects(Lexicon lexicon, String country, Incident incident) {
        this.lexicon = lexicon;
        this.country = country;
        this.incident = incident;
    }

    void put(Template template, Target target) {
        if (target.kind() != Target.Kind.THING && FIGHTERS.contains(target.type()) && !Relevance.isFormer(target)) {
            return;
        }
        String name = Filling.upper(target.kind() == Target.Kind.PEOPLE ? bare(target.name()) : target.name());
        switch (target.kind()) {
            case PERSON -> {
                template.add(Slot.HUM_TGT_NAME, name);
                if (target.description() != null) {
                    template.add(Slot.HUM_TGT_DESC, new Fill(Filling.upper(bare(target.description())), name));
                }
                people(template, target, name);
            }
            case PEOPLE -> {
                template.add(Slot.HUM_TGT_DESC, name);
                people(template, target, name);
            }
            case THING -> {
                if (!target.type().equals("military")) {
                    thing(template, target, name);
                }
            }
        }
    }

    private static String type(Target target) {
        String type = PEOPLE.getOrDefault(target.type(), "CIVILIAN");
        if (!Relevance.isFormer(target)) {
            return type;
        }
        return switch (type) {
            case "ACTIVE MILITARY" -> "FORMER ACTIVE MILITARY";
            case "GOVERNMENT OFFICIAL" -> "FORMER GOVERNMENT OFFICIAL";
            default -> type;
        };
    }

    /** Without the nationality, which has a slot of its own. */
    private String bare(String description) {
        int blank = description.indexOf(' ');
        boolean national = blank > 0
                && lexicon.countries()
                        .words()
                        .find(description.substring(0, blank))
                        .isPresent();
        boolean only = national
                && COMPATRIOTS.contains(description.substring(blank + 1).toLowerCase(Locale.ROOT));
        return national && !only ? description.substring(blank + 1) : description;
    }

    private void people(Template template, Target target, String name) {
        template.add(Slot.HUM_TGT_TYPE, new Fill(type(target), name));
        template.add(Slot.HUM_TGT_NUM, new Fill(number(target.count()), name));
        nation(target).ifPresent(nation -> template.add(Slot.HUM_TGT_NATION, new Fill(nation, name)));
        for (Target.Effect effect : target.effects()) {
            String label = ofPeople(effect);
            if (label != null) {
                template.add(Slot.HUM_TGT_EFFECT, new Fill(label, name));
            }
        }
    }

    private void thing(Template template, Target target, String name) {
        template.add(Slot.PHYS_TGT, name);
        String type = things.of(target.type()).map(TargetKinds.Kind::muc).orElse("OTHER");
        template.add(Slot.PHYS_TGT_TYPE, new Fill(type, name));
        template.add(Slot.PHYS_TGT_NUM, new Fill(number(target.count()), name));
        nation(target).ifPresent(nation -> template.add(Slot.PHYS_TGT_NATION, new Fill(nation, name)));
        for (Target.Effect effect : target.effects()) {
            String label = ofThings(effect);
            if (label != null) {
                template.add(Slot.PHYS_TGT_EFFECT, new Fill(label, name));
            }
        }
        if (incident.kind().equals("arson") && template.of(Slot.PHYS_TGT_EFFECT).isEmpty()) {
            template.add(Slot.PHYS_TGT_EFFECT, new Fill("SOME DAMAGE", name));
        }
    }

    private static String number(@Nullable Quantity count) {
        if (count == null || count.modifier() == Quantity.Modifier.VAGUE) {
            return "PLURAL";
        }
        String best = Long.toString(count.best());
        return switch (count.modifier()) {
            case EXACT, NEARLY, AT_MOST, LESS_THAN -> best;
            case AT_LEAST, MORE_THAN -> best + "-";
            case ABOUT -> "~" + best;
            case RANGE -> count.low() + "-" + count.high();
            case VAGUE -> "PLURAL";
        };
    }

    private Optional<String> nation(Target target) {
        return Optional.ofNullable(target.nation())
                .flatMap(code -> lexicon.countries().ofCode(code))
                .map(Country::name)
                .map(Locations::upper)
                .filter(name -> !name.equals(country));
    }

    private static @Nullable String ofPeople(Target.Effect effect) {
        return switch (effect) {
            case KILLED -> "DEATH";
            case INJURED -> "INJURY";
            case FREED -> "REGAINED FREEDOM";
            case UNHURT -> "NO INJURY OR DEATH";
            case TAKEN, DESTROYED, DAMAGED, BURNED, UNDAMAGED, ROBBED -> null;
        };
    }

    private static @Nullable String ofThings(Target.Effect effect) {
        return switch (effect) {
            case DESTROYED -> "DESTROYED";
            case DAMAGED -> "SOME DAMAGE";
            case UNDAMAGED -> "NO DAMAGE";
            case ROBBED -> "PROPERTY TAKEN FROM TARGET";
            case TAKEN -> "TARGET TAKEN";
            case KILLED, INJURED, FREED, UNHURT, BURNED -> null;
        };
    }
}
