package entente.dossier;

import entente.model.Account;
import entente.model.Evidence;
import entente.model.Finding;
import entente.model.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What several accounts of one number come to.
 *
 * <p>Accounts whose bounds all meet agree ("at least 100" contradicts neither 128 nor 130); given by one origin alone they are
 * a {@link Finding.Sole} of the most exact. Accounts that contradict each other are a revision when time explains it: for every
 * two that contradict each other, the last publication of the one lies before the first of the other, so that nobody gives the
 * old value any more once the new one is out. Tolls rise as the dead are found, so another source replaces a number only by
 * a higher one; a lower one is a correction when it comes from whoever gave the old. Two parties who speak against each other
 * are no revision, whenever they speak. Everything else is a
 * dispute.
 */
final class Findings {
    private final Origins origins;
    private final Order order;

    Findings(Origins origins, Order order) {
        this.origins = origins;
        this.order = order;
    }

    /**
     * The finding.
     *
     * @param accounts distinct values, at least one
     */
    Finding<Quantity> of(List<Account<Quantity>> accounts) {
        List<Account<Quantity>> inTime = accounts.stream().sorted(byTime()).toList();
        if (isConsistent(inTime)) {
            return agreement(inTime);
        }
        return isRevision(inTime) ? revision(inTime) : new Finding.Disputed<>(mostGiven(inTime), inTime);
    }

    private Finding<Quantity> agreement(List<Account<Quantity>> accounts) {
        Account<Quantity> exact = accounts.stream().min(byExactness()).orElseThrow();
        List<Evidence> evidence =
                accounts.stream().flatMap(a -> a.evidence().stream()).toList();
        int count = origins.of(evidence).size();
        if (count > 1) {
            return new Finding.Agreed<>(exact, accounts, count);
        }
        return new Finding.Sole<>(
                new Account<>(exact.value(), order.led(exact.evidence(), evidence), order.asOf(evidence)));
    }

    private Finding<Quantity> revision(List<Account<Quantity>> inTime) {
        List<Account<Quantity>> accounts = new ArrayList<>(inTime);
        Account<Quantity> last = inTime.stream()
                .filter(a -> inTime.stream().anyMatch(b -> contradict(a, b)))
                .reduce((a, b) -> b)
                .orElseThrow();
        accounts.remove(last);
        accounts.add(last);
        return new Finding.Revised<>(accounts);
    }

    private boolean isConsistent(List<Account<Quantity>> accounts) {
        return accounts.stream().allMatch(a -> accounts.stream().noneMatch(b -> contradict(a, b)));
    }

    private boolean isRevision(List<Account<Quantity>> inTime) {
        for (int i = 0; i < inTime.size(); i++) {
            for (int j = i + 1; j < inTime.size(); j++) {
                if (contradict(inTime.get(i), inTime.get(j)) && !replaces(inTime.get(i), inTime.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean replaces(Account<Quantity> old, Account<Quantity> later) {
        Optional<LocalDate> last = last(old);
        Optional<LocalDate> first = first(later);
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get()) && mayReplace(old, later);
    }

    /** Who gave the old value may always correct himself; others only upwards, and no speaker another. */
    private boolean mayReplace(Account<Quantity> old, Account<Quantity> later) {
        Set<String> before = origins.of(old.evidence());
        if (origins.of(later.evidence()).stream().anyMatch(before::contains)) {
            return true;
        }
        boolean rises = later.value().best() > old.value().best();
        return rises && !(onlySpoken(old) && onlySpoken(later));
    }

    private static boolean onlySpoken(Account<Quantity> account) {
        return account.evidence().stream().allMatch(Origins::isSpeaker);
    }

    private static boolean contradict(Account<Quantity> a, Account<Quantity> b) {
        return !a.value().agreesWith(b.value());
    }

    /** Nothing when an article's day is not known: then time explains nothing. */
    private Optional<LocalDate> first(Account<Quantity> account) {
        return isDated(account) ? dates(account).min(Comparator.naturalOrder()) : Optional.empty();
    }

    private Optional<LocalDate> last(Account<Quantity> account) {
        return isDated(account) ? dates(account).max(Comparator.naturalOrder()) : Optional.empty();
    }

    private boolean isDated(Account<Quantity> account) {
        return account.evidence().stream().allMatch(e -> order.published(e).isPresent());
    }

    private Stream<LocalDate> dates(Account<Quantity> account) {
        return account.evidence().stream().flatMap(e -> order.published(e).stream());
    }

    private Account<Quantity> mostGiven(List<Account<Quantity>> inTime) {
        return inTime.stream()
                .max(Comparator.<Account<Quantity>>comparingInt(
                                a -> origins.of(a.evidence()).size())
                        .thenComparing(a -> a.asOf().latest(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(byExactness().reversed())
                        .thenComparing(byTime()))
                .orElseThrow();
    }

    private Comparator<Account<Quantity>> byTime() {
        return Comparator.<Account<Quantity>, LocalDate>comparing(
                        a -> a.asOf().latest(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Account::value, Quantities.ORDER)
                .thenComparing(a -> a.evidence().get(0), order.evidence());
    }

    private Comparator<Account<Quantity>> byExactness() {
        return Comparator.<Account<Quantity>>comparingLong(a -> Quantities.width(a.value()))
                .thenComparingInt(a -> -origins.of(a.evidence()).size())
                .thenComparing(byTime());
    }
}
