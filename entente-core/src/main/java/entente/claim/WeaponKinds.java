package entente.claim;

import entente.model.Weapon;
import java.util.List;
import java.util.Set;

/** What a weapon tells of a kind of incident that is left open: an "attack" with explosives is a bombing. */
final class WeaponKinds {
    private static final String OPEN = "attack";
    private static final Set<String> BOMBS = Set.of("bomb", "vehicle-bomb", "suicide-bomb", "explosive", "dynamite");

    private WeaponKinds() {}

    /** The kind of an incident that was done with these weapons. */
    static String of(String kind, List<Weapon> weapons) {
        boolean bombs = weapons.stream().anyMatch(weapon -> BOMBS.contains(weapon.kind()));
        return bombs && kind.equals(OPEN) ? "bombing" : kind;
    }
}
