package entente.model;

import java.util.List;

/** What the sources together say about one value; the accounts are in the order of time. */
public sealed interface Finding<T> {

    List<Account<T>> accounts();

    /** The value to show first; the others stay beside it. */
    Account<T> leading();

    /** One origin gave it, once or many times the same. */
    record Sole<T>(Account<T> account) implements Finding<T> {
        @Override
        public List<Account<T>> accounts() {
            return List.of(account);
        }

        @Override
        public Account<T> leading() {
            return account;
        }
    }

    /**
     * Two origins or more, and one value can make all of them true.
     *
     * @param leading the most exact account
     * @param origins how many independent origins gave it
     */
    record Agreed<T>(Account<T> leading, List<Account<T>> accounts, int origins) implements Finding<T> {
        public Agreed {
            accounts = List.copyOf(accounts);
        }
    }

    /** Later sources replaced the value of earlier ones; the last account stands. */
    record Revised<T>(List<Account<T>> accounts) implements Finding<T> {
        public Revised {
            accounts = several(accounts);
        }

        @Override
        public Account<T> leading() {
            return accounts.get(accounts.size() - 1);
        }
    }

    /** The sources contradict each other, and time does not explain it. */
    record Disputed<T>(Account<T> leading, List<Account<T>> accounts) implements Finding<T> {
        public Disputed {
            accounts = several(accounts);
        }
    }

    private static <T> List<Account<T>> several(List<Account<T>> accounts) {
        if (accounts.size() < 2) {
            throw new IllegalArgumentException("needs two accounts");
        }
        return List.copyOf(accounts);
    }
}
