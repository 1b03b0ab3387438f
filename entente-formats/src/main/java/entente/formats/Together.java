package entente.formats;

import entente.model.Attribution;
import entente.model.Evidence;
import entente.model.Fate;
import entente.model.Party;
import entente.model.Quantity;
import entente.model.Target;
import entente.model.Target.Effect;
import entente.model.Weapon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value that several reports give alike, once, with everyone who gives it.
 *
 * @param value the first of them
 */
record Together<T>(T value, List<Evidence> evidence) {

    /** Who is said to have done it in one manner by one accuser; with all that is told of how many they were and what became of them. */
    static List<Together<Attribution>> perpetrators(List<Attribution> all) {
        Map<Object, List<Attribution>> alike = all.stream().collect(Collectors.groupingBy(Together::key));
        return of(all, Together::key, Attribution::evidence).stream()
                .map(together -> new Together<>(
                        whole(together.value(), alike.getOrDefault(key(together.value()), List.of())),
                        together.evidence()))
                .toList();
    }

    private static Object key(Attribution a) {
        return Arrays.asList(a.party().name(), a.party().code(), a.sort(), a.mode(), accuser(a));
    }

    private static Attribution whole(Attribution first, List<Attribution> alike) {
        List<Fate> fates =
                alike.stream().flatMap(a -> a.fates().stream()).distinct().toList();
        Quantity count = alike.stream()
                .map(Attribution::count)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return first.counted(count).with(fates);
    }

    /** Whoever merely tells of it is one of the voices of the evidence. */
    private static @Nullable Party accuser(Attribution attribution) {
        return attribution.mode() == Attribution.Mode.REPORTED ? null : attribution.by();
    }

    static List<Together<Weapon>> weapons(List<Weapon> all) {
        return of(all, w -> List.of(w.name(), w.kind(), w.mode()), Weapon::evidence);
    }

    /** One thing, one person, or people by one word and number; with all that became of them. */
    static List<Together<Target>> targets(List<Target> all) {
        Map<Object, Set<Effect>> effects = new LinkedHashMap<>();
        all.forEach(target -> effects.computeIfAbsent(key(target), key -> EnumSet.noneOf(Effect.class))
                .addAll(target.effects()));
        return of(all, Together::key, Target::evidence).stream()
                .map(together -> new Together<>(
                        together.value().with(effects.getOrDefault(key(together.value()), Set.of())),
                        together.evidence()))
                .toList();
    }

    private static Object key(Target target) {
        return Arrays.asList(
                target.kind(), target.name().toLowerCase(Locale.ROOT), target.nation(), number(target.count()));
    }

    private static @Nullable Object number(@Nullable Quantity count) {
        return count == null ? null : Arrays.asList(count.low(), count.high());
    }

    private static <T> List<Together<T>> of(List<T> all, Function<T, Object> key, Function<T, Evidence> evidence) {
        Map<Object, Together<T>> together = new LinkedHashMap<>();
        for (T value : all) {
            together.computeIfAbsent(key.apply(value), unused -> new Together<>(value, new ArrayList<>()))
                    .evidence()
                    .add(evidence.apply(value));
        }
        return List.copyOf(together.values());
    }
}
