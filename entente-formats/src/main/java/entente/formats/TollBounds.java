package entente.formats;

import entente.model.Account;
import entente.model.Finding;
import entente.model.Quantity;
import entente.model.TollFinding;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a toll comes to over all its accounts. */
final class TollBounds {
    private TollBounds() {}

    /** The id by which {@code explain} finds a toll: {@code i-0123456789ab/killed/all}. */
    static String id(String incident, TollFinding toll) {
        return incident + "/" + Label.of(toll.state()) + "/" + toll.group();
    }

    static String kind(Finding<?> finding) {
        return switch (finding) {
            case Finding.Sole<?> sole -> "sole";
            case Finding.Agreed<?> agreed -> "agreed";
            case Finding.Revised<?> revised -> "revised";
            case Finding.Disputed<?> disputed -> "disputed";
        };
    }

    /** The smallest number that any account names; null when none has a lower bound. */
    static @Nullable Long low(Finding<Quantity> finding) {
        return extreme(finding, Quantity::low, Comparator.reverseOrder());
    }

    /** The greatest number that any account names; null when none has an upper bound. */
    static @Nullable Long high(Finding<Quantity> finding) {
        return extreme(finding, Quantity::high, Comparator.naturalOrder());
    }

    /** How many different voices are the first to say so; fewer than evidence where reports copy one another. */
    static int origins(Finding<?> finding) {
        return switch (finding) {
            case Finding.Agreed<?> agreed -> agreed.origins();
            case Finding.Sole<?> sole -> 1;
            case Finding.Revised<?> revised -> voices(revised);
            case Finding.Disputed<?> disputed -> voices(disputed);
        };
    }

    private static int voices(Finding<?> finding) {
        return (int) finding.accounts().stream()
                .flatMap(account -> account.evidence().stream())
                .map(evidence -> evidence.origin().name())
                .distinct()
                .count();
    }

    private static @Nullable Long extreme(
            Finding<Quantity> finding, Function<Quantity, @Nullable Long> bound, Comparator<Long> order) {
        return finding.accounts().stream()
                .map(Account::value)
                .map(bound)
                .filter(Objects::nonNull)
                .max(order)
                .orElse(null);
    }
}
